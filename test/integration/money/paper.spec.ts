import { handleEndpoints } from 'payload'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { CollectedPayouts, PayoutLines } from '../../../src/client/money.js'
import { releaseDue } from '../../../src/ledger/release-due.js'
import { testOrigin } from '../../support/app-environment.js'
import type { SignedIn } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf } from '../sales/sales-world.js'
import { activePlan, endHolds, type MoneyWorld, startMoneyWorld, winDeal } from './money-world.js'

let world: MoneyWorld

const get = <Body>(path: string, as: SignedIn) => world.rest<Body>('GET', `/api${path}`, { as })
const post = <Body>(path: string, as: SignedIn, body: object = {}) => world.rest<Body>('POST', `/api${path}`, { as, body })
const collect = () => post<CollectedPayouts>('/payouts/collect', world.finance.fay, { currency: 'EUR', partner: world.ids.acme })

beforeAll(async () => {
  world = await startMoneyWorld()
  await activePlan(world)
  for (let deal = 0; deal < 25; deal += 1) {
    await winDeal(world, { amount: 20_000, currency: 'EUR' })
  }
  await endHolds(world)
  await releaseDue(world.payload)
  await post('/ledger-transactions/adjust', world.finance.fay, { amount: -2_500, currency: 'EUR', partner: world.ids.acme, reason: 'Agreed on the phone' })
})

afterAll(() => stopPayload(world))

describe('paper', () => {
  /** A PDF as it came over REST: its headers, and the text somebody reads in it. */
  const paperOf = async (path: string, as: SignedIn) => {
    const response = await handleEndpoints({ config: world.config as never, request: new Request(`${testOrigin}/api${path}`, { headers: { Cookie: as.cookie, Origin: testOrigin } }) })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const { text, totalPages } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
    return { headers: response.headers, status: response.status, text: text.replaceAll(/\s+/g, ' '), totalPages }
  }

  it('has the statement of a partner with its balances and every line, in the reader’s language and with every letter of a name', async () => {
    await winDeal(world, { amount: 1_234_500, currency: 'PLN', name: 'Łódź Žižkov Müller & Söhne' })
    const statement = await paperOf('/portal/statement.pdf?currency=PLN', world.people.acmeAdmin)
    expect(statement.status).toBe(200)
    expect(Object.fromEntries(['cache-control', 'content-disposition', 'content-security-policy', 'content-type', 'x-content-type-options'].map((name) => [name, statement.headers.get(name)]))).toEqual({
      'cache-control': 'private, no-store, no-transform',
      'content-disposition': `attachment; filename="statement-PLN.pdf"; filename*=UTF-8''statement-PLN.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    })
    for (const words of ['Statement of commissions', 'Acme Partners', 'all months · PLN', 'At the end', '+PLN 1,234.50', 'Łódź Žižkov Müller & Söhne', 'plan Reseller plan, version 1', 'Page 1 of 1']) {
      expect(statement.text).toContain(words)
    }
    const german = await paperOf('/portal/statement.pdf?currency=PLN&from=2020-01-01&to=2099-01-01', world.people.acmeMember)
    expect(german.text).toContain('Auszug der Provisionen')
    expect(german.text).toContain('+1.234,50 PLN')
    expect(german.text).toContain('01.01.2020 bis 31.12.2098')
  })

  it('has more than one page where the lines need it, each with the head of its table', async () => {
    const { rows } = { rows: await rowsOf<{ n: string }>(world, `select count(*) as n from ledger_transactions where partner_id = $1 and currency = 'EUR'`, [world.ids.acme]) }
    const statement = await paperOf('/portal/statement.pdf?currency=EUR', world.people.acmeAdmin)
    expect(Number(rows[0]!.n)).toBeGreaterThan(20)
    expect(statement.totalPages).toBeGreaterThan(1)
    expect(statement.text.split('What happened')).toHaveLength(statement.totalPages + 1)
    expect(statement.text).toContain('Adjusted by -€25.00: “Agreed on the phone”')
  })

  it('is the own organisation’s alone', async () => {
    const other = await paperOf('/portal/statement.pdf?currency=PLN', world.people.otherAdmin)
    expect(other.text).toContain('Nothing moved in this time.')
    expect(other.text).not.toContain('Müller')
    for (const as of [world.people.manager, world.finance.fay]) {
      expect((await get('/portal/statement.pdf?currency=PLN', as)).status).toBe(403)
    }
    expect((await get('/portal/statement.pdf?currency=ABC', world.people.acmeAdmin)).status).toBe(400)
    expect((await get('/portal/statement.pdf?from=2026-02-01&to=2026-01-01', world.people.acmeAdmin)).status).toBe(400)
  })

  it('has a payout with what it consists of, for whoever may read it', async () => {
    const [payout] = (await collect()).body.docs
    await post(`/payouts/${payout!.id}/submit`, world.finance.fay)
    await post(`/payouts/${payout!.id}/approve`, world.finance.flo)
    await post(`/payouts/${payout!.id}/mark-paid`, world.finance.fay, { reference: 'RF-ÄÖ-77' })
    const { lines } = (await get<PayoutLines>(`/payouts/${payout!.id}/lines`, world.people.acmeAdmin)).body
    const note = await paperOf(`/payouts/${payout!.id}/note.pdf`, world.people.acmeAdmin)
    expect(note.headers.get('content-disposition')).toContain(`payout-${payout!.number}.pdf`)
    for (const words of [`Payout ${payout!.number}`, 'Acme Partners', 'State: paid', 'Reference: RF-ÄÖ-77', `€${(payout!.amount / 100).toFixed(2)}`]) {
      expect(note.text).toContain(words)
    }
    expect(note.text.split('Globex rollout').length - 1).toBe(lines.filter(({ deal }) => deal?.name === 'Globex rollout').length)
    expect((await paperOf(`/payouts/${payout!.id}/note.pdf`, world.finance.fay)).status).toBe(200)
    for (const as of [world.people.otherAdmin, world.people.distributorAdmin]) {
      expect((await get(`/payouts/${payout!.id}/note.pdf`, as)).status).toBe(404)
    }
    expect(note.text).not.toContain('Failed on')
    await post(`/payouts/${payout!.id}/fail`, world.finance.flo, { reason: 'The bank sent it back' })
    const { text } = await paperOf(`/payouts/${payout!.id}/note.pdf`, world.people.acmeAdmin)
    for (const words of ['State: failed', 'Paid on:', 'Failed on:', 'Reason: The bank sent it back']) {
      expect(text).toContain(words)
    }
  })
})
