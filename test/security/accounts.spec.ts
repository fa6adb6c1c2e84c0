import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sqlOfPool } from '../../src/database/doors.js'
import type { TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { mailsTo, tokenIn } from './support/mails.js'
import { startWorld } from './support/start-world.js'
import { type ActorName, password, systemOf, type World } from './support/world.js'

type Answer = { errors?: { code?: string; message: string }[]; message?: string; sessions?: { id: string; isCurrent: boolean }[]; user?: { id: string } }

let portal: TestPortal
let world: World

beforeAll(async () => {
  ({ portal, world } = await startWorld())
}, 180_000)
afterAll(() => stopPayload(portal))

const as = (actor: ActorName) => world.actors[actor]
const post = (path: string, body: unknown, actor: ActorName = 'anonymous') => portal.rest<Answer>('POST', `/api${path}`, { as: as(actor), body })
const invite = (actor: ActorName, email: string, more: object = {}) => post('/partner-users/invite', { email, name: 'New Person', role: 'member', ...more }, actor)
const personOf = async (email: string) => (await systemOf(portal.payload).find('partner-users', { email: { equals: email } }))[0]
const cookieOf = (headers: Headers) => ({ cookie: headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') })

describe('an invitation', () => {
  it('makes an account, mails a link, and is taken up once', async () => {
    expect((await invite('partnerAdmin', 'Ada@Partner.test')).status).toBe(201)
    expect(await personOf('ada@partner.test')).toMatchObject({ name: 'New Person', partner: world.ids.ownPartner, role: 'member', status: 'invited' })
    const token = tokenIn((await mailsTo(portal, 'ada@partner.test'))[0]!)
    const body = { name: 'Ada Partner', password: 'long enough for Ada', token }
    const taken = await post('/partner-users/accept-invitation', body)
    expect(taken.status).toBe(200)
    expect(await personOf('ada@partner.test')).toMatchObject({ invitationToken: null, name: 'Ada Partner', status: 'active' })
    expect((await portal.rest('GET', '/api/portal/me', { as: cookieOf(taken.headers) })).status).toBe(200)
    const again = await post('/partner-users/accept-invitation', body)
    expect([again.status, again.body.errors?.[0]?.code]).toEqual([400, 'INVITATION_INVALID'])
  })

  it('keeps its token only as a hash', async () => {
    await invite('partnerAdmin', 'hash@partner.test')
    const token = tokenIn((await mailsTo(portal, 'hash@partner.test'))[0]!)
    expect((await personOf('hash@partner.test'))?.invitationToken).not.toBe(token)
  })

  it('can be sent again, and only the new link counts', async () => {
    await invite('partnerAdmin', 'twice@partner.test')
    await invite('partnerAdmin', 'twice@partner.test')
    const [first, second] = (await mailsTo(portal, 'twice@partner.test')).map(tokenIn)
    const take = (token: string | undefined) => post('/partner-users/accept-invitation', { name: 'Twice', password: 'long enough for two', token })
    expect((await take(first)).status).toBe(400)
    expect((await take(second)).status).toBe(200)
  })

  it('runs out', async () => {
    await invite('partnerAdmin', 'late@partner.test')
    const token = tokenIn((await mailsTo(portal, 'late@partner.test'))[0]!)
    await systemOf(portal.payload).update('partner-users', String((await personOf('late@partner.test'))?.id), { invitationExpiresAt: '2020-01-01T00:00:00.000Z' })
    expect((await post('/partner-users/accept-invitation', { name: 'Late', password: 'long enough for late', token })).status).toBe(400)
  })

  it('of an invited partner activates the partner', async () => {
    const partner = await systemOf(portal.payload).create('partners', { manager: world.ids.manager, name: 'Fresh', partnerType: world.ids.reseller, status: 'invited' })
    expect((await invite('manager', 'fresh@partner.test', { partner: partner.id, role: 'admin' })).status).toBe(201)
    const token = tokenIn((await mailsTo(portal, 'fresh@partner.test'))[0]!)
    expect((await post('/partner-users/accept-invitation', { name: 'Fresh', password: 'long enough to be fresh', token })).status).toBe(200)
    expect((await systemOf(portal.payload).findByID('partners', partner.id))?.status).toBe('active')
  })

  it('of somebody of another organisation is answered like any other, and changes nothing', async () => {
    const before = await personOf('sametype@partner.test')
    const mails = (await mailsTo(portal, 'sametype@partner.test')).length
    const answer = await invite('partnerAdmin', 'sametype@partner.test')
    const usual = await invite('partnerAdmin', 'usual@partner.test')
    expect([answer.status, answer.text.replace('sametype', 'usual')]).toEqual([usual.status, usual.text])
    expect(await personOf('sametype@partner.test')).toEqual(before)
    expect((await mailsTo(portal, 'sametype@partner.test')).length).toBe(mails)
  })

  it.each<[ActorName, number, object]>([
    ['anonymous', 401, {}],
    ['partnerMember', 403, {}],
    ['partnerViewer', 403, {}],
    ['suspendedPerson', 401, {}],
    ['finance', 403, {}],
    ['marketer', 403, {}],
    ['otherManager', 404, {}],
  ])('is not %s’s to send', async (actor, status) => {
    expect((await invite(actor, `by-${actor.toLowerCase()}@partner.test`, { partner: world.ids.ownPartner })).status).toBe(status)
    expect(await personOf(`by-${actor.toLowerCase()}@partner.test`)).toBeUndefined()
  })

  it('is never into another organisation', async () => {
    expect((await invite('partnerAdmin', 'foreign@partner.test', { partner: world.ids.sameTypePartner })).status).toBe(404)
    expect(await personOf('foreign@partner.test')).toBeUndefined()
  })

  it.each([
    [{ email: 'not an address' }, 'EMAIL_INVALID'],
    [{ email: 'a@b.test', name: '' }, 'NAME_INVALID'],
    [{ email: 'a@b.test', role: 'owner' }, 'ROLE_UNKNOWN'],
  ])('with %j is refused with a sentence', async (input, code) => {
    const { body, status } = await post('/partner-users/invite', { name: 'x', role: 'member', ...input }, 'partnerAdmin')
    expect([status, body.errors?.[0]?.code]).toEqual([400, code])
  })

  it('sent twenty times at once makes one account', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => invite('partnerAdmin', 'crowd@partner.test')))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15)
    expect(await systemOf(portal.payload).find('partner-users', { email: { equals: 'crowd@partner.test' } })).toHaveLength(1)
  }, 60_000)

  it('is sent to one address five times an hour, whether or not there is such an account elsewhere', async () => {
    for (const email of ['often@partner.test', 'othertype@partner.test']) {
      const answers = []
      for (let time = 0; time < 6; time += 1) {
        answers.push(await invite('partnerAdmin', email))
      }
      expect([email, answers.map(({ status }) => status)]).toEqual([email, [201, 201, 201, 201, 201, 429]])
      expect(Number(answers[5]!.headers.get('retry-after'))).toBeGreaterThan(3000)
      expect(answers[5]!.body.errors?.[0]).toMatchObject({ code: 'TOO_MANY_INVITATIONS', message: expect.stringContaining('60 minutes') })
    }
    expect(await mailsTo(portal, 'often@partner.test')).toHaveLength(5)
  }, 60_000)

  it('is one of sixty that a person sends in an hour, and the limit ends with the hour', async () => {
    const sql = sqlOfPool(portal.payload)
    await sql(`update portal_turns set count = 60 where key like 'invite-by:partner-user:%'`)
    expect((await invite('partnerAdmin', 'sixty-first@partner.test')).status).toBe(429)
    expect(await personOf('sixty-first@partner.test')).toBeUndefined()
    await sql(`update portal_turns set ends_at = now() - interval '1 second'`)
    expect((await invite('partnerAdmin', 'sixty-first@partner.test')).status).toBe(201)
  })
})

describe('a suspension', () => {
  it('holds on the very next request, ends the sessions and bars the way back', async () => {
    const person = await portal.signIn('partner-users', 'partnerviewer@partner.test', password)
    expect((await portal.rest('GET', '/api/portal/me', { as: person })).status).toBe(200)
    expect((await post(`/partner-users/${world.ids.partnerViewer}/suspend`, {}, 'partnerAdmin')).status).toBe(200)
    expect((await portal.rest('GET', '/api/portal/me', { as: person })).status).toBe(401)
    expect((await portal.rest('GET', '/api/leads', { as: person })).status).toBe(403)
    const back = await post('/partner-users/login', { email: 'partnerviewer@partner.test', password })
    expect([back.status, back.body.errors?.[0]?.code]).toEqual([403, 'ACCOUNT_NOT_ACTIVE'])
    expect((await post(`/partner-users/${world.ids.partnerViewer}/reactivate`, {}, 'partnerAdmin')).status).toBe(200)
    expect((await portal.rest('GET', '/api/portal/me', { as: person })).status).toBe(401)
    world.actors.partnerViewer = await portal.signIn('partner-users', 'partnerviewer@partner.test', password)
  })

  it('of a partner locks out its people on the very next request', async () => {
    const person = await portal.signIn('partner-users', 'othertype@partner.test', password)
    const suspend = (status: string) => portal.rest('PATCH', `/api/partners/${world.ids.otherTypePartner}`, { as: as('admin'), body: { status } })
    expect((await suspend('suspended')).status).toBe(200)
    expect((await portal.rest('GET', '/api/portal/me', { as: person })).status).toBe(401)
    expect((await suspend('active')).status).toBe(200)
    expect((await portal.rest('GET', '/api/portal/me', { as: person })).status).toBe(401)
  })

  it('of staff holds on the very next request', async () => {
    const person = await portal.signIn('users', 'finance@vendor.test', password)
    const suspend = (isSuspended: boolean) => portal.rest('PATCH', `/api/users/${world.ids.finance}`, { as: as('admin'), body: { isSuspended } })
    expect((await suspend(true)).status).toBe(200)
    expect((await portal.rest('GET', '/api/leads', { as: person })).status).toBe(403)
    expect((await suspend(false)).status).toBe(200)
    world.actors.finance = await portal.signIn('users', 'finance@vendor.test', password)
  })

  it.each<[ActorName, string, number]>([
    ['partnerAdmin', 'partnerAdmin', 403],
    ['partnerAdmin', 'sameType', 404],
    ['partnerMember', 'partnerViewer', 403],
    ['otherManager', 'partnerMember', 404],
    ['marketer', 'partnerMember', 403],
    ['finance', 'partnerMember', 403],
    ['distributor', 'partnerMember', 404],
    ['anonymous', 'partnerMember', 401],
  ])('is not %s’s to give to %s', async (actor, target, status) => {
    expect((await post(`/partner-users/${world.ids[target]}/suspend`, {}, actor)).status).toBe(status)
    expect((await systemOf(portal.payload).findByID('partner-users', world.ids[target]!))?.status).toBe('active')
  })

  it('of the last administrator is refused', async () => {
    const { body, status } = await portal.rest<Answer>('PATCH', `/api/users/${world.ids.admin}`, { as: as('admin'), body: { isSuspended: true } })
    expect([status, body.errors?.[0]?.code]).toEqual([409, 'LAST_ADMIN'])
    expect((await portal.rest<Answer>('PATCH', `/api/users/${world.ids.admin}`, { as: as('admin'), body: { role: 'finance' } })).status).toBe(409)
    expect((await portal.rest<Answer>('DELETE', `/api/users/${world.ids.admin}`, { as: as('admin') })).status).toBe(409)
  })

  it('by two admins of each other at once leaves one of them', async () => {
    const system = systemOf(portal.payload)
    const partner = await system.create('partners', { name: 'Duel', partnerType: world.ids.reseller, status: 'active' })
    const people = await Promise.all(['one', 'two'].map((name) => system.create('partner-users', { email: `${name}@duel.test`, name, partner: partner.id, password, role: 'admin', status: 'active' })))
    const sessions = await Promise.all(['one', 'two'].map((name) => portal.signIn('partner-users', `${name}@duel.test`, password)))
    await Promise.all([0, 1].map((index) => portal.rest('POST', `/api/partner-users/${people[1 - index]!.id}/suspend`, { as: sessions[index]!, body: {} })))
    const left = await system.find('partner-users', { and: [{ partner: { equals: partner.id } }, { status: { equals: 'active' } }] })
    expect(left).toHaveLength(1)
  })
})

describe('roles in an organisation', () => {
  const setRole = (actor: ActorName, target: string, role: string) => portal.rest<Answer>('PATCH', `/api/partner-users/${world.ids[target]}`, { as: as(actor), body: { role } })

  it('are given by its admins', async () => {
    expect((await setRole('partnerAdmin', 'partnerViewer', 'member')).status).toBe(200)
    expect((await setRole('partnerAdmin', 'partnerViewer', 'viewer')).status).toBe(200)
  })

  it('are never one’s own to change', async () => {
    expect((await setRole('partnerMember', 'partnerMember', 'admin')).status).toBe(403)
    expect((await setRole('partnerAdmin', 'partnerAdmin', 'member')).status).toBe(403)
    expect((await systemOf(portal.payload).findByID('partner-users', world.ids.partnerMember!))?.role).toBe('member')
  })
})

describe('sessions', () => {
  it('are listed for their owner and end everywhere at once', async () => {
    const first = await portal.signIn('partner-users', 'partnermember@partner.test', password)
    const second = await portal.signIn('partner-users', 'partnermember@partner.test', password)
    const { body } = await portal.rest<Answer>('GET', '/api/partner-users/sessions', { as: second })
    expect(body.sessions?.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
    expect(body.sessions?.length).toBeGreaterThanOrEqual(2)
    expect((await portal.rest('POST', '/api/partner-users/sign-out-everywhere', { as: second, body: {} })).status).toBe(200)
    for (const session of [first, second]) {
      expect((await portal.rest('GET', '/api/portal/me', { as: session })).status).toBe(401)
    }
    world.actors.partnerMember = await portal.signIn('partner-users', 'partnermember@partner.test', password)
  })
})
