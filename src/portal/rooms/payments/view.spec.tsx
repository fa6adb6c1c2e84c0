import { describe, expect, it, vi } from 'vitest'

import { contextOf, type Looking, renderInPortal } from '../../../../test/support/render-block.js'
import { PortalApiError } from '../../../client/portal-api-error.js'
import type { CurrencyMoney, MoneyBalances, Payout, PortalStatement, StatementLine, StatementWhy } from '../../../client/money.js'
import type { PortalRoom } from '../../../client/types.js'
import { paymentsRoomView } from './view.js'

const balances = (changes: Partial<MoneyBalances> = {}): MoneyBalances => ({ available: 0, clearing: 0, paid: 0, pending: 0, ...changes })
const money = (currency: string, changes: Partial<CurrencyMoney> = {}): CurrencyMoney => {
  const none = { current: 0, previous: 0 }
  return { adjusted: none, balances: balances(), balancesBefore: balances(), currency, earned: none, nextRelease: null, paid: none, released: none, reversed: none, ...changes }
}
const line = (id: string, amounts: Partial<MoneyBalances>): StatementLine => ({
  amounts: balances(amounts), deal: { id: 'd1', name: 'Globex' }, id, kind: 'accrual', occurredAt: '2026-11-03T10:00:00.000Z', payout: null, plan: { name: 'Resale', version: 2 }, reason: null, releaseAt: null, rule: 'Share', text: `Line ${id}`,
})
const statement = (changes: Partial<PortalStatement> = {}): PortalStatement => ({ balances: null, currency: 'EUR', from: null, lines: [line('t1', { pending: 12_345 })], next: null, to: null, ...changes })
const payout: Payout = {
  amount: 5_000, approvedAt: null, createdAt: '2026-11-02T10:00:00.000Z', currency: 'EUR', endedAt: null, id: 'p1', invoice: null, invoiceAt: null, lineCount: 1, number: 'P-1001', paidAt: null, partner: 'x', reason: null, reference: 'BANK-7',
  scheduledFor: null, status: 'approved', submittedAt: null, updatedAt: '2026-11-02T10:00:00.000Z',
}
const why: StatementWhy = {
  amount: 12_345, currency: 'EUR', deal: { id: 'd1', name: 'Globex' }, inputs: [{ label: 'Amount of the deal', value: '€1,234.50' }], kind: 'accrual', occurredAt: '2026-11-03T10:00:00.000Z', payee: { kind: 'partner', name: 'Acme' },
  plan: { name: 'Resale', version: 2 }, releaseAt: '2026-12-03T00:00:00.000Z', rule: 'Share', sentences: ['10% of €1,234.50 = €123.45.'],
  steps: [
    { baseInMinorUnits: 123_450, basisPoints: 1_000, kind: 'share', resultInMinorUnits: 12_345, rounding: 'exact' },
    { atInMinorUnits: 10_000, kind: 'cap', wasInMinorUnits: 12_345 },
    { basisPoints: 5_000, index: 2, kind: 'part', of: 2, resultInMinorUnits: 5_000, totalInMinorUnits: 10_000 },
  ],
  tier: 'Gold', transaction: 't1',
}

type Answers = { currencies?: CurrencyMoney[]; pages?: object[]; releases?: object[]; statement?: (query: Record<string, unknown>) => Promise<PortalStatement> }

const render = async (path: string[], { currencies = [money('EUR')], pages = [payout], releases = [], statement: answer = () => Promise.resolve(statement()) }: Answers = {}, looking: Looking = {}, searchParams = {}) => {
  const base = contextOf(looking)
  const client = {
    payments: { balances: () => Promise.resolve({ currencies }), releases: () => Promise.resolve({ releases }), statement: answer, statementPdfPath: (span: object) => `/portal/statement.pdf?${JSON.stringify(span)}`, statementCsvPath: (span: object) => `/portal/statement.csv?${JSON.stringify(span)}`, why: () => Promise.resolve(why) },
    payouts: {
      exportPath: () => '/payouts/export.csv', get: () => Promise.resolve(payout), invoicePath: () => '/payouts/p1/invoice', lines: () => Promise.resolve({ lines: [{ amount: 5_000, deal: null, kind: 'release', occurredAt: payout.createdAt, rule: 'Share', state: 'held', transaction: 't1' }], next: null }),
      linesCsvPath: () => '/payouts/p1/lines.csv', notePath: () => '/payouts/p1/note.pdf', list: () => Promise.resolve({ docs: pages, nextPage: null, pagingCounter: 1, prevPage: null, totalDocs: pages.length }),
    },
  }
  const context = { ...base, client, me: { ...base.me, may: { write: true } } } as unknown as typeof base
  const room = { kind: 'payments', slug: 'payments', title: 'Payments' } as unknown as PortalRoom
  return renderInPortal(await paymentsRoomView({ blocks: null, context, path, room, searchParams }), context)
}

describe('the payments room', () => {
  it('says amounts of each currency with its own decimals, pending with its release', async () => {
    const html = await render([], {
      currencies: [
        money('EUR', { balances: balances({ available: 5_000, paid: 100_000, pending: 12_345 }), nextRelease: { amount: 12_345, at: '2026-12-03T00:00:00.000Z' } }),
        money('JPY', { balances: balances({ pending: 12_345 }) }),
        money('KWD', { balances: balances({ pending: 12_345 }) }),
      ],
      releases: [{ amount: 12_345, count: 2, currency: 'EUR', day: '2026-12-03T00:00:00.000Z' }],
    })
    for (const text of ['€123.45', '¥12,345', 'KWD 12.345', '€1,000.00', 'become available on Dec 3, 2026', '2 commissions']) {
      expect(html.replaceAll('\u00a0', ' ')).toContain(text)
    }
  })

  it('shows what is below zero without a length, and says why', async () => {
    const html = await render([], { currencies: [money('EUR', { balances: balances({ available: -500 }) })] })
    expect(html).toContain('-€5.00')
    expect(html).toContain('even it out')
    expect(html).not.toContain('inline-size:-')
  })

  it('opens the why of every line, and asks for the month, currency and page of its address', async () => {
    const asked = vi.fn(() => Promise.resolve(statement({ next: 'CURSOR' })))
    const html = await render([], { currencies: [money('EUR'), money('USD')], statement: asked }, {}, { after: 'PAGE', currency: 'EUR', month: '2026-10' })
    expect(asked).toHaveBeenCalledWith({ currency: 'EUR', cursor: 'PAGE', from: '2026-10-01', to: '2026-11-01' })
    expect(html).toContain('/rooms/payments/statement/t1')
    expect(html).toContain('+€123.45')
    expect(html).toContain('?currency=EUR&amp;month=2026-10&amp;after=CURSOR')
    expect(html).toContain('?currency=USD&amp;month=2026-10"')
    expect(html).toContain('Resale, version 2')
  })

  it('begins anew for a page that is not there any more', async () => {
    const answer = (query: Record<string, unknown>) => ('cursor' in query ? Promise.reject(new PortalApiError(400, [{ message: 'No such page.' }])) : Promise.resolve(statement()))
    expect(await render([], { statement: answer }, {}, { after: 'gone' })).toContain('Line t1')
  })

  it('says so when nothing was earned yet, in the reader’s language', async () => {
    expect(await render([], { currencies: [] })).toContain('No commissions yet')
    expect(await render([], { currencies: [] }, { locale: 'de' })).toContain('Noch keine Provisionen')
    expect(await render([], { statement: () => Promise.resolve(statement({ lines: [] })) })).toContain('Nothing moved in this time')
  })

  it('explains an amount in sentences and as arithmetic to repeat', async () => {
    const html = await render(['statement', 't1'])
    for (const text of ['10% of €1,234.50 = €123.45.', '10% × €1,234.50', 'min(€123.45; €100.00)', '50% × €100.00', 'Part 2 of 2', 'none needed', 'Resale, version 2', 'Gold', 'Amount of the deal', '/open/deals/d1']) {
      expect(html).toContain(text)
    }
  })

  it('lists payouts with state and reference, and takes an invoice while one is awaited', async () => {
    expect(await render(['payouts'])).toContain('BANK-7')
    expect(await render(['payouts'], { pages: [] })).toContain('No payouts yet')
    const html = await render(['payouts', 'p1'])
    expect(html).toContain('type="file"')
    expect(html).toContain('Approved')
    expect(html).toContain('/rooms/payments/statement/t1')
  })

  it.each([[['statement']], [['payouts', 'p1', 'x']], [['nonsense']]])('knows no page %j', async (path) => {
    await expect(render(path)).rejects.toThrow()
  })
})
