import { describe, expect, it } from 'vitest'

import { renderBlock } from '../../test/support/render-block.js'

const buttons = [{ id: 'a', label: 'Submit a lead' }, { id: 'b', label: 'Read the guide' }, { id: 'c', label: 'Closed room' }]
const bar = (data: object) => renderBlock('action-bar', { buttons, data })

describe('an action bar', () => {
  it('leads into the portal below its path, and out of it in a new tab', async () => {
    const html = await bar({ a: '/rooms/leads', b: 'https://example.com/guide', c: null })
    expect(html).toMatch(/<a[^>]*href="\/partners\/rooms\/leads"[^>]*>Submit a lead/)
    expect(html).toMatch(/<a[^>]*href="https:\/\/example\.com\/guide"[^>]*>/)
    expect(/<a[^>]*example\.com[^>]*>/.exec(html)?.[0]).toMatch(/rel="[^"]*noopener/)
  })

  it('leaves out what is closed to the reader', async () => {
    expect(await bar({ a: '/rooms/leads', b: null, c: null })).not.toMatch(/Read the guide|Closed room/)
  })

  it('is nothing when nothing is open', async () => {
    expect(await bar({ a: null, b: null, c: null })).not.toMatch(/<ul|Submit/)
  })
})
