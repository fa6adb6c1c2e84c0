import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Deal, DealEvidence } from '../../../src/client/deals.js'
import { watchRegistrations } from '../../../src/jobs/watch-registrations.js'
import { stopPayload } from '../../support/stop-payload.js'
import { type DealsWorld, startDealsWorld, type Who } from './deals-world.js'
import { rowsOf } from './sales-world.js'

/** How often two partners ask for one customer at the same moment; 200 with LONG_TESTS. */
const rounds = process.env.LONG_TESTS ? 200 : 12

let world: DealsWorld

beforeAll(async () => {
  world = await startDealsWorld()
})

afterAll(() => stopPayload(world))

const step = (id: string, path: string, as: Who, body: unknown = {}) => world.post(`/api/deals/${id}/${path}`, as, body)
const claims = async () => (await rowsOf<{ key: string }>(world, 'select customer_key as key from portal_customer_claims order by 1')).map(({ key }) => key)
const customer = (domain: string) => ({ customer: { company: `${domain} Inc.`, domain } })
const dayInMilliseconds = 86_400_000

describe('a registration', () => {
  it('is asked for by the partner and decided by staff, who protect the customer', async () => {
    const { id } = await world.make('acmeMember', customer('shop.globex.co.uk'))
    expect((await step(id, 'register', 'acmeMember')).body.doc.registration).toMatchObject({ decidedAt: null, status: 'pending' })
    expect(await claims()).toContain('domain:globex.co.uk')
    const byPartner = await step(id, 'approve', 'acmeMember')
    expect([byPartner.status, byPartner.body.errors[0]?.code]).toEqual([403, 'DEAL_REGISTRATION_BY_STAFF'])
    const { registration } = (await step(id, 'approve', 'manager')).body.doc
    expect(registration).toMatchObject({ decidedBy: 'Max', status: 'approved' })
    expect(Math.round((Date.parse(registration.protectedUntil ?? '') - Date.now()) / dayInMilliseconds)).toBe(90)
    expect((await step(id, 'approve', 'manager')).status).toBe(200)
    const again = await step(id, 'register', 'acmeMember')
    expect([again.status, again.body.errors[0]?.code]).toEqual([409, 'DEAL_REGISTRATION_STEP'])
  })

  it('goes the same way by a plain write, and takes nothing else from it', async () => {
    const { id } = await world.make('acmeMember', { ...customer('plain.example'), registration: { protectedUntil: '2099-01-01T00:00:00.000Z', status: 'pending' } })
    expect((await world.deal(id, 'acmeMember')).registration).toMatchObject({ protectedUntil: null, status: 'pending' })
    expect((await world.patch(id, 'acmeMember', { registration: { status: 'approved' } })).status).toBe(403)
    const rejected = await world.patch(id, 'manager', { registration: { status: 'rejected' } })
    expect([rejected.status, rejected.body.errors[0]?.code]).toEqual([400, 'DEAL_REASON_REQUIRED'])
    expect((await world.patch(id, 'manager', { registration: { reason: 'Our own customer', status: 'rejected' } })).body.doc.registration).toMatchObject({ reason: 'Our own customer', status: 'rejected' })
    expect(await claims()).not.toContain('domain:plain.example')
  })

  it('asks who the customer is, and takes no mail provider for one', async () => {
    const { id } = await world.make('acmeMember', { customer: { company: 'GmbH & Co. KG', country: 'DE', domain: 'gmail.com' } })
    await step(id, 'register', 'acmeMember')
    expect((await claims()).filter((key) => key.includes('gmail'))).toEqual([])
    const nobody = await world.make('acmeMember', { customer: { company: '...', domain: 'gmx.de' } })
    const { body, status } = await step(nobody.id, 'register', 'acmeMember')
    expect([status, body.errors[0]?.code]).toEqual([400, 'DEAL_CUSTOMER_UNKNOWN'])
  })

  it('is asked for anew when the partner changes the customer', async () => {
    const { id } = await world.make('acmeMember', { ...customer('before.example'), registration: { status: 'pending' } })
    await step(id, 'approve', 'manager')
    const moved = (await world.patch(id, 'acmeMember', { customer: { domain: 'after.example' } })).body.doc
    expect(moved.registration).toMatchObject({ protectedUntil: null, status: 'pending' })
    const held = await claims()
    expect([held.includes('domain:before.example'), held.includes('domain:after.example')]).toEqual([false, true])
  })

  it('keeps the claim until the last deal of the partner that needs it, and not for a deal in the bin', async () => {
    const [one, two] = [await world.make('acmeMember', customer('two.example')), await world.make('acmeAdmin', customer('www.two.example'))]
    await step(one.id, 'register', 'acmeMember')
    expect((await step(two.id, 'register', 'acmeAdmin')).status).toBe(200)
    await step(one.id, 'reject', 'manager', { reason: 'The other one' })
    expect(await claims()).toContain('domain:two.example')
    await world.patch(two.id, 'manager', { deletedAt: new Date().toISOString() })
    expect(await claims()).not.toContain('domain:two.example')
  })
})

describe('two partners and one customer', () => {
  it('have one winner, and the other learns only that it is taken', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const [mine, theirs] = [await world.make('acmeMember', customer(`race${round}.example`)), await world.make('otherAdmin', customer(`www.race${round}.example`))]
      const answers = await Promise.all([step(mine.id, 'register', 'acmeMember'), step(theirs.id, 'register', 'otherAdmin')])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const { body } = answers.find(({ status }) => status === 409)!
      expect(body.errors).toHaveLength(1)
      expect(body.errors[0]?.code).toBe('DEAL_ALREADY_REGISTERED')
      expect(JSON.stringify(body)).not.toMatch(/Acme|Other Partners|20\d\d-/)
    }
    const doubled = await rowsOf(world, `select customer_key from deals where registration_status in ('pending', 'approved') and deleted_at is null group by customer_key having count(distinct partner_id) > 1`)
    expect(doubled).toEqual([])
  })

  it('are told apart by the country where there is no domain', async () => {
    const of = (country: string) => ({ customer: { company: 'Müller & Söhne GmbH', country }, registration: { status: 'pending' } })
    await world.make('acmeMember', of('DE'))
    await world.make('otherAdmin', of('AT'))
    const { status } = await world.post('/api/deals', 'otherAdmin', { amount: 1, currency: 'EUR', name: 'x', ...of('DE'), customer: { company: 'MULLER AND SOHNE', country: 'de' } })
    expect(status).toBe(409)
  })

  it('end in a dispute that staff decide with the evidence before them', async () => {
    const first = await world.make('acmeMember', { ...customer('dispute.example'), registration: { status: 'pending' } })
    await step(first.id, 'approve', 'manager')
    const second = await world.make('otherAdmin', customer('dispute.example'))
    expect((await step(second.id, 'register', 'otherAdmin')).status).toBe(409)
    expect((await step(second.id, 'dispute', 'otherAdmin')).body.errors[0]?.code).toBe('DEAL_REASON_REQUIRED')
    expect((await step(second.id, 'dispute', 'otherAdmin', { reason: 'We know them since spring' })).body.doc.registration.dispute).toMatchObject({ reason: 'We know them since spring', state: 'open' })
    expect((await step(first.id, 'dispute', 'acmeMember', { reason: 'x' })).body.errors[0]?.code).toBe('DEAL_DISPUTE_REFUSED')
    expect((await world.get(`/api/deals/${second.id}/evidence`, 'otherAdmin')).status).toBe(403)
    const { body } = await world.get<DealEvidence>(`/api/deals/${second.id}/evidence`, 'staffAdmin')
    expect(body).toMatchObject({ claim: { partner: { name: 'Acme Partners' } }, match: { by: 'domain', value: 'dispute.example' } })
    expect(body.deals.map(({ id, isThis, status }) => ({ id, isThis, status }))).toEqual([
      { id: first.id, isThis: false, status: 'approved' },
      { id: second.id, isThis: true, status: 'none' },
    ])
    const ofManager = await world.get<DealEvidence>(`/api/deals/${second.id}/evidence`, 'otherManager')
    expect(ofManager.body.deals[0]).toMatchObject({ amountInMinorUnits: null, name: null, partner: { name: 'Acme Partners' } })
    expect((await step(second.id, 'dispute', 'otherManager', { decision: 'uphold', reason: 'ok' })).body.errors[0]?.code).toBe('DEAL_DISPUTE_BETWEEN_MANAGERS')
    expect((await step(second.id, 'dispute', 'staffAdmin', { decision: 'perhaps' })).body.errors[0]?.code).toBe('DEAL_DECISION_UNKNOWN')
    const upheld = await step(second.id, 'dispute', 'staffAdmin', { decision: 'uphold', reason: 'They showed the offer' })
    expect(upheld.body.doc.registration).toMatchObject({ dispute: { state: 'upheld' }, status: 'approved' })
    expect((await world.deal(first.id, 'acmeMember')).registration).toMatchObject({ reason: 'They showed the offer', status: 'rejected' })
  })
})

describe('the end of a protection', () => {
  const approved = async (domain: string, until: Date): Promise<Deal> => {
    const deal = await world.make('acmeMember', { ...customer(domain), registration: { status: 'pending' } })
    await step(deal.id, 'approve', 'manager')
    await rowsOf(world, 'update deals set registration_protected_until = $2 where id = $1::uuid returning 1', [deal.id, until.toISOString()])
    return deal
  }
  const told = async (id: string, event: string) =>
    (await rowsOf(world, `select 1 from notifications n join notifications_rels r on r.parent_id = n.id where r.deals_id = $1::uuid and n.event = $2`, [id, event])).length

  it('is reminded of once, though several processes look, and then comes once', async () => {
    const { id } = await approved('ends.example', new Date(Date.now() + 10 * dayInMilliseconds))
    await Promise.all([watchRegistrations(world.payload), watchRegistrations(world.payload)])
    await watchRegistrations(world.payload)
    // The submitter, the partner's admin and the manager.
    expect(await told(id, 'deal.registration-expiring')).toBe(3)
    const later = new Date(Date.now() + 11 * dayInMilliseconds)
    await Promise.all([watchRegistrations(world.payload, later), watchRegistrations(world.payload, later)])
    expect((await world.deal(id, 'acmeMember')).registration.status).toBe('expired')
    expect(await told(id, 'deal.registration-expired')).toBe(3)
    expect(await claims()).not.toContain('domain:ends.example')
    expect((await step(id, 'register', 'acmeMember')).status).toBe(200)
  })

  it('is put off on request, by staff', async () => {
    const until = new Date(Date.now() + 5 * dayInMilliseconds)
    const { id } = await approved('longer.example', until)
    expect((await step(id, 'extend', 'manager', { decision: 'grant' })).body.errors[0]?.code).toBe('DEAL_EXTENSION_NOT_OPEN')
    expect((await step(id, 'extend', 'acmeMember')).body.errors[0]?.code).toBe('DEAL_REASON_REQUIRED')
    await step(id, 'extend', 'acmeMember', { reason: 'Their board decides next month' })
    expect((await step(id, 'extend', 'manager', { decision: 'refuse' })).body.errors[0]?.code).toBe('DEAL_REASON_REQUIRED')
    const { registration } = (await step(id, 'extend', 'manager', { decision: 'grant' })).body.doc
    expect(registration).toMatchObject({ extension: { state: 'granted' }, protectedUntil: new Date(until.getTime() + 90 * dayInMilliseconds).toISOString() })
  })
})
