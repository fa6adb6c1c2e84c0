import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { previewCookie, signPreview } from '../../access/preview-cookie.js'
import { type SignedIn, type TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { graphqlOf } from './matrix/doors.js'
import { startWorld } from './support/start-world.js'
import { type ActorName, systemOf, type World } from './support/world.js'

type Answer = { docs?: { id: string }[]; errors?: { code?: string; message: string }[]; kind?: string; preview?: null | { staffName: string }; user?: { id: string } | null }

let portal: TestPortal
let world: World

const inPreview = { 'X-Portal-Preview': '1' }

/** A browser of staff with a preview under way. */
const startPreview = async (actor: ActorName, target: string): Promise<SignedIn> => {
  const own = world.actors[actor]!
  const { headers, status } = await portal.rest('POST', '/api/portal/preview', { as: own, body: { partnerUser: world.ids[target] } })
  expect(status).toBe(200)
  return { cookie: `${own.cookie}; ${headers.getSetCookie()[0]!.split(';')[0]}` }
}

beforeAll(async () => {
  ({ portal, world } = await startWorld())
}, 180_000)
afterAll(() => stopPayload(portal))

describe('a preview', () => {
  it('shows what the person sees, and says so', async () => {
    const as = await startPreview('manager', 'partnerMember')
    const me = await portal.rest<Answer>('GET', '/api/portal/me', { as, headers: inPreview })
    expect(me.body).toMatchObject({ kind: 'partner-user', may: { submitLeads: false, write: false }, preview: { staffName: 'manager' }, user: { id: world.ids.partnerMember } })
    const own = await portal.rest<Answer>('GET', '/api/leads', { as: world.actors.partnerMember })
    const seen = await portal.rest<Answer>('GET', '/api/leads', { as, headers: inPreview })
    expect(seen.body.docs?.map(({ id }) => id)).toEqual(own.body.docs?.map(({ id }) => id))
    expect((await portal.rest('GET', '/api/users', { as, headers: inPreview })).status).toBe(403)
    const payloads = await portal.rest<Answer>('GET', '/api/partner-users/me', { as, headers: inPreview })
    expect(payloads.body.user?.id).toBe(world.ids.partnerMember)
  })

  it('leaves the admin of the same browser alone', async () => {
    const as = await startPreview('admin', 'partnerMember')
    expect((await portal.rest<Answer>('GET', '/api/users', { as })).status).toBe(200)
    expect((await portal.rest<Answer>('GET', '/api/portal/me', { as })).body.kind).toBe('staff')
  })

  it('can be asked for in the address, for event streams', async () => {
    const as = await startPreview('admin', 'partnerMember')
    expect((await portal.rest<Answer>('GET', '/api/portal/me?preview=1', { as })).body.kind).toBe('partner-user')
  })

  it('is logged for staff only', async () => {
    await startPreview('marketer', 'partnerViewer')
    const found = await systemOf(portal.payload).find('activities', { and: [{ action: { equals: 'portal.previewed' } }, { 'record.value': { equals: world.ids.partnerViewer } }] })
    expect(found).toEqual([expect.objectContaining({ actorName: 'marketer', isInternal: true })])
  })

  it.each<[string, string, (ids: World['ids']) => string, unknown]>([
    ['submitting a lead', 'POST', () => '/leads', { company: 'Forged' }],
    ['changing a lead', 'PATCH', (ids) => `/leads/${ids.lead}`, { message: 'Forged' }],
    ['a comment', 'POST', () => '/comments', { body: 'Forged' }],
    ['the profile', 'PATCH', (ids) => `/partner-users/${ids.partnerAdmin}`, { name: 'Forged' }],
    ['the password', 'PATCH', (ids) => `/partner-users/${ids.partnerAdmin}`, { currentPassword: 'a password for tests', password: 'a forged password' }],
    ['an invitation', 'POST', () => '/partner-users/invite', { email: 'forged@partner.test', name: 'Forged', role: 'admin' }],
    ['a suspension', 'POST', (ids) => `/partner-users/${ids.partnerViewer}/suspend`, {}],
    ['accepting a lead', 'POST', (ids) => `/leads/${ids.lead}/accept`, {}],
    ['marking read', 'POST', () => '/notifications/read', { all: true }],
    ['signing out', 'POST', () => '/partner-users/logout', undefined],
    ['signing out everywhere', 'POST', () => '/partner-users/sign-out-everywhere', {}],
    ['a longer session', 'POST', () => '/partner-users/refresh-token', undefined],
    ['preferences', 'POST', () => '/payload-preferences/x', { value: 1 }],
  ])('refuses %s', async (_what, method, path, body) => {
    const as = await startPreview('admin', 'partnerAdmin')
    const before = await systemOf(portal.payload).findByID('partner-users', world.ids.partnerAdmin!)
    const answer = await portal.rest<Answer>(method, `/api${path(world.ids)}`, { as, body, headers: inPreview })
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([403, expect.stringMatching(/You are looking at the portal as|for the vendor’s staff/)])
    expect(await systemOf(portal.payload).findByID('partner-users', world.ids.partnerAdmin!)).toEqual(before)
    expect((await portal.rest('GET', '/api/portal/me', { as: world.actors.partnerAdmin })).status).toBe(200)
    expect(await systemOf(portal.payload).find('leads', { message: { equals: 'Forged' } })).toEqual([])
  })

  it('refuses changes through GraphQL', async () => {
    const as = await startPreview('admin', 'partnerAdmin')
    const post = graphqlOf(portal)
    const { data, errors } = await post({ cookie: `${as.cookie}` }, 'mutation { createLead(data: { company: "Forged by GraphQL" }) { id } }', {})
    expect([data, errors]).toBeDefined()
    const found = await systemOf(portal.payload).find('leads', { and: [{ company: { equals: 'Forged by GraphQL' } }, { submittedBy: { equals: world.ids.partnerAdmin } }] })
    expect(found).toEqual([])
  })

  it('is nobody’s to give to themselves', async () => {
    const secret = portal.payload.secret
    const until = new Date(Date.now() + 60_000)
    const forged = async (staffId: string, key: string) => `${world.actors.otherManager!.cookie}; ${previewCookie}=${await signPreview({ partnerUser: world.ids.partnerAdmin!, staffId, until }, key)}`
    const kindSeenWith = async (cookie: string) => (await portal.rest<Answer>('GET', '/api/portal/me', { as: { cookie }, headers: inPreview })).body.kind
    expect(await kindSeenWith(await forged(world.ids.otherManager!, 'another secret'))).toBe('staff')
    expect(await kindSeenWith(await forged(world.ids.admin!, secret))).toBe('staff')
    expect(await kindSeenWith(await forged(world.ids.otherManager!, secret))).toBe('staff')
  })

  it('does not survive its half hour, its staff session or the right to it', async () => {
    const old = await signPreview({ partnerUser: world.ids.partnerMember!, staffId: world.ids.admin!, until: new Date(Date.now() - 1000) }, portal.payload.secret)
    const stale = { cookie: `${world.actors.admin!.cookie}; ${previewCookie}=${old}` }
    expect((await portal.rest<Answer>('GET', '/api/portal/me', { as: stale, headers: inPreview })).body.kind).toBe('staff')
    const as = await startPreview('manager', 'partnerMember')
    await systemOf(portal.payload).update('partners', world.ids.ownPartner!, { manager: world.ids.otherManager })
    expect((await portal.rest<Answer>('GET', '/api/portal/me', { as, headers: inPreview })).body.kind).toBe('staff')
    await systemOf(portal.payload).update('partners', world.ids.ownPartner!, { manager: world.ids.manager })
    const withoutSession = { cookie: as.cookie.split('; ').filter((part) => part.startsWith(previewCookie)).join('; ') }
    expect((await portal.rest('GET', '/api/portal/me', { as: withoutSession, headers: inPreview })).status).toBe(401)
  })

  it('ends when staff end it', async () => {
    const { headers, status } = await portal.rest('POST', '/api/portal/preview/end', { as: await startPreview('admin', 'partnerMember'), body: {} })
    expect([status, headers.getSetCookie()[0]]).toEqual([200, expect.stringContaining(`${previewCookie}=; Path=/; Max-Age=0`)])
  })
})

describe('explain', () => {
  it('names every room with its state and the exact reasons', async () => {
    const { body } = await portal.rest<{ rooms: { reasons: { kind: string; text: string }[]; slug: string; state: string }[] }>('GET', `/api/portal/explain?partnerUser=${world.ids.lockedTier}`, { as: world.actors.admin })
    const room = (slug: string) => body.rooms.find((known) => known.slug === slug)
    expect(room('plainroom')).toMatchObject({ reasons: [], state: 'open' })
    expect(room('leads')).toMatchObject({ reasons: [{ kind: 'unlock', text: 'Opens from the tier “Gold” on.', unlock: 'tier' }], state: 'locked' })
    expect(room('lockedroom')).toMatchObject({ reasons: [{ kind: 'unlock', unlock: 'date' }], state: 'locked' })
    expect(room('hiddenroom')).toMatchObject({ reasons: [{ audience: 'tags', kind: 'audience' }], state: 'hidden' })
    expect(room('draftroom')).toMatchObject({ reasons: [{ kind: 'draft' }], state: 'hidden' })
  })

  it('says so when the person or the partner is suspended', async () => {
    for (const [target, kind] of [['suspendedPerson', 'account-suspended'], ['suspendedPartner', 'partner-suspended']] as const) {
      const { body } = await portal.rest<{ rooms: { reasons: { kind: string }[]; state: string }[] }>('GET', `/api/portal/explain?partnerUser=${world.ids[target]}`, { as: world.actors.admin })
      expect(new Set(body.rooms.map(({ state }) => state))).toEqual(new Set(['hidden']))
      expect(body.rooms.every(({ reasons }) => reasons.some((reason) => reason.kind === kind))).toBe(true)
    }
  })

  it('follows a new tier on the very next request', async () => {
    const stateOf = async () => (await portal.rest<{ rooms: { slug: string; state: string }[] }>('GET', '/api/portal/rooms', { as: world.actors.lockedTier })).body.rooms.find(({ slug }) => slug === 'leads')?.state
    expect(await stateOf()).toBe('locked')
    await systemOf(portal.payload).update('partners', world.ids.lockedPartner!, { tier: world.ids.gold })
    expect(await stateOf()).toBe('open')
    await systemOf(portal.payload).update('partners', world.ids.lockedPartner!, { tier: world.ids.bronze })
    expect(await stateOf()).toBe('locked')
  })

  it.each([['no-id'], [''], ['00000000-0000-7000-8000-000000000000']])('of "%s" is not found', async (id) => {
    expect((await portal.rest('GET', `/api/portal/explain?partnerUser=${id}`, { as: world.actors.admin })).status).toBe(404)
  })
})
