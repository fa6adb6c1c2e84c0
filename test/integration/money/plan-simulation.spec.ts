import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { PlanSimulation, PlanSimulations, SimulationReport, SimulationRows } from '../../../src/client/plans.js'
import { inTransaction } from '../../../src/database/in-transaction.js'
import { commissionFor } from '../../../src/domain/commissions/commission-for.js'
import { planOfDocument } from '../../../src/domain/commissions/plan-of-document.js'
import { type JobRunner, startJobRunner } from '../../../src/jobs/run-jobs.js'
import { simulateBatch } from '../../../src/jobs/tasks/simulate-plan/simulate-batch.js'
import { readPlans } from '../../../src/ledger/read-plans.js'
import { sqlOfPool } from '../../../src/database/sql.js'
import { stopPayload } from '../../support/stop-payload.js'
import { until } from '../messaging/runners.js'
import { rowsOf } from '../sales/sales-world.js'
import { activePlan, type MoneyWorld, startMoneyWorld, tenPercent, winDeal } from './money-world.js'

let world: MoneyWorld
let runner: JobRunner | undefined

beforeAll(async () => {
  world = await startMoneyWorld()
})

afterAll(() => stopPayload(world))

beforeEach(() => rowsOf(world, `update commission_plans set status = 'archived'`))

afterEach(async () => {
  await runner?.stop()
  runner = undefined
  await rowsOf(world, 'delete from payload_jobs')
})

const marginal = {
  bands: [{ from: [{ amount: 0, currency: 'EUR' }], percent: 5 }, { from: [{ amount: 1_500_000, currency: 'EUR' }], percent: 12 }],
  blockType: 'bands-rule', holdDays: 0, label: 'Volume', mode: 'marginal', payee: 'partner', window: 'quarter',
}

const draft = async (plan: Record<string, unknown> = {}): Promise<string> => {
  const { body, text } = await world.rest<{ doc: { id: string } }>('POST', '/api/commission-plans', { as: world.finance.fay, body: { effectiveFrom: '2031-01-01T00:00:00.000Z', name: 'Next year', priority: 1, rules: [marginal], ...plan } })
  expect(body.doc?.id, text).toBeDefined()
  return body.doc.id
}

const start = (plan: string, period: object, as = world.finance.fay) => world.rest<PlanSimulation>('POST', `/api/commission-plans/${plan}/simulations`, { as, body: period })
const report = async (id: string) => (await world.rest<SimulationReport>('GET', `/api/commission-plans/simulations/${id}`, { as: world.finance.finn })).body
const rowsBy = async (id: string, by: string) => (await world.rest<SimulationRows>('GET', `/api/commission-plans/simulations/${id}/rows?by=${by}`, { as: world.finance.finn })).body

const finished = async (id: string): Promise<SimulationReport> => {
  runner ??= startJobRunner(world.payload, { concurrency: 1, pollMs: 200 })
  await until(async () => (await report(id)).state === 'done', 30_000)
  return report(id)
}

/** Three deals a quarter, each quarter of its own so that tests do not see one another's. */
const winThree = async (year: number) => {
  const amounts = [700_000, 1_000_001, 350_000]
  const deals = []
  for (const [index, amount] of amounts.entries()) {
    deals.push(await winDeal(world, { amount, closedAt: `${year}-02-0${index + 1}T10:00:00.000Z`, name: `Deal ${index + 1} of ${year}` }))
  }
  return deals
}

describe('a simulated plan', () => {
  it('is worked out by the engine over the deals of the period, against what the ledger holds, and posts nothing', async () => {
    await activePlan(world)
    const deals = await winThree(2021)
    const plan = await draft()
    const [{ n: before }] = (await rowsOf<{ n: string }>(world, 'select count(*) as n from ledger_transactions')) as [{ n: string }]
    const started = await start(plan, { from: '2021-01-01', to: '2022-01-01' })
    expect([started.status, started.body.state, started.body.createdBy]).toEqual([202, 'waiting', 'Fay'])
    const done = await finished(started.body.id)
    expect(done).toMatchObject({ done: 3, total: 3 })

    const [document] = await readPlans(sqlOfPool(world.payload), [plan])
    const engine = { ...planOfDocument(document!), effectiveFrom: '2000-01-01T00:00:00.000Z' }
    let sold = 0
    const expected = deals.map(({ amount, closedAt, id }) => {
      const { lines } = commissionFor([engine], {
        amountInMinorUnits: amount, certificates: [], closedAt: closedAt!, currency: 'EUR', deal: id, distributor: null, fields: {},
        partner: { categories: [], id: world.ids.acme, partnerType: '', stage: null, tags: [], tier: null }, person: null, volumeBeforeInMinorUnits: { quarter: sold },
      })
      sold += amount
      return lines.reduce((sum, line) => sum + line.amountInMinorUnits, 0)
    })
    const { rows } = await rowsBy(done.id, 'deal')
    expect(Object.fromEntries(rows.map(({ becomes, deal }) => [deal?.id, becomes]))).toEqual(Object.fromEntries(deals.map(({ id }, index) => [id, expected[index]])))
    expect(rows.map(({ was }) => was).sort()).toEqual([100_000, 35_000, 70_000])
    const sum = expected.reduce((total, amount) => total + amount, 0)
    expect(done.sums).toEqual([{ becomes: sum, currency: 'EUR', deals: 3, partners: 1, was: 205_000 }])
    expect((await rowsBy(done.id, 'partner')).rows).toMatchObject([{ becomes: sum, currency: 'EUR', deal: null, deals: 3, partner: { name: 'Acme Partners' }, was: 205_000 }])
    expect((await rowsOf<{ n: string }>(world, 'select count(*) as n from ledger_transactions'))[0]?.n).toBe(before)
  })

  it('changes nothing when it is the plan that decided', async () => {
    const plan = await activePlan(world, { rules: [marginal, { ...tenPercent, payee: 'distributor', percent: 3 }] })
    await winThree(2022)
    const done = await finished((await start(plan, { from: '2022-01-01', to: '2022-04-01' })).body.id)
    const { rows } = await rowsBy(done.id, 'deal')
    expect(rows).toHaveLength(6)
    expect(rows.filter(({ becomes, was }) => becomes !== was)).toEqual([])
  })

  it('is downloaded as numbers that a spreadsheet counts with', async () => {
    await activePlan(world)
    await winDeal(world, { amount: 100_000, closedAt: '2023-02-01T10:00:00.000Z', name: '=cmd()' })
    const done = await finished((await start(await draft(), { from: '2023-01-01', to: '2024-01-01' })).body.id)
    const { headers, text } = await world.rest('GET', `/api/commission-plans/simulations/${done.id}/rows.csv?by=deal`, { as: world.finance.fay })
    expect(headers.get('content-type')).toContain('text/csv')
    expect(text.replace('\uFEFF', '').split('\r\n')).toEqual(['Deal,Partner,Currency,Earned,With this plan,Difference', "'=cmd(),Acme Partners,EUR,100.00,50.00,-50.00", ''])
  })

  it('goes on where it stopped when another runner takes it up, and counts no deal twice', async () => {
    await activePlan(world)
    await winThree(2024)
    const { body } = await start(await draft(), { from: '2024-01-01', to: '2025-01-01' })
    const req = await createLocalReq({}, world.payload)
    const step = () => inTransaction(req, () => simulateBatch(req, body.id, 1))
    await step()
    await step()
    expect(await report(body.id)).toMatchObject({ done: 1, state: 'running', total: 3 })
    // The process dies in the middle of a batch: nothing of it is kept.
    await expect(inTransaction(req, async () => {
      await simulateBatch(req, body.id, 1)
      throw new Error('killed')
    })).rejects.toThrow('killed')
    expect(await report(body.id)).toMatchObject({ done: 1 })
    const done = await finished(body.id)
    expect(done).toMatchObject({ done: 3, sums: [{ deals: 3, was: 205_000 }], total: 3 })
  })

  it('keeps to the plan as it was when it was started', async () => {
    await activePlan(world)
    await winDeal(world, { amount: 1_000_000, closedAt: '2025-02-01T10:00:00.000Z' })
    const plan = await draft()
    const { body } = await start(plan, { from: '2025-01-01', to: '2026-01-01' })
    await world.rest('PATCH', `/api/commission-plans/${plan}`, { as: world.finance.fay, body: { rules: [{ ...tenPercent, percent: 50 }] } })
    expect((await finished(body.id)).sums).toMatchObject([{ becomes: 50_000, was: 100_000 }])
  })

  it('runs once at a time, and ends when it is cancelled', async () => {
    const plan = await draft()
    const { body } = await start(plan, { from: '2021-01-01', to: '2022-01-01' })
    expect((await start(plan, { from: '2021-01-01', to: '2022-01-01' })).status).toBe(409)
    const cancel = () => world.rest<PlanSimulation>('POST', `/api/commission-plans/simulations/${body.id}/cancel`, { as: world.finance.flo, body: {} })
    expect((await cancel()).body.state).toBe('cancelled')
    expect((await cancel()).status).toBe(409)
    const req = await createLocalReq({}, world.payload)
    expect(await inTransaction(req, () => simulateBatch(req, body.id))).toBe(false)
    expect((await start(plan, { from: '2021-01-01', to: '2022-01-01' })).status).toBe(202)
    const { body: all } = await world.rest<PlanSimulations>('GET', `/api/commission-plans/${plan}/simulations`, { as: world.finance.flo })
    expect(all.docs.map(({ state }) => state)).toEqual(['waiting', 'cancelled'])
  })

  it.each([{ from: '2021-01-01' }, { from: '2022-01-01', to: '2021-01-01' }, { from: '2021-01-01', to: '2021-01-01' }, { from: 'yesterday', to: 'today' }, { from: '2021-02-30x', to: '2022-01-01' }])('needs a period, not %j', async (period) => {
    const { body, status } = await start(await draft(), period)
    expect([status, (body as unknown as { errors: { message: string }[] }).errors[0]?.message]).toEqual([400, expect.stringMatching(/^Name the period/)])
  })

  it('is started, read and ended by finance and administrators alone', async () => {
    const plan = await draft()
    const { body } = await start(plan, { from: '2021-01-01', to: '2022-01-01' }, world.people.staffAdmin)
    const doors = [['GET', `/${plan}/simulations`], ['GET', `/simulations/${body.id}`], ['GET', `/simulations/${body.id}/rows`], ['GET', `/simulations/${body.id}/rows.csv`], ['POST', `/simulations/${body.id}/cancel`], ['POST', `/${plan}/simulations`]] as const
    for (const as of [world.people.manager, world.people.acmeAdmin, world.people.distributorAdmin]) {
      for (const [method, path] of doors) {
        expect([method, path, (await world.rest(method, `/api/commission-plans${path}`, { as, ...(method === 'POST' && { body: { from: '2021-01-01', to: '2022-01-01' } }) })).status]).toEqual([method, path, 403])
      }
    }
    expect((await world.rest('GET', `/api/commission-plans/simulations/${body.id}`)).status).toBe(401)
    expect((await world.rest('GET', '/api/commission-plans/simulations/nonsense', { as: world.finance.fay })).status).toBe(404)
    expect((await start('00000000-0000-4000-8000-000000000000', { from: '2021-01-01', to: '2022-01-01' })).status).toBe(404)
  })
})
