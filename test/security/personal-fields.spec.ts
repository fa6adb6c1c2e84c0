import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { graphqlOf } from './matrix/doors.js'
import { startWorld } from './support/start-world.js'
import { type ActorName, systemOf, type World } from './support/world.js'

type Doc = Record<string, unknown>

const personal = ['mailNotifications', 'notificationPreferences', 'overviewLayout'] as const
const kept = { mailNotifications: 'weekly', notificationPreferences: { 'lead.closed': { mail: false } }, overviewLayout: { hidden: ['activity'], order: ['numbers'] } }

let portal: TestPortal
let world: World

beforeAll(async () => {
  ({ portal, world } = await startWorld())
}, 180_000)
afterAll(() => stopPayload(portal))

const reset = () => systemOf(portal.payload).update('partner-users', world.ids.partnerMember!, kept)
const stored = async (): Promise<Doc> => Object.fromEntries(Object.entries((await systemOf(portal.payload).findByID('partner-users', world.ids.partnerMember!))!).filter(([name]) => personal.includes(name as never)))
const inRest = async (as: ActorName, path = `/partner-users/${world.ids.partnerMember}`): Promise<Doc> => (await portal.rest('GET', `/api${path}`, { as: world.actors[as] })).body
const change = (as: ActorName, body: object) => portal.rest<{ errors?: { message: string }[] }>('PATCH', `/api/partner-users/${world.ids.partnerMember}`, { as: world.actors[as], body })
const ask = (as: ActorName, query: string, variables: Record<string, unknown> = {}) => graphqlOf(portal)(world.actors[as], query, variables)

const one = 'query($id: String!) { PartnerUser(id: $id) { name mailNotifications notificationPreferences overviewLayout } }'
const other: object = { mailNotifications: 'off', notificationPreferences: { 'lead.closed': { portal: false } }, overviewLayout: { hidden: [], order: [] } }

/** Who else may read the account itself; the table of the matrix says so. */
const readers: readonly [ActorName, boolean][] = [['partnerMember', true], ['admin', true], ['manager', true], ['partnerAdmin', false], ['partnerViewer', false], ['marketer', false], ['finance', false]]

describe('what somebody wants to be told, and how their overview looks', () => {
  it.each(readers)('is read by %s: %s', async (actor, isRead) => {
    await reset()
    const doc = await inRest(actor)
    expect(doc.name).toBe('partnerMember')
    expect(personal.map((name) => doc[name] !== undefined)).toEqual(personal.map(() => isRead))
    const found = (await ask(actor, one, { id: world.ids.partnerMember })).data?.PartnerUser as Doc
    expect(found.name).toBe('partnerMember')
    expect(personal.map((name) => (found[name] ?? null) !== null)).toEqual(personal.map(() => isRead))
  })

  it('is in no list of colleagues, and in no account that a record leads to', async () => {
    await reset()
    const list = (await inRest('partnerAdmin', `/partner-users?limit=100&where[id][equals]=${world.ids.partnerMember}`)) as { docs: Doc[] }
    expect(list.docs).toHaveLength(1)
    expect(Object.keys(list.docs[0]!)).not.toEqual(expect.arrayContaining(['overviewLayout']))
    const leads = JSON.stringify(await inRest('partnerAdmin', '/leads?depth=2&limit=100'))
    expect(leads).not.toContain('lead.closed')
    expect(leads).not.toContain('weekly')
  })

  it.each<ActorName>(['partnerAdmin', 'partnerViewer'])('cannot be changed by %s, one field or all, over REST or GraphQL', async (actor) => {
    await reset()
    for (const body of [other, ...Object.entries(other).map(([name, value]) => ({ [name]: value as unknown }))]) {
      const { status } = await change(actor, body)
      expect([400, 403, 404]).toContain(status)
    }
    await ask(actor, 'mutation($id: String!, $layout: JSON) { updatePartnerUser(id: $id, data: { overviewLayout: $layout }) { id } }', { id: world.ids.partnerMember, layout: { hidden: [], order: [] } })
    expect(await stored()).toEqual(kept)
  })

  it('says to a partner admin which field is not theirs, while the role of a colleague is', async () => {
    await reset()
    expect((await change('partnerAdmin', { overviewLayout: null, role: 'member' })).body.errors?.[0]?.message ?? 'nothing to change').toMatch(/overviewLayout|nothing/)
    expect((await change('partnerAdmin', { jobTitle: 'Buyer' })).status).toBe(200)
    expect(await stored()).toEqual(kept)
  })

  it('is changed by the person alone, over REST and GraphQL', async () => {
    await reset()
    expect((await change('partnerMember', other)).status).toBe(200)
    expect(await stored()).toEqual(other)
    await ask('partnerMember', 'mutation($id: String!, $layout: JSON) { updatePartnerUser(id: $id, data: { overviewLayout: $layout }) { id } }', { id: world.ids.partnerMember, layout: kept.overviewLayout })
    expect((await stored()).overviewLayout).toEqual(kept.overviewLayout)
  })

  it('is also private among staff', async () => {
    await systemOf(portal.payload).update('users', world.ids.manager!, { notificationPreferences: { 'lead.submitted': { mail: false } } })
    expect((await inRest('manager', `/users/${world.ids.manager}`)).notificationPreferences).toBeDefined()
    expect((await inRest('admin', `/users/${world.ids.manager}`)).notificationPreferences).toBeDefined()
    const colleague = await inRest('marketer', `/users/${world.ids.manager}`)
    expect(colleague.name).toBe('manager')
    expect(colleague.notificationPreferences).toBeUndefined()
  })

  it('answers no filter and no order of anybody it is not for', async () => {
    for (const [actor, slug] of [['partnerAdmin', 'partner-users'], ['marketer', 'partner-users'], ['marketer', 'users']] as const) {
      for (const query of ['where[mailNotifications][equals]=weekly', 'sort=mailNotifications', 'where[notificationPreferences][exists]=true']) {
        const { body, status } = await portal.rest<{ docs?: Doc[] }>('GET', `/api/${slug}?${query}`, { as: world.actors[actor] })
        expect([`${actor} ${slug}?${query}`, status >= 400 && status < 500, body.docs ?? null]).toEqual([`${actor} ${slug}?${query}`, true, null])
      }
    }
  })
})
