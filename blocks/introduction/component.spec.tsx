import { describe, expect, it } from 'vitest'

import { renderBlock, richText } from '../../test/support/render-block.js'

const photo = { alt: 'Mira at her desk', height: 800, src: '/api/portal/rooms/welcome/pictures/p1', width: 800 }
const introduction = (people: readonly object[], photos: object = {}) => renderBlock('introduction', { data: { photos }, people })
const mira = { email: 'mira@vendor.example', id: 'r1', kind: 'person', name: 'Mira Okafor', phone: '+49 (0)30 1234-567', photo: 'p1', role: 'Partner manager' }

describe('an introduction', () => {
  it('says who somebody is and how to reach them', async () => {
    const html = await introduction([{ ...mira, bio: richText('Ask me about margins.'), linkLabel: 'Book a call', url: 'https://calendly.com/mira' }], { p1: photo })
    expect(html).toContain('Mira Okafor')
    expect(html).toContain('Ask me about margins.')
    expect(html).toContain('href="mailto:mira@vendor.example"')
    expect(html).toContain('href="tel:+49301234567"')
    expect(html).toMatch(/<a[^>]*href="https:\/\/calendly\.com\/mira"[^>]*rel="noopener noreferrer"/)
    expect(html).toContain('src="/api/portal/rooms/welcome/pictures/p1?size=small"')
  })

  it('shows initials for a photo that is missing', async () => {
    const html = await introduction([mira])
    expect(html).not.toContain('<img')
    expect(html).toContain('>MO<')
  })

  it('is a name alone when nothing more is known', async () => {
    const html = await introduction([{ id: 'r1', name: 'Acme' }])
    expect(html).toContain('Acme')
    expect(html).not.toMatch(/<a\b/)
  })

  it('stands several side by side', async () => {
    expect(await introduction([mira, { ...mira, id: 'r2' }, { ...mira, id: 'r3' }])).toContain('xl:grid-cols-3')
  })

  it('shows words without a link for an address that leads nowhere safe', async () => {
    const html = await introduction([{ ...mira, linkLabel: 'More', url: 'javascript:alert(1)' }])
    expect(html).toContain('More')
    expect(html).not.toContain('javascript')
  })
})
