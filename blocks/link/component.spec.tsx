import { describe, expect, it } from 'vitest'

import { renderBlock } from '../../test/support/render-block.js'

const cards = [{ description: 'What sells, and to whom.', id: 'a', label: 'Playbook' }, { id: 'b', label: 'Closed room' }]

describe('link cards', () => {
  it('are each one link with its description beside it', async () => {
    const html = await renderBlock('link', { cards, data: { a: '/rooms/playbook', b: null } })
    expect(html).toMatch(/<a[^>]*href="\/partners\/rooms\/playbook"[^>]*>Playbook<\/a>/)
    expect(html).toContain('What sells, and to whom.')
    expect(html.match(/<li/g)).toHaveLength(1)
    expect(html).not.toContain('Closed room')
  })

  it('are nothing when nothing is open', async () => {
    expect(await renderBlock('link', { cards, data: { a: null, b: null } })).not.toContain('<ul')
  })
})
