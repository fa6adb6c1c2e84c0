import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { usageOfPortals } from '../../../admin/dashboard/usage-of-portals.js'
import type { PortalUsage, RoomUsage } from '../../../src/client/building.js'
import { purgeRoomVisits } from '../../../src/database/reads/touch-room-visit.js'
import { startWorld } from '../../security/support/start-world.js'
import { systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Refused = { errors: { message: string }[] }

let portal: TestPortal
let world: World

const sql = (text: string, values: unknown[] = []) => (portal.payload.db as unknown as { pool: { query: (text: string, values: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> } }).pool.query(text, values)

const usage = async (as: keyof World['actors'] = 'marketer', more = '') => (await portal.rest<PortalUsage>('GET', `/api/portal/usage?partnerType=${world.ids.reseller}${more}`, { as: world.actors[as] })).body
const used = async (as: keyof World['actors'] = 'marketer'): Promise<RoomUsage> => (await usage(as)).rooms.find(({ slug }) => slug === 'plainroom')!
const open = (name: keyof World['actors'], headers?: Record<string, string>) => portal.rest('GET', '/api/portal/rooms/plainroom', { as: world.actors[name], ...(headers && { headers }) })
const decide = (suggestion: unknown, dismissed: unknown) => portal.rest<Refused>('POST', '/api/portal/usage/suggestions', { as: world.actors.marketer, body: { dismissed, suggestion } })

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  await sql(`update rooms set created_at = now() - interval '90 days'`)
  await sql('delete from portal_room_visits')
})
afterAll(() => stopPayload(portal))

describe('a visit', () => {
  it('is counted once however often the page loads, and again after half an hour', async () => {
    await open('partnerMember')
    await open('partnerMember')
    expect(await used()).toMatchObject({ people: 1, visits: 1 })
    await sql(`update portal_room_visits set last_at = now() - interval '40 minutes'`)
    await open('partnerMember')
    expect(await used()).toMatchObject({ people: 1, visits: 2 })
  })

  it('is counted for each person', async () => {
    await open('sameType')
    expect(await used()).toMatchObject({ people: 2, visits: 3 })
  })

  it('is not counted for a locked room, nor for staff who preview', async () => {
    await portal.rest('GET', '/api/portal/rooms/lockedroom', { as: world.actors.partnerMember })
    const preview = await portal.rest('POST', '/api/portal/preview', { as: world.actors.admin, body: { partnerUser: world.ids.partnerViewer } })
    const cookie = `${world.actors.admin!.cookie}; ${preview.headers.getSetCookie()[0]!.split(';')[0]}`
    expect((await portal.rest('GET', '/api/portal/rooms/plainroom', { as: { cookie }, headers: { 'x-portal-preview': '1' } })).status).toBe(200)
    const report = await usage()
    expect(report).toMatchObject({ people: 2, visits: 3 })
    expect(report.rooms.find(({ slug }) => slug === 'lockedroom')).toMatchObject({ visits: 0 })
  })

  it('never keeps anybody from a room: a page opens although the visit cannot be written', async () => {
    await sql('alter table portal_room_visits rename to portal_room_visits_away')
    expect((await open('partnerViewer')).status).toBe(200)
    await sql('alter table portal_room_visits_away rename to portal_room_visits')
  })

  it('does not wait for an editor who holds the room', async () => {
    const client = await (portal.payload.db as unknown as { pool: { connect: () => Promise<{ query: (text: string, values?: unknown[]) => Promise<unknown>; release: () => void }> } }).pool.connect()
    await client.query('begin')
    await client.query('select 1 from rooms where id = $1 for update', [world.ids.plainRoom])
    const answer = await Promise.race([open('partnerViewer').then(({ status }) => status), new Promise((resolve) => setTimeout(() => resolve('waited'), 3_000))])
    await client.query('rollback')
    client.release()
    expect(answer).toBe(200)
  })

  it('is forgotten after 13 months', async () => {
    const sqlOf = async <Row>(text: string, values: readonly unknown[] = []) => ({ rowCount: 0, rows: (await sql(text, [...values])).rows as Row[] })
    await sql(`insert into portal_room_visits (room_id, day, partner_user_id) values ($1, current_date - 400, $2), ($1, current_date - 390, $2)`, [world.ids.plainRoom, world.ids.partnerViewer])
    await purgeRoomVisits(sqlOf)
    expect((await sql('select 1 from portal_room_visits where day < current_date - 380')).rows).toHaveLength(1)
  })

  it('ends with the account of the person', async () => {
    const before = (await used()).people
    await sql('insert into portal_room_visits (room_id, day, partner_user_id) values ($1, current_date, $2)', [world.ids.plainRoom, world.ids.idlePerson])
    expect((await used()).people).toBe(before + 1)
    await sql('delete from partner_users where id = $1', [world.ids.idlePerson])
    expect((await sql('select 1 from portal_room_visits where partner_user_id = $1', [world.ids.idlePerson])).rows).toHaveLength(0)
  })
})

describe('the report', () => {
  it('shows thirty days, today last', async () => {
    const report = await usage()
    const room = await used()
    expect(room.perDay).toHaveLength(30)
    expect(room.perDay.at(-1)).toBe(room.visits)
    expect(report.to).toBe(new Date().toISOString().slice(0, 10))
  })

  it('counts for a manager the people of their own partners alone', async () => {
    const [own, all] = [await used('manager'), await used('marketer')]
    expect(own.people).toBeLessThan(all.people)
    expect(await usage('manager')).toMatchObject({ isOwnPartnersOnly: true, suggestions: [] })
  })

  it('marks what nobody opened for thirty days, and neither a draft nor a new room', async () => {
    await sql(`update rooms set created_at = now() where slug = 'hiddenroom'`)
    const { rooms } = await usage()
    expect(Object.fromEntries(rooms.map(({ isUnused, slug }) => [slug, isUnused]))).toEqual({ draftroom: false, hiddenroom: false, leads: true, lockedroom: true, plainroom: false })
  })

  it('marks what nobody edited for as many days as asked', async () => {
    await sql(`update _rooms_v set created_at = now() - interval '20 days' where parent_id = $1`, [world.ids.plainRoom])
    const stale = async (days: number) => (await usage('marketer', `&staleDays=${days}`)).rooms.find(({ slug }) => slug === 'plainroom')?.isStale
    expect([await stale(14), await stale(30)]).toEqual([true, false])
  })

  it.each(['&staleDays=0', '&staleDays=x'])('refuses %s with a sentence', async (more) => {
    const { body, status } = await portal.rest<Refused>('GET', `/api/portal/usage?partnerType=${world.ids.reseller}${more}`, { as: world.actors.marketer })
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toContain('whole number')
  })

  it('answers 404 for a partner type that does not exist', async () => {
    expect((await portal.rest('GET', '/api/portal/usage?partnerType=nonsense', { as: world.actors.marketer })).status).toBe(404)
  })
})

describe('a suggestion', () => {
  const first = async () => (await usage()).suggestions.find(({ kind, room }) => kind === 'unused' && room === world.ids.leadsRoom)

  it('is put aside for everybody and brought back', async () => {
    const { id } = (await first())!
    expect((await decide(id, true)).status).toBe(200)
    expect((await first())?.dismissedAt).not.toBeNull()
    expect((await decide(id, false)).status).toBe(200)
    expect((await first())?.dismissedAt).toBeNull()
  })

  it.each([['nonsense', true], ['unused:0192f0c1-2b3c-7d4e-8f90-123456789abc', true], [null, true]])('%s is refused with a sentence', async (suggestion, dismissed) => {
    const { body, status } = await decide(suggestion, dismissed)
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toContain('no such suggestion')
  })
})

describe('the dashboard of staff', () => {
  const seenBy = async (as: 'admin' | 'finance' | 'manager' | 'marketer') => {
    const { collection, id } = world.people[as]
    const req = await createLocalReq({ user: { ...(await systemOf(portal.payload).findByID(collection, id))!, collection } as never }, portal.payload)
    return usageOfPortals(req, 'en')
  }
  const ofReseller = async (as: 'admin' | 'manager') => (await seenBy(as))!.find(({ id }) => id === world.ids.reseller)!

  it('counts what the report counts, and names the rooms that nobody opened', async () => {
    const { people, rooms, visits } = await usage('admin')
    expect(await ofReseller('admin')).toMatchObject({ people, unused: rooms.filter(({ isUnused }) => isUnused).map(({ id, title }) => ({ id, title })), visits })
    expect(visits).toBeGreaterThan(0)
    expect((await ofReseller('admin')).unused.length).toBeGreaterThan(0)
  })

  it('shows managers the visits of their own partners, and finance nothing', async () => {
    const { people, visits } = await usage('manager')
    expect(await ofReseller('manager')).toMatchObject({ people, unused: [], visits })
    expect(await seenBy('finance')).toBeNull()
  })
})
