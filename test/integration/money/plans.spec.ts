import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { stopPayload } from '../../support/stop-payload.js'
import { activePlan, type MoneyWorld, startMoneyWorld, tenPercent, transactionsOf, winDeal } from './money-world.js'

type Plan = { family: string; id: string; rules: { id: string; label: string; percent: number }[]; status: string; version: number }
type Answer = { doc: Plan; errors?: { code: string; data?: { errors: { message: string; path: string }[] }; message: string }[] }

let world: MoneyWorld
let plan: string

beforeAll(async () => {
  world = await startMoneyWorld()
  plan = await activePlan(world)
})

afterAll(() => stopPayload(world))

const call = (method: string, path: string, body?: object, as = world.finance.fay) => world.rest<Answer>(method, `/api/commission-plans${path}`, { as, ...(body && { body }) })
const read = async (id: string, locale = 'en') => (await world.rest<Plan>('GET', `/api/commission-plans/${id}?locale=${locale}`, { as: world.finance.fay })).body

describe('a plan', () => {
  it('never changes once it was active, by any door', async () => {
    const deal = await winDeal(world)
    expect((await transactionsOf(world, deal.id))[0]?.plan_id).toBe(plan)
    const refused = await call('PATCH', `/${plan}`, { rules: [{ ...tenPercent, percent: 50 }] })
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([409, 'PLAN_VERSION_FIXED'])
    expect((await call('PATCH', `/${plan}`, { status: 'draft' })).body.errors?.[0]?.code).toBe('PLAN_NOT_DRAFT_AGAIN')
    expect((await call('DELETE', `/${plan}`)).status).toBe(409)
    expect((await call('PATCH', `/${plan}`, { note: 'Agreed in May' })).status).toBe(200)
    const whole = await read(plan)
    expect((await call('PATCH', `/${plan}`, { ...whole, note: 'The form sends everything' })).status).toBe(200)
  })

  it('gets a new version, which takes over at its start while the old one stays', async () => {
    await call('PATCH', `/${plan}?locale=de`, { note: 'x' })
    const made = await call('POST', `/${plan}/new-version`, { effectiveFrom: '2999-01-01T00:00:00.000Z', rules: [{ ...(await read(plan)).rules[0], percent: 20 }] })
    expect(made.status).toBe(201)
    expect(made.body.doc).toMatchObject({ family: (await read(plan)).family, status: 'draft', version: 2 })
    expect(made.body.doc.rules[0]?.id).toBe((await read(plan)).rules[0]?.id)
    expect((await call('POST', `/${made.body.doc.id}/activate`)).body.doc.status).toBe('active')
    expect((await transactionsOf(world, (await winDeal(world)).id))[0]?.plan_id).toBe(plan)
    const next = await call('POST', `/${plan}/new-version`, { effectiveFrom: '2021-01-01T00:00:00.000Z' })
    expect(next.body.doc.version).toBe(3)
    await call('POST', `/${next.body.doc.id}/activate`)
    expect((await transactionsOf(world, (await winDeal(world)).id))[0]?.plan_id).toBe(next.body.doc.id)
    expect((await call('POST', `/${next.body.doc.id}/archive`)).body.doc.status).toBe('archived')
    expect((await transactionsOf(world, (await winDeal(world)).id))[0]?.plan_id).toBe(plan)
  })

  it('numbers versions that are made at once one after the other', async () => {
    const made = await Promise.all(Array.from({ length: 4 }, () => call('POST', `/${plan}/new-version`, {})))
    expect(made.map(({ body }) => body.doc?.version).sort()).toEqual([4, 5, 6, 7])
  })

  it('is refused with a sentence beside the field when its parts do not fit', async () => {
    const parts = [{ ...tenPercent, timing: { kind: 'parts', parts: [{ afterDays: 0, percent: 50 }] } }]
    const english = await call('POST', '', { effectiveFrom: '2026-01-01T00:00:00.000Z', name: 'Parts', rules: parts })
    expect([english.status, english.body.errors?.[0]?.data?.errors]).toEqual([400, [expect.objectContaining({ message: 'The shares of the parts must add up to 100 percent; now they are 50.', path: 'rules.0.timing.parts' })]])
    const empty = await call('POST', '', { effectiveFrom: '2026-01-01T00:00:00.000Z', name: 'Empty' })
    expect((await call('POST', `/${empty.body.doc.id}/activate`)).status).toBe(400)
    expect((await call('POST', '', { effectiveFrom: '2026-01-01T00:00:00.000Z', name: 'Percent', rules: [{ ...tenPercent, percent: 12.345 }] })).status).toBe(400)
    expect((await call('DELETE', `/${empty.body.doc.id}`)).status).toBe(200)
  })

  it('is finance’s to make and managers’ to read', async () => {
    expect((await call('POST', `/${plan}/new-version`, {}, world.people.manager)).status).toBe(403)
    expect((await call('GET', `/${plan}`, undefined, world.people.manager)).status).toBe(200)
    expect((await call('GET', `/${plan}`, undefined, world.people.acmeAdmin)).status).toBe(403)
  })
})
