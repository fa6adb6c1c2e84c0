import { describe, expect, it } from 'vitest'

import { renderBlock } from '../../test/support/render-block.js'

const data = { alt: 'The warehouse at night', height: 900, src: '/api/portal/rooms/r/pictures/p', width: 1600 }

describe('a picture', () => {
  it('keeps its place while it loads, and is described', async () => {
    const tag = /<img[^>]*>/.exec(await renderBlock('image', { data }))?.[0] ?? ''
    expect(tag).toContain('alt="The warehouse at night"')
    expect(tag).toContain('width="1600"')
    expect(tag).toContain('height="900"')
    expect(tag).toContain('loading="lazy"')
  })

  it('has a caption where one was written', async () => {
    expect(await renderBlock('image', { caption: 'Cold chain, 02:00', data })).toMatch(/<figcaption[^>]*>Cold chain, 02:00/)
    expect(await renderBlock('image', { caption: '', data })).not.toContain('<figcaption')
  })
})
