import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { handleEndpoints } from 'payload'

import { startWorld } from '../../security/support/start-world.js'
import { type ActorName, systemOf, type World } from '../../security/support/world.js'
import { testOrigin } from '../../support/app-environment.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Refused = { errors: { code: string; message: string }[] }
type Progress = Refused & { done: number; doneAt: null | string; doneBy: null | string; isComplete: boolean; total: number }
type Tasks = { canTick: boolean; done: number; isComplete: boolean; links: Record<string, null | string>; ticks: Record<string, { at: string; by: null | string }> }

const team = 'aaaaaaaaaaaaaaaaaaaaaaa1'
const own = 'aaaaaaaaaaaaaaaaaaaaaaa2'
const ids = ['bbbbbbbbbbbbbbbbbbbbbbb1', 'bbbbbbbbbbbbbbbbbbbbbbb2'] as const

let portal: TestPortal
let world: World

const system = () => systemOf(portal.payload)
const layout = (room: string) => [
  { blockType: 'tasks', id: team, items: ids.map((id, index) => ({ id, link: index === 0 ? { room: world.ids[room], target: 'room' } : { target: 'none' }, title: `Task ${index}` })), scope: 'organisation', title: 'Together' },
  { blockType: 'tasks', id: own, items: [{ id: ids[0], link: { target: 'none' }, title: 'Mine' }], scope: 'person', title: 'Alone' },
]
const post = (actor: ActorName, body: unknown, room = 'plainroom', headers?: Record<string, string>) => portal.rest<Progress>('POST', `/api/portal/rooms/${room}/progress`, { as: world.actors[actor], body, headers })
const tick = (actor: ActorName, item: string, done = true, block = team) => post(actor, { block, done, item })
const seen = async (actor: ActorName, index = 0): Promise<Tasks> => {
  const { body } = await portal.rest<{ blocks: { data: Tasks }[] }>('GET', '/api/portal/rooms/plainroom', { as: world.actors[actor] })
  return body.blocks[index]!.data
}
const rows = (block = team) => system().find('progress', { and: [{ block: { equals: block } }, { item: { not_equals: '*' } }] })
const told = async () => (await system().find('activities', { action: { equals: 'room.tasks-completed' } })).filter(({ partner }) => partner === world.ids.ownPartner)

/** What somebody's open pages hear. */
const listen = async (actor: ActorName) => {
  const { body } = await handleEndpoints({ config: portal.config, request: new Request(`${testOrigin}/api/portal/events`, { headers: { Cookie: world.actors[actor]!.cookie, Origin: testOrigin } }) })
  const reader = body!.getReader()
  let heard = ''
  const listening = (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      heard += new TextDecoder().decode(part.value)
    }
  })()
  return {
    heard: () => heard,
    stop: async () => {
      await reader.cancel()
      await listening
    },
  }
}

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  await system().update('rooms', world.ids.plainRoom!, { layout: layout('leadsRoom') })
  await system().update('rooms', world.ids.lockedRoom!, { layout: [{ ...layout('leadsRoom')[0], id: 'aaaaaaaaaaaaaaaaaaaaaaa3' }] })
})
beforeEach(() => portal.payload.db.deleteMany({ collection: 'progress', req: {}, where: {} } as never))
afterAll(() => stopPayload(portal))

describe('a list of an organisation', () => {
  it('is ticked by one and seen by all of the organisation, and by nobody else', async () => {
    const { body, status } = await tick('partnerMember', ids[0])
    expect(status).toBe(200)
    expect(body).toMatchObject({ done: 1, doneBy: 'partnerMember', isComplete: false, total: 2 })
    for (const actor of ['partnerAdmin', 'partnerViewer'] as const) {
      expect((await seen(actor)).ticks[ids[0]]).toMatchObject({ by: 'partnerMember' })
    }
    for (const actor of ['sameType', 'lockedTier'] as const) {
      expect((await seen(actor)).ticks).toEqual({})
    }
  })

  it('is not ticked by those who only read, and says so', async () => {
    const { body, status } = await tick('partnerViewer', ids[0])
    expect(status).toBe(403)
    expect(body.errors[0]).toMatchObject({ code: 'PROGRESS_OF_ORGANISATION' })
    expect((await seen('partnerViewer')).canTick).toBe(false)
    expect(await rows()).toEqual([])
  })

  it('keeps who was first when two tick one task at once', async () => {
    const answers = await Promise.all([tick('partnerMember', ids[0]), tick('partnerAdmin', ids[0]), tick('partnerMember', ids[0]), tick('partnerAdmin', ids[0])])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(new Set(answers.map(({ body }) => `${body.doneBy} ${body.doneAt}`)).size).toBe(1)
    expect(await rows()).toHaveLength(1)
  })

  it('is completed once when two tick the last two tasks at once, and again is not told', async () => {
    const before = (await told()).length
    const answers = await Promise.all([tick('partnerMember', ids[0]), tick('partnerAdmin', ids[1])])
    expect(answers.map(({ body }) => body.isComplete).sort()).toEqual([false, true])
    expect(await seen('partnerViewer')).toMatchObject({ done: 2, isComplete: true })
    expect(await told()).toHaveLength(before + 1)
    await tick('partnerMember', ids[0], false)
    expect((await tick('partnerMember', ids[0])).body.isComplete).toBe(true)
    const activities = await told()
    expect(activities).toHaveLength(before + 1)
    expect(activities.at(-1)).toMatchObject({ isInternal: false, recordTitle: 'plainRoom', to: 'Together' })
  })

  it('is seen live by colleagues and by no other partner; an own list by nobody else', async () => {
    const [colleague, stranger] = [await listen('partnerViewer'), await listen('sameType')]
    await tick('partnerMember', ids[0], true, own)
    const end = Date.now() + 10_000
    while (!colleague.heard().includes(team) && Date.now() < end) {
      // The stream may still be taking up its place; what does not change anything is not told, so both ways are tried.
      await tick('partnerMember', ids[0])
      await tick('partnerMember', ids[0], false)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    await Promise.all([colleague.stop(), stranger.stop()])
    expect(colleague.heard()).toContain(`"relationTo":"progress","value":"${team}"`)
    expect(colleague.heard()).not.toContain(own)
    expect(stranger.heard()).not.toContain(team)
  })

  it('forgets a tick that is taken back', async () => {
    await tick('partnerMember', ids[0])
    expect((await tick('partnerAdmin', ids[0], false)).body).toMatchObject({ done: 0, doneAt: null, doneBy: null })
    expect((await seen('partnerMember')).ticks).toEqual({})
  })

  it('counts only the tasks that stand in it now', async () => {
    await tick('partnerMember', ids[0])
    await tick('partnerMember', ids[1])
    await system().update('rooms', world.ids.plainRoom!, { layout: [{ ...layout('leadsRoom')[0], items: [...layout('leadsRoom')[0]!.items, { id: 'bbbbbbbbbbbbbbbbbbbbbbb3', link: { target: 'none' }, title: 'New' }] }, layout('leadsRoom')[1]] })
    expect(await seen('partnerMember')).toMatchObject({ done: 2, isComplete: false })
    await system().update('rooms', world.ids.plainRoom!, { layout: layout('leadsRoom') })
  })

  it('is read by colleagues over REST, each own list by its person and the admins', async () => {
    await tick('partnerMember', ids[0])
    await tick('partnerMember', ids[0], true, own)
    const total = async (actor: ActorName) => (await portal.rest<{ totalDocs?: number }>('GET', '/api/progress/count', { as: world.actors[actor] })).body.totalDocs
    expect([await total('partnerViewer'), await total('partnerAdmin'), await total('sameType')]).toEqual([1, 3, 0])
  })
})

describe('a list of one person', () => {
  it('is everybody’s own, also of those who only read', async () => {
    expect((await tick('partnerViewer', ids[0], true, own)).body).toMatchObject({ isComplete: true })
    expect(await seen('partnerViewer', 1)).toMatchObject({ canTick: true, isComplete: true })
    expect(await seen('partnerMember', 1)).toMatchObject({ done: 0 })
  })

  it('is told to staff alone when it is complete', async () => {
    await tick('sameType', ids[0], true, own)
    const activities = await system().find('activities', { action: { equals: 'room.tasks-completed' } })
    expect(activities.find(({ partner }) => partner === world.ids.sameTypePartner)).toMatchObject({ isInternal: true })
  })
})

describe('a tick', () => {
  it('is refused in a locked room, and does not exist in a hidden one or for another partner type', async () => {
    const locked = await post('partnerMember', { block: 'aaaaaaaaaaaaaaaaaaaaaaa3', done: true, item: ids[0] }, 'lockedroom')
    expect(locked.status).toBe(403)
    expect(locked.body.errors[0]).toMatchObject({ code: 'ROOM_LOCKED', message: 'This room is not open to you yet.' })
    expect((await post('partnerMember', { block: team, done: true, item: ids[0] }, 'hiddenroom')).status).toBe(404)
    expect((await tick('otherType', ids[0])).status).toBe(404)
    expect(await system().find('progress')).toEqual([])
  })

  it.each([
    [{ block: 'aaaaaaaaaaaaaaaaaaaaaaa9', done: true, item: ids[0] }, 404],
    [{ block: 'aaaaaaaaaaaaaaaaaaaaaaa3', done: true, item: ids[0] }, 404],
    [{ block: team, done: true, item: 'bbbbbbbbbbbbbbbbbbbbbbb9' }, 404],
    [{ block: team, done: true, item: '*' }, 404],
    [{ block: team, item: ids[0], value: 3 }, 404],
    [{ block: team, done: 'yes', item: ids[0] }, 400],
    [{ block: team, done: true, item: ids[0], value: 3 }, 400],
    [{ block: { equals: team }, done: true, item: ids[0] }, 400],
    [{ block: team, item: ids[0] }, 400],
    [{}, 400],
  ])('of %j is refused with %i', async (body, status) => {
    const answer = await post('partnerMember', body)
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0]?.message).toMatch(/\w/)
    expect(await system().find('progress')).toEqual([])
  })

  it('is for signed-in partner users, and never for a preview', async () => {
    expect((await tick('anonymous', ids[0])).status).toBe(401)
    expect((await tick('admin', ids[0])).status).toBe(403)
    const { headers } = await portal.rest('POST', '/api/portal/preview', { as: world.actors.admin, body: { partnerUser: world.ids.partnerMember } })
    const cookie = [world.actors.admin!.cookie, ...headers.getSetCookie().map((each) => each.split(';')[0])].join('; ')
    const answer = await portal.rest<Refused>('POST', '/api/portal/rooms/plainroom/progress', { as: { cookie }, body: { block: own, done: true, item: ids[0] }, headers: { 'x-portal-preview': '1' } })
    expect(answer.status).toBe(403)
    expect(await system().find('progress')).toEqual([])
  })

  it('leads to rooms that are open to whoever looks', async () => {
    expect((await seen('partnerMember')).links[ids[0]]).toBe('/rooms/leads')
    expect((await seen('lockedTier')).links[ids[0]]).toBeNull()
  })
})
