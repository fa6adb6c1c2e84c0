import { describe, expect, it } from 'vitest'

import { renderBlock } from '../../test/support/render-block.js'

const tiers = [1, 2, 3].map((rank) => ({ id: `t${rank}`, name: ['Bronze', 'Silver', 'Gold'][rank - 1], rank }))
const details = (data: object, fields: object = {}) => renderBlock('partner-details', { data: { name: 'Aldermere Ltd', ...data }, ...fields })

describe('partner details', () => {
  it('show where the organisation stands and what comes next', async () => {
    const html = await details({ tier: { all: tiers, current: tiers[1] } })
    expect(html).toContain('Your tier: Silver')
    expect(html).toContain('The next tier is Gold.')
    expect(html).toMatch(/aria-current="step"[^]*Silver/)
    expect(html).toMatch(/Bronze<span[^>]*> \((?:<!-- -->)?reached/)
  })

  it('praise the highest tier and begin without any', async () => {
    expect(await details({ tier: { all: tiers, current: tiers[2] } })).toContain('This is the highest tier of the programme.')
    const none = await details({ tier: { all: tiers, current: null } })
    expect(none).toContain('You have no tier yet')
    expect(none).toContain('The next tier is Bronze.')
  })

  it('show the part around the own tier of a long ladder', async () => {
    const all = Array.from({ length: 20 }, (_, index) => ({ id: `t${index}`, name: `Level ${index}`, rank: index }))
    const html = await details({ tier: { all, current: all[12] } })
    expect(html).toContain('Level 12')
    expect(html).not.toContain('Level 0<')
    expect(html.match(/<li/g)).toHaveLength(8)
  })

  it('name the manager with a way to write', async () => {
    const html = await details({ manager: { email: 'mira@vendor.example', name: 'Mira Okafor' } })
    expect(html).toContain('href="mailto:mira@vendor.example"')
  })

  it('show nothing of what was switched off or is not known', async () => {
    const html = await details({ manager: null, stage: null, tier: { all: [], current: null } })
    expect(html).toContain('Aldermere Ltd')
    expect(html).not.toContain('<dl')
    expect(html).not.toContain('manager')
  })

  it('show facts in words', async () => {
    const html = await details({ since: '2024-03-05T10:00:00.000Z', stage: 'Onboarding', status: 'active', type: 'Reseller' })
    for (const fact of ['Mar 5, 2024', 'Onboarding', 'Active', 'Reseller']) {
      expect(html).toContain(fact)
    }
  })
})
