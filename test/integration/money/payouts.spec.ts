import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { CollectedPayouts, DuePayouts, Payout, PayoutLines, PortalPayments, PortalStatement, StatementWhy } from '../../../src/client/money.js'
import type { PortalReleases } from '../../../src/client/releases.js'
import { releaseDue } from '../../../src/ledger/release-due.js'
import { stopPayload } from '../../support/stop-payload.js'
import type { SignedIn } from '../../support/start-payload.js'
import { graphqlOf } from '../../security/matrix/doors.js'
import { paper } from '../../security/support/world.js'
import { rowsOf } from '../sales/sales-world.js'
import { activePlan, balancesOf, endHolds, type MoneyWorld, settle, startMoneyWorld, winDeal } from './money-world.js'

type Doc = { doc: Payout; errors?: { code: string; message: string }[] }

let world: MoneyWorld

beforeAll(async () => {
  world = await startMoneyWorld()
  await activePlan(world)
})

afterAll(() => stopPayload(world))

/** A deal of Acme whose commission of ten percent can be paid out. */
const earn = async (amount: number, currency = 'EUR') => {
  const deal = await winDeal(world, { amount, currency })
  await endHolds(world)
  await releaseDue(world.payload)
  return deal
}

const post = <Body = Doc>(path: string, as: SignedIn, body: object = {}, headers = {}) => world.rest<Body>('POST', `/api${path}`, { as, body, headers })
const collect = (currency = 'EUR', as = world.finance.fay) => post<CollectedPayouts & Doc>('/payouts/collect', as, { currency, partner: world.ids.acme })
const get = <Body>(path: string, as: SignedIn) => world.rest<Body>('GET', `/api${path}`, { as })

describe('a payout', () => {
  it('goes from what is available to paid, by two people, and its partner follows it', async () => {
    await earn(1_000_000)
    await earn(500_000)
    const due = await get<DuePayouts>('/payouts/due', world.finance.fay)
    expect(due.body.due).toEqual([{ available: 150_000, currency: 'EUR', isWorthPaying: true, minimum: 1, partner: world.ids.acme, partnerName: 'Acme Partners' }])
    const collected = await collect()
    expect(collected.status).toBe(201)
    const [payout] = collected.body.docs
    expect(payout).toMatchObject({ amount: 150_000, currency: 'EUR', lineCount: 2, partner: world.ids.acme, status: 'draft' })
    expect(await balancesOf(world, world.ids.acme)).toEqual({ clearing: 150_000, expense: -150_000 })
    expect((await get('/payouts/' + payout!.id, world.people.acmeAdmin)).status).toBe(404)

    expect((await post(`/payouts/${payout!.id}/submit`, world.finance.finn)).body.doc.status).toBe('review')
    for (const maker of [world.finance.fay, world.finance.finn]) {
      const refused = await post(`/payouts/${payout!.id}/approve`, maker)
      expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([403, 'PAYOUT_MAKER_APPROVES'])
    }
    expect((await post(`/payouts/${payout!.id}/approve`, world.finance.flo)).body.doc.status).toBe('approved')
    expect((await get<Payout>('/payouts/' + payout!.id, world.people.acmeAdmin)).body).toMatchObject({ amount: 150_000, status: 'approved' })
    expect((await get<Payout>('/payouts/' + payout!.id, world.people.acmeAdmin)).body).not.toHaveProperty('preparedBy')

    const form = new FormData()
    form.append('file', new Blob([paper.data], { type: paper.mimetype }), 'invoice.pdf')
    const viewerForm = new FormData()
    viewerForm.append('file', new Blob([paper.data], { type: paper.mimetype }), 'invoice.pdf')
    expect((await world.rest('POST', `/api/payouts/${payout!.id}/invoice`, { as: world.people.acmeViewer, body: viewerForm })).status).toBe(403)
    expect((await world.rest('POST', `/api/payouts/${payout!.id}/invoice`, { as: world.people.acmeMember, body: form })).status).toBe(201)
    expect((await get(`/payouts/${payout!.id}/invoice`, world.finance.fay)).headers.get('content-disposition')).toContain('invoice.pdf')
    expect((await get(`/payouts/${payout!.id}/invoice`, world.people.otherAdmin)).status).toBe(404)

    expect((await post(`/payouts/${payout!.id}/schedule`, world.finance.fay, { day: '2027-01-31' })).body.doc).toMatchObject({ scheduledFor: '2027-01-31T00:00:00.000Z', status: 'scheduled' })
    const key = { 'Idempotency-Key': 'pay-once' }
    const paid = await post(`/payouts/${payout!.id}/mark-paid`, world.finance.fay, { reference: 'RF18' }, key)
    const again = await post(`/payouts/${payout!.id}/mark-paid`, world.finance.fay, { reference: 'RF18' }, key)
    expect([paid.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 200, 'true'])
    expect((await post(`/payouts/${payout!.id}/mark-paid`, world.finance.fay)).status).toBe(409)
    expect(await balancesOf(world, world.ids.acme)).toEqual({ expense: -150_000, paid: 150_000 })

    const events = await rowsOf<{ event: string }>(world, `select distinct n.event from notifications n join notifications_rels r on r.parent_id = n.id where r.payouts_id = $1 order by 1`, [payout!.id])
    expect(events.map(({ event }) => event)).toEqual(['payout.approved', 'payout.drafted', 'payout.in-review', 'payout.invoiced', 'payout.paid', 'payout.scheduled'])
  })

  it('is worth its minimum, and refuses with a sentence when there is nothing', async () => {
    expect((await collect()).body.errors?.[0]?.code).toBe('PAYOUT_NOTHING')
    await rowsOf(world, `insert into partner_types_payout_minimums (_order, _parent_id, id, currency, amount) values (1, $1, 'm1', 'EUR', 50000)`, [world.ids.resellers])
    await earn(100_000)
    const refused = await collect()
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([409, '€100.00 is available; payouts of this partner begin at €500.00. It waits for more.'])
    const all = await post<CollectedPayouts>('/payouts/collect', world.finance.fay)
    expect(all.body).toMatchObject({ docs: [], skipped: [{ available: 10_000, partner: world.ids.acme }] })
    await rowsOf(world, 'delete from partner_types_payout_minimums')
  })

  it('gives the money back when it fails, and the next one collects it again', async () => {
    const [payout] = (await collect()).body.docs
    await post(`/payouts/${payout!.id}/submit`, world.finance.fay)
    await post(`/payouts/${payout!.id}/approve`, world.finance.flo)
    expect((await post(`/payouts/${payout!.id}/fail`, world.finance.fay)).status).toBe(400)
    expect((await post(`/payouts/${payout!.id}/fail`, world.finance.fay, { reason: 'The account is closed' })).body.doc.status).toBe('failed')
    expect((await balancesOf(world, world.ids.acme)).available).toBe(10_000)
    const next = await collect()
    expect(next.body.docs[0]).toMatchObject({ amount: 10_000, status: 'draft' })
    await post(`/payouts/${next.body.docs[0]!.id}/cancel`, world.finance.fay, { reason: 'Wrong month' })
    expect((await balancesOf(world, world.ids.acme)).available).toBe(10_000)
  })

  it('gives the money back when the bank returns what was paid, and tells the partner', async () => {
    const [payout] = (await collect()).body.docs
    const before = await balancesOf(world, world.ids.acme)
    await post(`/payouts/${payout!.id}/submit`, world.finance.fay)
    await post(`/payouts/${payout!.id}/approve`, world.finance.flo)
    await post(`/payouts/${payout!.id}/mark-paid`, world.finance.fay, { reference: 'RF19' })
    expect((await post(`/payouts/${payout!.id}/fail`, world.finance.finn)).status).toBe(400)
    const failed = await Promise.all([1, 2, 3].map(() => post(`/payouts/${payout!.id}/fail`, world.finance.finn, { reason: 'The bank sent it back' })))
    expect(failed.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await get<Payout>(`/payouts/${payout!.id}`, world.people.acmeAdmin)).body).toMatchObject({ reason: 'The bank sent it back', reference: 'RF19', status: 'failed' })
    const { available, paid } = await balancesOf(world, world.ids.acme)
    expect([available, paid]).toEqual([10_000, before.paid])
    const { lines } = (await get<PortalStatement>('/portal/statement?currency=EUR&limit=1', world.people.acmeAdmin)).body
    expect(lines[0]).toMatchObject({ amounts: { available: 10_000, paid: -10_000 }, text: `Payout ${payout!.number}: €100.00 sent back by the bank` })
    const told = await rowsOf<{ body: string }>(world, `select n.body from notifications n join notifications_rels r on r.parent_id = n.id where r.payouts_id = $1 and n.event = 'payout.failed' and n.recipient_id = $2`, [payout!.id, world.ids.acmeAdmin])
    expect(told).toEqual([{ body: 'The transfer of €100.00 failed: “The bank sent it back” The money is available again.' }])
    expect((await post(`/payouts/${payout!.id}/mark-paid`, world.finance.fay)).status).toBe(409)
    // It is paid by another payout, which needs two people as every one does.
    const next = (await collect()).body.docs[0]!
    expect(next).toMatchObject({ amount: 10_000, status: 'draft' })
    await post(`/payouts/${next.id}/submit`, world.finance.fay)
    expect((await post(`/payouts/${next.id}/approve`, world.finance.fay)).status).toBe(403)
    await post(`/payouts/${next.id}/cancel`, world.finance.fay, { reason: 'Of a test' })
  })

  it('is led from the collection to the bank over GraphQL alone, with the same rules', async () => {
    const ask = graphqlOf(world)
    const mutate = async (as: SignedIn, call: string, fields = '{ id status }') => {
      const { data, errors } = await ask(as, `mutation { done: ${call} ${fields} }`)
      return { done: data?.done as null | { docs?: { id: string }[]; status?: string }, message: errors?.[0]?.message }
    }
    const { fay, finn, flo } = world.finance
    expect((await mutate(world.people.manager, 'collectPayouts', '{ docs { id } }')).message).toContain('finance')
    const collected = await mutate(fay, `collectPayouts(partner: "${world.ids.acme}", currency: "EUR")`, '{ docs { id amount partner { name } } skipped { partner } }')
    const id = collected.done!.docs![0]!.id
    expect(collected.done).toMatchObject({ docs: [{ amount: 10_000, partner: { name: 'Acme Partners' } }], skipped: [] })
    const walk: string[] = []
    for (const [as, call] of [
      [finn, `submitPayout(id: "${id}")`],
      [flo, `sendPayoutBack(id: "${id}", reason: "Look again")`],
      [finn, `submitPayout(id: "${id}")`],
      [finn, `approvePayout(id: "${id}")`],
      [flo, `approvePayout(id: "${id}")`],
      [fay, `schedulePayout(id: "${id}", day: "2027-02-28")`],
      [fay, `markPayoutPaid(id: "${id}", reference: "RF20")`],
      [fay, `failPayout(id: "${id}", reason: "Sent back")`],
      [fay, `cancelPayout(id: "${id}", reason: "Too late")`],
    ] as const) {
      walk.push((await mutate(as, call)).done?.status ?? 'refused')
    }
    expect(walk).toEqual(['review', 'draft', 'review', 'refused', 'approved', 'scheduled', 'paid', 'failed', 'refused'])
    expect((await mutate(fay, `submitPayout(id: "nonsense")`)).message).toMatch(/\.$/)
    expect((await balancesOf(world, world.ids.acme)).available).toBe(10_000)
  })

  it('lets lines go while it is a draft, but not what was taken back, nor the last one', async () => {
    const reopened = await earn(200_000)
    await settle(world, { ...reopened, amount: 150_000 }, 'changed')
    const [payout] = (await collect()).body.docs
    expect(payout).toMatchObject({ amount: 10_000 + 15_000, lineCount: 3 })
    const { lines } = (await get<PayoutLines>(`/payouts/${payout!.id}/lines`, world.finance.fay)).body
    expect(lines.map(({ amount }) => amount).sort((one, other) => one - other)).toEqual([-5_000, 10_000, 20_000])
    const lineOf = (amount: number) => lines.find((line) => line.amount === amount)!.transaction
    expect((await post(`/payouts/${payout!.id}/detach`, world.finance.fay, { transaction: lineOf(-5_000) })).body.errors?.[0]?.code).toBe('PAYOUT_LINE_NEGATIVE')
    expect((await post(`/payouts/${payout!.id}/detach`, world.finance.fay, { transaction: lineOf(10_000) })).body.doc).toMatchObject({ amount: 15_000, lineCount: 2 })
    expect((await post(`/payouts/${payout!.id}/detach`, world.finance.fay, { transaction: lineOf(20_000) })).body.errors?.[0]?.code).toBe('PAYOUT_LAST_LINE')
    expect((await balancesOf(world, world.ids.acme)).available).toBe(10_000)
    const csv = await get(`/payouts/${payout!.id}/lines.csv`, world.finance.fay)
    expect(csv.text).toContain(',-50.00\r\n')
    await post(`/payouts/${payout!.id}/cancel`, world.finance.fay, { reason: 'Of a test' })
    expect((await balancesOf(world, world.ids.acme)).available).toBe(25_000)
  })

  it('is made once when eight people collect at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => collect()))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409])
    expect(await balancesOf(world, world.ids.acme)).toMatchObject({ clearing: 25_000 })
    const [made] = answers.flatMap(({ body }) => body.docs ?? [])
    await post(`/payouts/${made!.id}/cancel`, world.finance.fay, { reason: 'Of a test' })
  })

  it('is finance’s: others are refused', async () => {
    for (const as of [world.people.manager, world.people.acmeAdmin]) {
      expect((await collect('EUR', as)).status).toBe(403)
    }
  })
})

describe('the money of a partner', () => {
  it('is corrected by finance with a reason that the partner reads', async () => {
    const asked = { amount: -2_500, currency: 'EUR', partner: world.ids.acme, reason: 'Agreed on the phone' }
    expect((await post('/ledger-transactions/adjust', world.people.manager, asked)).status).toBe(403)
    expect((await post('/ledger-transactions/adjust', world.finance.fay, { ...asked, reason: ' ' })).body.errors?.[0]?.code).toBe('MONEY_REASON_REQUIRED')
    expect((await post('/ledger-transactions/adjust', world.finance.fay, { ...asked, amount: 1.5 })).status).toBe(400)
    expect((await post('/ledger-transactions/adjust', world.finance.fay, asked)).status).toBe(201)
    const { lines } = (await get<PortalStatement>('/portal/statement?currency=EUR', world.people.acmeViewer)).body
    expect(lines[0]).toMatchObject({ amounts: { available: -2_500 }, kind: 'adjustment', reason: 'Agreed on the phone', text: 'Adjusted by -€25.00: “Agreed on the phone”' })
  })

  it('is shown as balances, the same over GraphQL, and to nobody else', async () => {
    const { currencies } = (await get<PortalPayments>('/portal/payments', world.people.acmeViewer)).body
    const ledger = await balancesOf(world, world.ids.acme)
    expect(currencies.find(({ currency }) => currency === 'EUR')?.balances).toEqual({ available: ledger.available ?? 0, clearing: ledger.clearing ?? 0, paid: ledger.paid ?? 0, pending: ledger.pending ?? 0 })
    const graphql = await graphqlOf(world)(world.people.acmeViewer, '{ portalPayments { currencies { currency balances { available clearing paid pending } } } portalStatement(currency: "EUR", limit: 2) { lines { id kind text } next } }')
    expect(graphql.data?.portalPayments).toEqual({ currencies: currencies.map(({ balances, currency }) => ({ balances, currency })) })
    const { lines, next } = (await get<PortalStatement>('/portal/statement?currency=EUR&limit=2', world.people.acmeViewer)).body
    expect(graphql.data?.portalStatement).toEqual({ lines: lines.map(({ id, kind, text }) => ({ id, kind, text })), next })
    const { body: releases } = await get<PortalReleases>('/portal/releases', world.people.acmeViewer)
    expect((await graphqlOf(world)(world.people.acmeViewer, '{ portalReleases { releases { amount count currency day } } }')).data?.portalReleases).toEqual(releases)
    expect((await get<PortalPayments>('/portal/payments', world.people.otherAdmin)).body.currencies).toEqual([])
    expect((await get<PortalPayments>('/portal/payments', world.people.distributorAdmin)).body.currencies).toEqual([])
    expect((await get('/portal/payments', world.finance.fay)).status).toBe(403)
    expect((await get<PortalPayments>(`/ledger-transactions/balances?partner=${world.ids.acme}`, world.people.manager)).body.currencies).toEqual(currencies)
    expect((await get(`/ledger-transactions/balances?partner=${world.ids.acme}`, world.people.otherManager)).status).toBe(403)
  })

  it('pages through the statement without losing or doubling a line', async () => {
    const seen: string[] = []
    let cursor: null | string = null
    do {
      const { body }: { body: PortalStatement } = await get<PortalStatement>(`/portal/statement?currency=EUR&limit=3${cursor ? `&cursor=${cursor}` : ''}`, world.people.acmeMember)
      expect(body.balances === null).toBe(cursor !== null)
      seen.push(...body.lines.map(({ id }) => id))
      cursor = body.next
    } while (cursor)
    const all = await rowsOf<{ id: string }>(world, `select id::text from ledger_transactions where partner_id = $1 and currency = 'EUR' order by occurred_at desc, id desc`, [world.ids.acme])
    expect(seen).toEqual(all.map(({ id }) => id))
    expect((await get('/portal/statement?cursor=nonsense', world.people.acmeMember)).status).toBe(400)
    expect((await get('/portal/statement?from=2026-02-01&to=2026-01-01', world.people.acmeMember)).status).toBe(400)
    const csv = await get('/portal/statement.csv?currency=EUR', world.people.acmeMember)
    expect(csv.text.trim().split('\r\n')).toHaveLength(seen.length + 1)
  })

  it('says why, in the language of the reader, and not to somebody else', async () => {
    const { lines } = (await get<PortalStatement>('/portal/statement?currency=EUR&limit=100', world.people.acmeAdmin)).body
    const line = lines.findLast(({ kind }) => kind === 'accrual')!
    const why = await get<StatementWhy>(`/portal/statement/${line.id}/why`, world.people.acmeAdmin)
    expect(why.body).toMatchObject({ amount: 100_000, plan: { name: 'Reseller plan', version: 1 }, rule: 'Reseller margin', tier: 'Silver' })
    expect(why.body.sentences).toContain('10% of €10,000.00 = €1,000.00.')
    expect(why.text).not.toContain('considered')
    const german = await get<StatementWhy>(`/portal/statement/${line.id}/why`, world.people.acmeMember)
    expect(german.body.sentences[0]).toBe('Es gilt der Plan „Reseller plan“, Version 1, Regel „Reseller margin“.')
    expect((await get(`/portal/statement/${line.id}/why`, world.people.otherAdmin)).status).toBe(404)
    expect((await get(`/ledger-transactions/${line.id}/why`, world.finance.fay)).status).toBe(200)
    expect((await get<Record<string, unknown>>(`/ledger-transactions/${line.id}`, world.people.acmeAdmin)).body).not.toHaveProperty('trace')
  })
})
