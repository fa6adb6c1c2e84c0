import { describe, expect, it } from 'vitest'

import type { Audience, PartnerTraits } from '../src/domain/audience.js'
import type { UnlockCondition } from '../src/domain/unlock.js'
import { decideRoom, type GuardedRoom } from './decide-room.js'

const everyone: Audience = { categories: [], partners: [], partnerTypes: [], stages: [], tags: [], tiers: [] }
const partner: PartnerTraits = {
  categories: ['health'],
  id: 'own',
  partnerType: 'reseller',
  stage: { id: 'active', rank: 2 },
  tags: ['vip'],
  tier: { id: 'silver', rank: 2 },
}
const now = new Date('2026-06-01T12:00:00Z')
const decide = (room: Partial<GuardedRoom>, who: Partial<PartnerTraits> = {}, done: { certificates?: string[]; tasks?: string[] } = {}) =>
  decideRoom(
    { audience: everyone, isKindOn: true, isPublished: true, unlock: [], whenLocked: 'show', ...room },
    { completedTaskLists: done.tasks ?? [], now, partner: { ...partner, ...who }, validCertificates: done.certificates ?? [] },
  )

describe('the audience of a room', () => {
  const lists: [keyof Audience, string][] = [
    ['categories', 'health'],
    ['partners', 'own'],
    ['partnerTypes', 'reseller'],
    ['stages', 'active'],
    ['tags', 'vip'],
    ['tiers', 'silver'],
  ]

  it('is everyone when nothing is named', () => {
    expect(decide({}).state).toBe('open')
  })

  it.each(lists)('lets a partner in whose %s are named', (kind, id) => {
    expect(decide({ audience: { ...everyone, [kind]: ['another', id] } }).state).toBe('open')
  })

  it.each(lists)('hides the room from a partner whose %s are not named, and says why', (kind) => {
    expect(decide({ audience: { ...everyone, [kind]: ['another'] } })).toEqual({ missedAudience: [kind], state: 'hidden', unmet: [] })
  })

  it('needs one match in every list that names something', () => {
    expect(decide({ audience: { ...everyone, tags: ['vip'], tiers: ['gold'] } })).toMatchObject({ missedAudience: ['tiers'], state: 'hidden' })
  })

  it('misses a partner without a tier or stage', () => {
    expect(decide({ audience: { ...everyone, tiers: ['silver'] } }, { tier: null }).state).toBe('hidden')
    expect(decide({ audience: { ...everyone, stages: ['active'] } }, { stage: null }).state).toBe('hidden')
  })
})

describe('the conditions of a room', () => {
  const conditions: [string, UnlockCondition, UnlockCondition][] = [
    ['tier', { kind: 'tier', label: 'Silver', rank: 2 }, { kind: 'tier', label: 'Gold', rank: 3 }],
    ['stage', { kind: 'stage', label: 'Active', rank: 2 }, { kind: 'stage', label: 'Strategic', rank: 3 }],
    ['date', { date: '2026-06-01T12:00:00Z', kind: 'date' }, { date: '2026-06-01T12:00:01Z', kind: 'date' }],
    ['task list', { kind: 'tasks', label: 'First steps', room: null, taskList: 'done' }, { kind: 'tasks', label: 'Next steps', room: null, taskList: 'open' }],
    ['certificate', { certificate: 'held', kind: 'certificate', label: 'Basics' }, { certificate: 'missing', kind: 'certificate', label: 'Expert' }],
  ]
  const done = { certificates: ['held'], tasks: ['done'] }

  it.each(conditions)('open it when the %s is there', (_kind, met) => {
    expect(decide({ unlock: [met] }, {}, done).state).toBe('open')
  })

  it.each(conditions)('lock it while the %s is not there, and say which', (_kind, met, unmet) => {
    expect(decide({ unlock: [met, unmet] }, {}, done)).toEqual({ missedAudience: [], state: 'locked', unmet: [unmet] })
  })

  it('hide it instead when the room says so', () => {
    expect(decide({ unlock: [conditions[0]![2]], whenLocked: 'hide' }).state).toBe('hidden')
  })

  it('are never met by a tier or date that is gone', () => {
    expect(decide({ unlock: [{ kind: 'tier', label: '–', rank: Number.POSITIVE_INFINITY }] }).state).toBe('locked')
    expect(decide({ unlock: [{ date: 'never', kind: 'date' }] }).state).toBe('locked')
  })

  it('show no locked room to people outside the audience', () => {
    expect(decide({ audience: { ...everyone, tiers: ['gold'] }, unlock: [conditions[0]![2]] }).state).toBe('hidden')
  })
})

describe('a room that is not there for anybody', () => {
  it('is hidden while it is a draft', () => {
    expect(decide({ isPublished: false }).state).toBe('hidden')
  })

  it('is hidden while its kind is switched off', () => {
    expect(decide({ isKindOn: false }).state).toBe('hidden')
  })
})
