import { describe, expect, it } from 'vitest'

import { renderBlock, richText } from '../../test/support/render-block.js'

const news = { body: richText('The margins change in January.'), id: 'a1', publishedAt: '2026-11-20T09:00:00.000Z', title: 'New price list' }
const block = (announcements: readonly object[], fields: object = {}, locale?: 'de') => renderBlock('announcements', { data: { all: '/rooms/overview#announcements', announcements }, ...fields }, { locale })

describe('announcements', () => {
  it('show title, date and text, and lead to all of them', async () => {
    const html = await block([news])
    expect(html).toContain('New price list')
    expect(html).toContain('Nov 20, 2026')
    expect(html).toContain('The margins change in January.')
    expect(html).toContain('href="/partners/rooms/overview#announcements"')
  })

  it('show titles and dates alone where the editor wants that', async () => {
    expect(await block([news], { showText: false })).not.toContain('The margins')
  })

  it('lead nowhere when the overview is closed', async () => {
    expect(await renderBlock('announcements', { data: { all: null, announcements: [news] } })).not.toContain('<a')
  })

  it('say so when nothing is announced, in the reader’s language', async () => {
    expect(await block([])).toContain('Nothing is announced at the moment.')
    expect(await block([], {}, 'de')).toContain('Zurzeit ist nichts angekündigt.')
  })

  it('take a heading of the editor', async () => {
    expect(await block([], { heading: 'Fresh from us' })).toContain('Fresh from us')
  })
})
