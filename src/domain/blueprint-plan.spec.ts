import { describe, expect, it } from 'vitest'

import { type BlueprintSituation, planBlueprint, pruneLinks, rungAt } from './blueprint-plan.js'
import type { Blueprint, BlueprintRoom } from './blueprints.js'

const words = { de: 'Ein Raum', en: 'A room' }
const room = (key: string, more: Partial<BlueprintRoom> = {}): BlueprintRoom => ({ about: words, key, kind: 'custom', order: 1, title: words, ...more })
const blueprint = (...rooms: BlueprintRoom[]): Blueprint => ({ description: words, id: 'test', isPattern: false, rooms, title: words })
const situation = (more: Partial<BlueprintSituation> = {}): BlueprintSituation => ({
  allowsSubPartners: false,
  kinds: new Map([['custom', undefined], ['leads', undefined], ['refused', 'Not for you.']]),
  rooms: [],
  stages: [],
  tiers: [{ rank: 30, slug: 'gold' }, { rank: 10, slug: 'bronze' }, { rank: 20, slug: 'silver' }],
  ...more,
})
const states = (plan: ReturnType<typeof planBlueprint>) => plan.map((planned) => (planned.state === 'skip' ? `skip ${planned.reason.code}` : planned.state === 'keep' ? `keep ${planned.reason}` : `make ${planned.slug}`))

describe('the plan of a blueprint', () => {
  it.each<[string, BlueprintRoom, Partial<BlueprintSituation>, string]>([
    ['is made', room('guide'), {}, 'make guide'],
    ['was made before', room('guide'), { rooms: [{ blueprint: 'test/guide', id: '1', kind: 'custom', slug: 'renamed' }] }, 'keep was-made'],
    ['was made by another blueprint it is shared with', room('guide', { home: 'other' }), { rooms: [{ blueprint: 'other/guide', id: '1', kind: 'custom', slug: 'x' }] }, 'keep was-made'],
    ['has a kind that is there', room('leads', { kind: 'leads' }), { rooms: [{ blueprint: null, id: '1', kind: 'leads', slug: 'x' }] }, 'keep has-kind'],
    ['has an address that is taken', room('guide'), { rooms: [{ blueprint: null, id: '1', kind: 'custom', slug: 'guide' }, { blueprint: null, id: '2', kind: 'custom', slug: 'guide-2' }] }, 'make guide-3'],
    ['has a kind of a later version', room('deals', { kind: 'deals' }), {}, 'skip kind-comes-later'],
    ['has a kind the partner type may not have', room('refused', { kind: 'refused' }), {}, 'skip refused-by-kind'],
    ['is for networks only', room('net', { kind: 'distributor-partners' }), {}, 'skip needs-sub-partners'],
    ['is for networks, and comes later', room('net', { kind: 'distributor-partners' }), { allowsSubPartners: true }, 'skip kind-comes-later'],
    ['opens by a tier, without tiers', room('lounge', { unlock: [{ tier: 'top' }] }), { tiers: [] }, 'skip needs-tiers'],
    ['opens by a stage, without stages', room('lounge', { unlock: [{ stage: 'top' }] }), {}, 'skip needs-stages'],
  ])('says that a room %s', (_name, planned, more, state) => {
    expect(states(planBlueprint(blueprint(planned), situation(more)))).toEqual([state])
  })

  it('finds the tier that is meant by its place', () => {
    const { tiers } = situation()
    expect([rungAt(tiers, 'second'), rungAt(tiers, 'upper'), rungAt(tiers, 'top')]).toEqual(['silver', 'silver', 'gold'])
    expect([rungAt([], 'top'), rungAt([{ rank: 1, slug: 'only' }], 'second')]).toEqual([undefined, 'only'])
  })
})

describe('links of a blueprint', () => {
  const slugOf = new Map([['leads', 'our-leads']])

  it('lead to the real address, and fall out where there is no room', () => {
    const buttons = [{ label: words, room: 'leads', target: 'room' }, { label: words, room: 'deals' }, { label: words, target: 'url', url: '/profile' }]
    expect(pruneLinks([{ buttons, type: 'action-bar' }], slugOf)).toEqual([{ buttons: [{ label: words, room: 'our-leads', target: 'room' }, buttons[2]], type: 'action-bar' }])
  })

  it('take a block along that consisted of nothing else', () => {
    expect(pruneLinks([{ cards: [{ room: 'deals', target: 'room' }], type: 'link' }, { type: 'text' }], slugOf)).toEqual([{ type: 'text' }])
  })

  it('are emptied inside a row that stays', () => {
    expect(pruneLinks([{ items: [{ link: { room: 'deals', target: 'room' }, title: words }], type: 'tasks' }], slugOf)).toEqual([{ items: [{ link: {}, title: words }], type: 'tasks' }])
  })
})
