import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { offerFirstAdmin } from '../../access/first-admin-token.js'
import { startPayload, type TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { graphqlOf } from './matrix/doors.js'
import { mailsTo, tokenIn } from './support/mails.js'
import { buildWorld, password, systemOf, type World } from './support/world.js'

type Answer = { errors?: { code?: string; message: string }[]; message?: string }

let portal: TestPortal
let world: World

const post = (path: string, body: unknown, as?: World['actors']['admin']) => portal.rest<Answer>('POST', `/api${path}`, { as, body })

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

beforeAll(async () => {
  portal = await startPayload()
}, 180_000)
afterAll(() => stopPayload(portal))

describe('the first administrator', () => {
  const first = (token: string, index: number) => post('/users/first-admin', { email: `first-${index}@vendor.test`, name: 'First', password, token })

  it('is not whoever registers first', async () => {
    for (const collection of ['users', 'partner-users']) {
      const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => post(`/${collection}/first-register`, { email: `x${index}@x.test`, name: 'X', password, role: 'admin' })))
      expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(403))
      expect(await systemOf(portal.payload).find(collection)).toEqual([])
    }
  })

  it('needs the printed token', async () => {
    await offerFirstAdmin(portal.payload)
    const { body, status } = await first('guessed', 0)
    expect([status, body.errors?.[0]?.code]).toEqual([403, 'FIRST_ADMIN_TOKEN_WRONG'])
  })

  it('is one, of 200 who hold the token and come at once', async () => {
    const token = await offerFirstAdmin(portal.payload)
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => first(token!, index)))
    const staff = await systemOf(portal.payload).find('users')
    expect(staff).toHaveLength(1)
    expect(staff[0]?.role).toBe('admin')
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    expect(await offerFirstAdmin(portal.payload)).toBeNull()
    expect((await first(token!, 999)).status).toBe(409)
    await systemOf(portal.payload).remove('users', staff[0]!.id)
  }, 120_000)
})

describe('signing in', () => {
  beforeAll(async () => {
    world = await buildWorld(portal)
  }, 120_000)

  it('is answered alike for a wrong password, an unknown address and a locked account', async () => {
    const wrong = await post('/partner-users/login', { email: 'partnermember@partner.test', password: 'not the password' })
    const unknown = await post('/partner-users/login', { email: 'nobody@partner.test', password: 'not the password' })
    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text])
    const tries = []
    for (let attempt = 0; attempt < 12; attempt += 1) {
      tries.push(await post('/partner-users/login', { email: 'sametype@partner.test', password: 'not the password' }))
    }
    expect(new Set(tries.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(tries[0]?.text).toBe(wrong.text)
    const right = await post('/partner-users/login', { email: 'sametype@partner.test', password })
    expect([right.status, right.text]).toEqual([wrong.status, wrong.text])
  }, 60_000)

  it('takes about as long for an unknown address as for a wrong password', async () => {
    const tryOnce = (email: string) => () => post('/partner-users/login', { email, password: 'not the password' })
    const known: number[] = []
    const unknown: number[] = []
    for (const name of ['othertype', 'distributor', 'otherdistributor', 'lockedtier', 'partnerviewer', 'partneradmin', 'partnermember']) {
      known.push(await timed(tryOnce(`${name}@partner.test`)))
      unknown.push(await timed(tryOnce(`no-${name}@partner.test`)))
    }
    expect(median(unknown) / median(known)).toBeGreaterThan(1 / 3)
    expect(median(unknown) / median(known)).toBeLessThan(3)
  }, 60_000)

  it('with a suspended account is refused in words only after the right password', async () => {
    expect((await post('/partner-users/login', { email: 'suspendedperson@partner.test', password: 'not the password' })).status).toBe(401)
    const right = await post('/partner-users/login', { email: 'suspendedperson@partner.test', password })
    expect([right.status, right.body.errors?.[0]?.code]).toEqual([403, 'ACCOUNT_NOT_ACTIVE'])
    expect((await post('/partner-users/login', { email: 'suspendedpartner@partner.test', password })).status).toBe(403)
  })

  it('gives the token to the cookie alone', async () => {
    const { headers, text } = await post('/partner-users/login', { email: 'partnermember@partner.test', password })
    const cookie = headers.getSetCookie()[0] ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=/i)
    expect(text).not.toContain(cookie.split('=')[1]!.split(';')[0]!)
  })

  it('leaves no secret of the account in any answer', async () => {
    const { text } = await post('/partner-users/login', { email: 'partnermember@partner.test', password })
    const me = await portal.rest('GET', '/api/partner-users/me', { as: world.actors.partnerMember })
    const list = await portal.rest('GET', '/api/partner-users', { as: world.actors.partnerAdmin })
    const staff = await portal.rest('GET', '/api/partner-users', { as: world.actors.admin })
    for (const answer of [text, me.text, list.text, staff.text]) {
      expect(answer).not.toMatch(/"(?:hash|salt|resetPasswordToken|invitationToken)"/)
    }
  })
})

describe('a password', () => {
  it('has at least twelve characters wherever it is set', async () => {
    const short = 'too short'
    const own = `/api/partner-users/${world.ids.partnerMember}`
    const answers = [
      await portal.rest<Answer>('PATCH', own, { as: world.actors.partnerMember, body: { currentPassword: password, password: short } }),
      await portal.rest<Answer>('POST', '/api/users', { as: world.actors.admin, body: { email: 'short@vendor.test', name: 'S', password: short, role: 'finance' } }),
      await post('/partner-users/reset-password', { password: short, token: 'x' }),
      await post('/partner-users/accept-invitation', { name: 'X', password: short, token: 'x' }),
    ]
    expect(answers.map(({ body, status }) => [status, body.errors?.[0]?.code])).toEqual(Array(4).fill([400, 'PASSWORD_TOO_SHORT']))
  })

  it('is changed with the current one, and ends the other sessions', async () => {
    const change = (body: object) => portal.rest<Answer>('PATCH', `/api/partner-users/${world.ids.partnerMember}`, { as: world.actors.partnerMember, body })
    const other = await portal.signIn('partner-users', 'partnermember@partner.test', password)
    expect((await change({ password: 'a new long password' })).body.errors?.[0]?.code).toBe('CURRENT_PASSWORD_WRONG')
    expect((await change({ currentPassword: 'wrong, wrong, wrong', password: 'a new long password' })).status).toBe(400)
    expect((await change({ currentPassword: password, password: 'a new long password' })).status).toBe(200)
    expect((await portal.rest('GET', '/api/portal/me', { as: other })).status).toBe(401)
    expect((await portal.rest('GET', '/api/portal/me', { as: world.actors.partnerMember })).status).toBe(200)
    await portal.signIn('partner-users', 'partnermember@partner.test', 'a new long password')
  })

  it('of staff is changed with the current one too, also by administrators; theirs to reset are those of others', async () => {
    const change = (actor: 'admin' | 'finance', id: string | undefined, body: object) => portal.rest<Answer>('PATCH', `/api/users/${id}`, { as: world.actors[actor], body })
    for (const actor of ['admin', 'finance'] as const) {
      expect([actor, (await change(actor, world.ids[actor], { password: 'a new long password' })).body.errors?.[0]?.code]).toEqual([actor, 'CURRENT_PASSWORD_WRONG'])
      expect((await change(actor, world.ids[actor], { currentPassword: password, name: actor, password: 'a new long password' })).status).toBe(200)
      await portal.signIn('users', `${actor}@vendor.test`, 'a new long password')
    }
    expect((await change('finance', world.ids.marketer, { currentPassword: 'a new long password', password: 'taken over, taken' })).status).toBe(403)
    expect((await change('admin', world.ids.finance, { password })).status).toBe(200)
    world.actors.finance = await portal.signIn('users', 'finance@vendor.test', password)
  })

  it('guessed on a signed-in screen locks the account as guesses at the sign-in form do', async () => {
    const own = await portal.signIn('partner-users', 'lockedtier@partner.test', password)
    const guess = (currentPassword: string) => portal.rest<Answer>('PATCH', `/api/partner-users/${world.ids.lockedTier}`, { as: own, body: { currentPassword, password: 'a new long password' } })
    const most = portal.payload.collections['partner-users']!.config.auth.maxLoginAttempts
    await guess('wrong, wrong, wrong')
    expect((await systemOf(portal.payload).findByID('partner-users', world.ids.lockedTier!))?.loginAttempts).toBe(1)
    await Promise.all(Array.from({ length: most }, () => guess('wrong, wrong, wrong')))
    const right = await guess(password)
    expect([right.status, right.body.errors?.[0]?.code]).toEqual([429, 'TOO_MANY_WRONG_PASSWORDS'])
    expect((await post('/partner-users/login', { email: 'lockedtier@partner.test', password })).status).toBe(401)
  }, 60_000)

  it('of somebody else is nobody’s to set', async () => {
    const before = (await systemOf(portal.payload).findByID('partner-users', world.ids.partnerViewer!))?.hash
    const set = (actor: 'manager' | 'partnerAdmin', id: string | undefined, collection = 'partner-users') =>
      portal.rest('PATCH', `/api/${collection}/${id}`, { as: world.actors[actor], body: { currentPassword: password, password: 'taken over, taken' } })
    expect((await set('partnerAdmin', world.ids.partnerViewer)).status).toBe(403)
    expect((await set('manager', world.ids.partnerViewer)).status).toBe(403)
    expect((await set('partnerAdmin', world.ids.admin, 'users')).status).toBe(403)
    expect((await systemOf(portal.payload).findByID('partner-users', world.ids.partnerViewer!))?.hash).toBe(before)
    expect((await portal.rest('GET', '/api/users', { as: world.actors.partnerAdmin })).status).toBe(403)
  })

  it('hash, session or token is nobody’s to send', async () => {
    const before = await systemOf(portal.payload).findByID('partner-users', world.ids.partnerViewer!)
    await portal.rest('PATCH', `/api/partner-users/${world.ids.partnerViewer}`, {
      as: world.actors.admin,
      body: { hash: 'x', invitationToken: 'x', lockUntil: '2999-01-01', resetPasswordExpiration: '2999-01-01', resetPasswordToken: 'x', salt: 'x', sessions: [] },
    })
    const { updatedAt: _after, ...after } = (await systemOf(portal.payload).findByID('partner-users', world.ids.partnerViewer!))!
    const { updatedAt: _before, ...same } = before!
    expect(after).toEqual(same)
  })
})

describe('a forgotten password', () => {
  it('is answered alike, and mailed only to an active account', async () => {
    const ask = (email: string) => post('/partner-users/forgot-password', { email })
    const known = await ask('distributor@partner.test')
    const unknown = await ask('nobody@partner.test')
    const suspended = await ask('suspendedperson@partner.test')
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    expect([suspended.status, suspended.text]).toEqual([known.status, known.text])
    expect(await mailsTo(portal, 'distributor@partner.test')).toHaveLength(1)
    expect(await mailsTo(portal, 'suspendedperson@partner.test')).toHaveLength(0)
  })

  it('asked for again at once leaves the first link valid', async () => {
    await post('/partner-users/forgot-password', { email: 'distributor@partner.test' })
    const mails = await mailsTo(portal, 'distributor@partner.test')
    expect(mails).toHaveLength(1)
    const reset = { password: 'remembered this time', token: tokenIn(mails[0]!) }
    expect((await post('/partner-users/reset-password', reset)).status).toBe(200)
    expect((await post('/partner-users/reset-password', reset)).status).toBe(403)
    expect((await portal.rest('GET', '/api/portal/me', { as: world.actors.distributor })).status).toBe(401)
    await portal.signIn('partner-users', 'distributor@partner.test', 'remembered this time')
  })

  it('through GraphQL is mailed too', async () => {
    const { data } = await graphqlOf(portal)(undefined, 'mutation { forgotPasswordPartnerUser(email: "otherdistributor@partner.test") }')
    expect(data).toEqual({ forgotPasswordPartnerUser: true })
    expect(await mailsTo(portal, 'otherdistributor@partner.test')).toHaveLength(1)
  })

  it('of staff leads to the admin', async () => {
    await post('/users/forgot-password', { email: 'marketer@vendor.test' })
    expect((await mailsTo(portal, 'marketer@vendor.test'))[0]?.text).toContain('/admin/reset/')
  })
})
