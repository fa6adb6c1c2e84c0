import { describe, expect, it } from 'vitest'

import { renderBlock, richText } from '../../test/support/render-block.js'

describe('a text', () => {
  it('stands as its editor wrote it', async () => {
    const html = await renderBlock('text', { content: richText('Welcome.', 'Begin with <b>this</b>.') })
    expect(html).toMatch(/<p[^>]*>Welcome\.<\/p>/)
    expect(html).toContain('Begin with &lt;b&gt;this&lt;/b&gt;.')
  })

  it.each([null, undefined, {}, { root: {} }, 'plain'])('stands although it is %j', async (content) => {
    await expect(renderBlock('text', { content })).resolves.toContain('<div')
  })
})
