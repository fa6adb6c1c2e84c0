import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { startWorld } from '../../security/support/start-world.js'
import { type ActorName, systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Calculator = { data: { discountInBasisPoints: number; products: { priceInMinorUnits: number }[]; questions: null | unknown[] } } & Record<string, unknown>
type Answer = { errors: { code?: string; message: string }[]; lead: { id: string }; quote: { totalInMinorUnits: number } }

const block = 'aaaaaaaaaaaaaaaaaaaaaaa1'
const silent = 'aaaaaaaaaaaaaaaaaaaaaaa2'
const [seat, setup] = ['bbbbbbbbbbbbbbbbbbbbbbb1', 'bbbbbbbbbbbbbbbbbbbbbbb2'] as const

let portal: TestPortal
let world: World

const system = () => systemOf(portal.payload)
const calculator = (id: string, becomesLead: boolean) => ({
  becomesLead,
  blockType: 'pricing-calculator',
  currency: 'EUR',
  id,
  products: [
    { bands: [{ from: 100, percent: 5 }], id: seat, least: 5, most: 500, name: 'Seat', price: '9.99', unit: 'per month' },
    { bands: [], id: setup, name: 'Set-up', price: '1250' },
  ],
  tierDiscounts: [{ percent: 12.5, tier: world.ids.gold }, { percent: 3.21, tier: world.ids.bronze }],
})
const seen = async (actor: ActorName) => {
  const { body, text } = await portal.rest<{ blocks: Calculator[] }>('GET', '/api/portal/rooms/plainroom', { as: world.actors[actor] })
  return { calculator: body.blocks[0]!, text }
}
const send = (actor: ActorName, body: object, headers?: Record<string, string>) =>
  portal.rest<Answer>('POST', '/api/portal/rooms/plainroom/quotes', { as: world.actors[actor], body: { block, lead: { company: 'Quoted Ltd' }, quantities: [{ product: seat, quantity: 100 }], ...body }, headers })
const quoted = () => system().find('leads', { company: { equals: 'Quoted Ltd' } })

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  await system().update('rooms', world.ids.plainRoom!, { layout: [calculator(block, true), calculator(silent, false)] })
})
beforeEach(async () => {
  for (const { id } of await quoted()) {
    await system().remove('leads', id)
  }
})
afterAll(() => stopPayload(portal))

describe('a price calculator', () => {
  it('sends everybody the discount of their own tier, and of no other', async () => {
    const gold = await seen('partnerMember')
    expect(gold.calculator.data).toMatchObject({ discountInBasisPoints: 1_250, products: [{ priceInMinorUnits: 999 }, { priceInMinorUnits: 125_000 }] })
    expect(gold.calculator).not.toHaveProperty('tierDiscounts')
    expect(gold.text).not.toContain('3.21')
    expect(gold.text).not.toContain(world.ids.bronze)
    const bronze = await seen('lockedTier')
    expect(bronze.calculator.data.discountInBasisPoints).toBe(321)
    expect(bronze.text).not.toContain('12.5')
  })

  it('keeps the discounts of all tiers out of the room’s own record too', async () => {
    const { text } = await portal.rest('GET', `/api/rooms/${world.ids.plainRoom}`, { as: world.actors.partnerMember })
    expect(text).not.toContain('3.21')
  })

  it('asks for a lead only of those who may submit one', async () => {
    expect((await seen('partnerMember')).calculator.data.questions).toEqual([])
    expect((await seen('partnerViewer')).calculator.data.questions).toBeNull()
    expect((await seen('lockedTier')).calculator.data.questions).toBeNull()
  })
})

describe('a quote', () => {
  it('becomes a lead of the sender, with prices that the server computed', async () => {
    const { body, status } = await send('partnerMember', { lead: { company: 'Quoted Ltd', email: 'Buyer@Quoted.example', message: 'Needed in May.' }, quantities: [{ product: seat, quantity: 100 }, { product: setup, quantity: 1 }], total: 1 })
    expect(status).toBe(201)
    // 999.00 less 17.5 % is 824.175, to the even 824.18; 1,250.00 less 12.5 % is 1,093.75.
    expect(body.quote.totalInMinorUnits).toBe(82_418 + 109_375)
    const lead = await system().findByID('leads', body.lead.id)
    expect(lead).toMatchObject({ email: 'buyer@quoted.example', partner: world.ids.ownPartner, status: 'new', submittedBy: world.ids.partnerMember })
    expect(lead?.message).toBe('Needed in May.\n\nQuote from the price calculator:\n100 × Seat (per month): €999.00 less 17.5% = €824.18\n1 × Set-up: €1,250.00 less 12.5% = €1,093.75\nDiscount: €331.07\nTotal: €1,917.93')
    expect(await system().find('activities', { action: { equals: 'lead.created' } })).not.toHaveLength(0)
  })

  it('becomes one lead, however often it is sent with its key', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => send('partnerMember', {}, { 'Idempotency-Key': 'quote-1' })))
    expect(new Set(answers.map(({ body }) => body.lead.id)).size).toBe(1)
    expect(await quoted()).toHaveLength(1)
  })

  it.each([
    ['nothing chosen', { quantities: [] }, 400, 'QUOTE_EMPTY'],
    ['only zeros', { quantities: [{ product: seat, quantity: 0 }] }, 400, 'QUOTE_EMPTY'],
    ['no list', { quantities: 'all' }, 400, 'QUOTE_EMPTY'],
    ['too few', { quantities: [{ product: seat, quantity: 4 }] }, 400, 'QUOTE_QUANTITY'],
    ['too many', { quantities: [{ product: seat, quantity: 501 }] }, 400, 'QUOTE_QUANTITY'],
    ['halves', { quantities: [{ product: seat, quantity: 7.5 }] }, 400, 'QUOTE_QUANTITY'],
    ['a text', { quantities: [{ product: seat, quantity: '7' }] }, 400, 'QUOTE_QUANTITY'],
    ['a foreign product', { quantities: [{ product: 'bbbbbbbbbbbbbbbbbbbbbbb9', quantity: 7 }] }, 409, 'QUOTE_PRODUCT_UNKNOWN'],
    ['a foreign block', { block: 'aaaaaaaaaaaaaaaaaaaaaaa9' }, 404, 'QUOTE_NOT_FOUND'],
    ['a calculator that makes no leads', { block: silent }, 404, 'QUOTE_NOT_FOUND'],
    ['a lead without a company', { lead: {} }, 400, 'FIELDS_INVALID'],
    ['a lead for another partner', { lead: { company: 'Quoted Ltd', partner: '0195dda7-50bb-7ec5-acdb-54817aaf1663' } }, 400, 'FIELD_NOT_YOURS'],
  ])('of %s is refused, and leaves nothing', async (_what, body, status, code) => {
    const answer = await send('partnerMember', body)
    expect({ code: answer.body.errors?.[0]?.code, status: answer.status }).toEqual({ code, status })
    expect(await quoted()).toEqual([])
  })

  it('is refused to those who may not submit leads', async () => {
    expect((await send('partnerViewer', {})).body.errors[0]?.code).toBe('QUOTE_CLOSED')
    expect((await send('lockedTier', {})).body.errors[0]?.code).toBe('QUOTE_CLOSED')
    expect((await send('otherType', {})).status).toBe(404)
    expect((await send('admin', {})).status).toBe(403)
    expect((await send('anonymous', {})).status).toBe(401)
    expect(await quoted()).toEqual([])
  })
})
