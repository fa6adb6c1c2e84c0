import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { startWorld } from '../../security/support/start-world.js'
import { type ActorName, systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Loaded = { canType: boolean; current: null | number; daysLeft: number; from: string; isClosed: boolean; isShare: boolean; to: string }
type Answer = { errors: { code: string }[]; value: null | number }

const block = 'aaaaaaaaaaaaaaaaaaaaaaa1'
const [submitted, rate, mine, calls, read] = ['1', '2', '3', '4', '5'].map((last) => `bbbbbbbbbbbbbbbbbbbbbbb${last}`) as [string, string, string, string, string]

let portal: TestPortal
let world: World

const goals = [
  { id: submitted, metric: 'leads-submitted', period: 'year', scope: 'organisation', source: 'metric', target: 10, title: 'Submit ten' },
  { id: rate, metric: 'conversion-rate', period: 'year', scope: 'organisation', source: 'metric', target: 50, title: 'Win half' },
  { from: '2020-01-01T00:00:00.000Z', id: mine, metric: 'leads-submitted', period: 'dates', scope: 'person', source: 'metric', target: 3, title: 'Mine', until: '2099-12-31T00:00:00.000Z' },
  { id: calls, period: 'month', scope: 'organisation', source: 'manual', target: 100, title: 'Calls', unit: 'calls' },
  { id: read, period: 'quarter', scope: 'person', source: 'manual', target: 5, title: 'Read' },
]
const seen = async (actor: ActorName) => (await portal.rest<{ blocks: { data: { goals: Record<string, Loaded> } }[] }>('GET', '/api/portal/rooms/plainroom', { as: world.actors[actor] })).body.blocks[0]!.data.goals
const type = (actor: ActorName, item: string, value: unknown) => portal.rest<Answer>('POST', '/api/portal/rooms/plainroom/progress', { as: world.actors[actor], body: { block, item, value } })

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  await systemOf(portal.payload).update('rooms', world.ids.plainRoom!, { layout: [{ blockType: 'goals', goals, id: block }] })
})
beforeEach(() => portal.payload.db.deleteMany({ collection: 'progress', req: {}, where: {} } as never))
afterAll(() => stopPayload(portal))

describe('a goal that the portal counts', () => {
  it('counts the viewer’s own organisation, or the viewer alone', async () => {
    const [member, admin, same] = [await seen('partnerMember'), await seen('partnerAdmin'), await seen('sameType')]
    expect([member, admin, same].map((loaded) => loaded[submitted]?.current)).toEqual([3, 3, 1])
    expect([member, admin].map((loaded) => loaded[mine]?.current)).toEqual([3, 0])
    expect(member[rate]).toMatchObject({ current: 100, isShare: true })
    expect(same[rate]?.current).toBeNull()
  })

  it('tells nothing to somebody for whom the room of what it counts is closed', async () => {
    expect((await seen('lockedTier'))[submitted]).toMatchObject({ current: null, isClosed: true })
  })

  it('takes no number from anybody', async () => expect((await type('partnerAdmin', submitted, 99)).status).toBe(404))
})

describe('a goal that people type in', () => {
  it('is the organisation’s or the person’s, and starts at nothing', async () => {
    expect((await seen('partnerMember'))[calls]).toMatchObject({ canType: true, current: null })
    expect((await type('partnerMember', calls, 12.5)).body).toMatchObject({ value: 12.5 })
    await type('partnerViewer', read, 2)
    expect([await seen('partnerAdmin'), await seen('partnerViewer')].map((loaded) => [loaded[calls]?.current, loaded[read]?.current])).toEqual([[12.5, null], [12.5, 2]])
    expect((await seen('sameType'))[calls]?.current).toBeNull()
  })

  it('is changed and taken back', async () => {
    await type('partnerMember', calls, 3)
    await type('partnerAdmin', calls, 4)
    expect((await seen('partnerMember'))[calls]?.current).toBe(4)
    expect((await type('partnerAdmin', calls, null)).status).toBe(200)
    expect((await seen('partnerMember'))[calls]?.current).toBeNull()
  })

  it('begins anew with its period', async () => {
    const past = { block, doneAt: '2020-01-01T00:00:00.000Z', item: `${calls}@2020-01-01`, owner: world.ids.ownPartner, partner: world.ids.ownPartner, room: world.ids.plainRoom, scope: 'organisation', value: 77 }
    await systemOf(portal.payload).create('progress', past)
    expect((await seen('partnerMember'))[calls]?.current).toBeNull()
  })

  it('is not the organisation’s to change by those who only read', async () => {
    expect((await seen('partnerViewer'))[calls]?.canType).toBe(false)
    expect((await type('partnerViewer', calls, 1)).status).toBe(403)
  })

  it.each([-1, '5', Number.MAX_SAFE_INTEGER, true, [1]])('refuses %j', async (value) => expect((await type('partnerAdmin', calls, value)).status).toBe(400))
})
