import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { AnalyticsData } from '../../../blocks/analytics/load.js'
import type { PortalPayments } from '../../../src/client/money.js'
import type { PortalReleases } from '../../../src/client/releases.js'
import type { PortalOverview, PortalRoom } from '../../../src/client/types.js'
import { sqlOf } from '../../../src/database/doors.js'
import { inTransaction } from '../../../src/database/in-transaction.js'
import { allowBackdating } from '../../../src/database/objects/append-only-activities.js'
import { payoutPaid } from '../../../src/domain/ledger/postings.js'
import { post } from '../../../src/ledger/post.js'
import { stopPayload } from '../../support/stop-payload.js'
import { activePlan, aDeal, endHolds, type MoneyWorld, settle, startMoneyWorld, winDeal } from '../money/money-world.js'
import { rowsOf } from '../sales/sales-world.js'

type Who = keyof MoneyWorld['people']

let world: MoneyWorld

const create = async (collection: string, data: Record<string, unknown>): Promise<string> =>
  ((await world.payload.create({ collection: collection as never, data: data as never, overrideAccess: true })) as { id: string }).id
const get = <Body>(path: string, as: Who = 'acmeMember') => world.rest<Body & { errors?: { code?: string }[] }>('GET', path, { as: world.people[as] })
const overview = async (as: Who = 'acmeMember', period = 'month') => (await get<PortalOverview>(`/api/portal/overview?period=${period}`, as)).body
const sums = (sql: string, partner: string) => rowsOf<{ currency: string; sum: string }>(world, sql, [partner]).then((rows) => Object.fromEntries(rows.map(({ currency, sum }) => [currency, Number(sum)])))
const balance = (account: string, partner: string) => sums(`select currency, sum(amount) as sum from ledger_entries where partner_id = $1 and account = '${account}' group by 1`, partner)

const metricBlocks = ['commissions-earned', 'deals-open-value', 'revenue', 'deals-won', 'deals-by-stage'].map((metric) => ({ blockType: 'analytics', chart: 'number', metric, period: 'month', scope: 'partner' }))
const goals = { blockType: 'goals', goals: [{ currency: 'KWD', metric: 'revenue', period: 'year', scope: 'organisation', source: 'metric', target: 1000.5, title: 'Sell' }] }
const dataOf = async <Data>(as: Who = 'acmeMember') => (await get<PortalRoom>('/api/portal/rooms/numbers', as)).body.blocks.map(({ data }) => data as Data)

beforeAll(async () => {
  world = await startMoneyWorld()
  await create('rooms', { _status: 'published', kind: 'overview', partnerType: world.ids.resellers, title: 'Overview' })
  await create('rooms', { _status: 'published', kind: 'custom', layout: [...metricBlocks, goals], partnerType: world.ids.resellers, slug: 'numbers', title: 'Numbers' })
  await activePlan(world)
  await winDeal(world, { amount: 1_234_500 })
  await winDeal(world, { amount: 50_000, currency: 'JPY' })
  await winDeal(world, { amount: 1_000_500, currency: 'KWD' })
  await settle(world, aDeal(world, { amount: 25_000_000 }))
  await settle(world, aDeal(world, { amount: 700_000, closedAt: new Date().toISOString(), phase: 'lost' }))
  await winDeal(world, { amount: 99_900_000, partner: world.ids.other, submittedBy: world.ids.otherAdmin })
  const second = await winDeal(world, { amount: 200_000 })
  await settle(world, { ...second, amount: 100_000 })
})
afterAll(() => stopPayload(world))

describe('deals and money in the overview', () => {
  it('are what the tables add up to, each currency by itself', async () => {
    const { commissions, deals } = await overview()
    expect(deals).toMatchObject({ lost: { current: 1, previous: 0 }, open: 1, openBefore: 0, won: { current: 4, previous: 0 } })
    const won = await sums(`select currency::text, sum(amount) as sum from deals where partner_id = $1 and phase = 'won' group by 1`, world.ids.acme)
    expect(Object.fromEntries(deals.amounts.map(({ currency, won: { current } }) => [currency, current]))).toEqual(won)
    expect(deals.amounts.find(({ currency }) => currency === 'EUR')?.open).toEqual({ current: 25_000_000, previous: 0 })
    const pending = await balance('pending', world.ids.acme)
    expect(Object.fromEntries(commissions.map(({ currency, pending: { current } }) => [currency, current]))).toEqual(pending)
    expect(pending).toEqual({ EUR: 133_450, JPY: 5_000, KWD: 100_050 })
    // Earned is what is left after 100,000 of the second deal were taken back.
    expect(commissions.map(({ currency, earned }) => [currency, earned.current])).toEqual([['EUR', 133_450], ['JPY', 5_000], ['KWD', 100_050]])
  })

  it('are those of the own partner only', async () => {
    const { commissions, deals } = await overview('otherAdmin')
    expect(deals).toMatchObject({ amounts: [{ currency: 'EUR', won: { current: 99_900_000 } }], open: 0, won: { current: 1 } })
    expect(commissions).toMatchObject([{ currency: 'EUR', pending: { current: 9_990_000, previous: 0 } }])
    expect(JSON.stringify(await overview('acmeViewer'))).not.toContain('9990000')
  })

  it('compare with the period before', async () => {
    await rowsOf(world, `update deals set created_at = date_trunc('month', now()) - interval '40 days', closed_at = date_trunc('month', now() at time zone 'UTC') at time zone 'UTC' - interval '1 hour' where currency = 'JPY'`)
    const { deals } = await overview()
    expect(deals).toMatchObject({ openBefore: 0, won: { current: 3, previous: 1 } })
    expect(deals.amounts.find(({ currency }) => currency === 'JPY')?.won).toEqual({ current: 0, previous: 50_000 })
  })

  it('come by GraphQL as they come by REST, amounts beyond 32 bits too', async () => {
    await settle(world, aDeal(world, { amount: 9_000_000_000 }))
    const query = '{ portalOverview(period: "month") { deals { open openBefore won { current previous } lost { current previous } amounts { currency open { current previous } won { current previous } } } commissions { currency paidInTotal pending { current previous } available { current previous } earned { current previous } paid { current previous } } } }'
    const headers = { 'Content-Type': 'application/json', Cookie: world.people.acmeMember.cookie, Origin: 'http://localhost:3000' }
    const answer = await GRAPHQL_POST(world.config)(new Request('http://localhost:3000/api/graphql', { body: JSON.stringify({ query }), headers, method: 'POST' }))
    const { data } = (await answer.json()) as { data: { portalOverview: object } }
    const { commissions, deals } = await overview()
    expect(data.portalOverview).toEqual({ commissions, deals })
    expect(deals.amounts.find(({ currency }) => currency === 'EUR')?.open.current).toBe(9_025_000_000)
  })
})

describe('what becomes available', () => {
  it('adds up to what is pending, by the day of its release', async () => {
    const { releases } = (await get<PortalReleases>('/api/portal/releases', 'acmeViewer')).body
    const byCurrency: Record<string, number> = {}
    releases.forEach(({ amount, currency }) => (byCurrency[currency] = (byCurrency[currency] ?? 0) + amount))
    expect(byCurrency).toEqual(await balance('pending', world.ids.acme))
    expect(new Set(releases.map(({ day }) => day.slice(10)))).toEqual(new Set(['T00:00:00.000Z']))
    await endHolds(world)
    expect((await world.rest('GET', '/api/portal/releases')).status).toBe(401)
    expect((await world.rest('GET', '/api/portal/releases', { as: world.finance.fay })).status).toBe(403)
  })
})

describe('money in blocks', () => {
  it('is counted in each currency by itself', async () => {
    const [commissions, open, revenue, won, stages] = await dataOf<AnalyticsData>()
    const of = (data?: AnalyticsData) => Object.fromEntries(data?.money?.map(({ currency, result }) => [currency, result.current]) ?? [])
    expect(of(commissions)).toEqual({ EUR: 133_450, JPY: 5_000, KWD: 100_050 })
    expect(of(open)).toEqual({ EUR: 9_025_000_000 })
    expect(of(revenue)).toMatchObject({ EUR: 1_334_500, JPY: 0, KWD: 1_000_500 })
    expect(won?.result?.current).toBe(3)
    expect(stages?.result?.rows.map(({ key }) => stages.labels?.[key])).toContain('Verhandlung')
    const [goal] = Object.values((await dataOf<{ goals: Record<string, object> }>()).at(-1)?.goals ?? {})
    expect(goal).toMatchObject({ currency: 'KWD', current: 1_000_500, isClosed: false })
  })

  it('is that of the own partner', async () => {
    expect((await dataOf<AnalyticsData>('otherAdmin'))[2]?.money).toMatchObject([{ currency: 'EUR', result: { current: 99_900_000 } }])
  })

  it('refuses a goal in money without a currency', async () => {
    const layout = [{ ...goals, goals: [{ ...goals.goals[0], currency: undefined }] }]
    const room = await rowsOf<{ id: string }>(world, `select id::text from rooms where slug = 'numbers'`)
    const { body, status } = await world.rest('PATCH', `/api/rooms/${room[0]?.id}`, { as: world.people.staffAdmin, body: { layout } })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Choose the currency')
  })
})

describe('the balances of the payments room', () => {
  it('count what was paid in earlier months, beside what was paid in this one', async () => {
    const req = await createLocalReq({}, world.payload)
    await inTransaction(req, async () => {
      await allowBackdating(sqlOf(req))
      const posting = payoutPaid({ amountInMinorUnits: 7_000, currency: 'SEK', partner: world.ids.acme }, 'of-a-test:paid', new Date(Date.now() - 80 * 86_400_000).toISOString())
      await post(sqlOf(req), posting ? [posting] : [])
    })
    const { body } = await get<PortalPayments>('/api/portal/payments')
    const found = body.currencies.find(({ currency }) => currency === 'SEK')
    expect(found).toMatchObject({ balances: { clearing: -7_000, paid: 7_000 }, balancesBefore: { paid: 7_000 }, paid: { current: 0 } })
    expect(Object.fromEntries(body.currencies.map(({ balances, currency }) => [currency, balances.paid]))).toEqual(await balance('paid', world.ids.acme).then((paid) => ({ EUR: 0, JPY: 0, KWD: 0, ...paid })))
  })
})

describe('a closed payments room', () => {
  it('tells nothing of its numbers, by any door', async () => {
    await create('rooms', { _status: 'published', kind: 'payments', partnerType: world.ids.resellers, title: 'Payments', unlock: [{ kind: 'tier', tier: world.ids.gold }], whenLocked: 'show' })
    const { commissions } = await overview()
    expect(commissions).toEqual([])
    const [blocked] = await dataOf<AnalyticsData>()
    expect(blocked).toMatchObject({ result: null })
    expect(blocked?.money).toBeUndefined()
    for (const path of ['releases', 'payments', 'statement', 'statement.csv']) {
      expect({ path, status: (await get(`/api/portal/${path}`)).status }).toEqual({ path, status: 403 })
    }
    expect(JSON.stringify((await get('/api/ledger-entries')).body)).not.toContain('"amount"')
  })
})
