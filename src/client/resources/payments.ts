import type { OverviewPeriodKind } from '../../domain/overview-period.js'
import type { PayoutStep } from '../../domain/ledger/payout-steps.js'
import { listQuery, type ListQuery } from '../list-query.js'
import type { CollectedPayouts, DuePayouts, Payout, PayoutLines, PortalPayments, PortalStatement, StatementWhy } from '../money.js'
import { queryString, type Transport } from '../transport.js'
import type { Page } from '../types.js'

/** A span of a statement: dates, `to` exclusive. */
export type StatementSpan = { currency?: string; from?: string; to?: string }

/** What comes with a step of a payout. */
export type PayoutStepInput = { day?: string; reason?: string; reference?: string }

const payoutPath = (id: string, rest = '') => `/payouts/${encodeURIComponent(id)}${rest}`

/** The money of the own organisation. */
export const payments = ({ send }: Transport) => ({
  balances: ({ period }: { period?: OverviewPeriodKind } = {}) => send<PortalPayments>('/portal/payments', { query: { ...(period && { period }) } }),
  statement: ({ cursor, limit, ...span }: StatementSpan & { cursor?: string; limit?: number } = {}) =>
    send<PortalStatement>('/portal/statement', { query: { ...span, ...(cursor && { cursor }), ...(limit !== undefined && { limit }) } }),
  /** The path of a statement as CSV below the API's own, for a download link. */
  statementCsvPath: (span: StatementSpan = {}) => `/portal/statement.csv${queryString(span)}`,
  /** The path of the same as PDF. */
  statementPdfPath: (span: StatementSpan = {}) => `/portal/statement.pdf${queryString(span)}`,
  /** How the amount of a line came about. */
  why: (transaction: string) => send<StatementWhy>(`/portal/statement/${encodeURIComponent(transaction)}/why`),
})

/** Payouts: partners read theirs and send the invoice, finance makes them and moves them on. */
export const payouts = ({ send }: Transport) => ({
  /** Collects what is available into drafts, for one partner and currency or for all that are worth it. */
  collect: (what: { currency?: string; partner?: string }, { idempotencyKey }: { idempotencyKey: string }) =>
    send<CollectedPayouts>('/payouts/collect', { body: what, headers: { 'idempotency-key': idempotencyKey }, method: 'POST' }),
  detach: (id: string, transaction: string) => send<{ doc: Payout }>(payoutPath(id, '/detach'), { body: { transaction }, method: 'POST' }),
  due: (query: { currency?: string; partner?: string } = {}) => send<DuePayouts>('/payouts/due', { query }),
  /** The path of the list as CSV below the API's own. */
  exportPath: ({ sort, where }: Pick<ListQuery, 'sort' | 'where'> = {}) => `/payouts/export.csv${queryString({ sort, where })}`,
  get: (id: string) => send<Payout>(payoutPath(id), { query: { depth: 0 } }),
  /** The path of the invoice below the API's own. */
  invoicePath: (id: string) => payoutPath(id, '/invoice'),
  lines: (id: string, { cursor }: { cursor?: string } = {}) => send<PayoutLines>(payoutPath(id, '/lines'), { query: { ...(cursor && { cursor }) } }),
  linesCsvPath: (id: string) => payoutPath(id, '/lines.csv'),
  list: (query: ListQuery = {}) => send<Page<Payout>>('/payouts', { query: listQuery(query) }),
  /** The path of the payout on paper, as PDF. */
  notePath: (id: string) => payoutPath(id, '/note.pdf'),
  /** Takes a payout one step further: submit, send-back, approve, schedule, mark-paid, fail or cancel. */
  move: (id: string, step: PayoutStep, input: PayoutStepInput, { idempotencyKey }: { idempotencyKey: string }) =>
    send<{ doc: Payout }>(payoutPath(id, `/${step}`), { body: input, headers: { 'idempotency-key': idempotencyKey }, method: 'POST' }),
})

/** Corrections by finance. */
export const ledger = ({ send }: Transport) => ({
  /** Corrects the balance of a partner by a signed amount in minor units, with a reason that the partner reads. */
  adjust: (input: { amount: number; currency: string; partner: string; reason: string }, { idempotencyKey }: { idempotencyKey: string }) =>
    send<{ doc: { id: string } }>('/ledger-transactions/adjust', { body: input, headers: { 'idempotency-key': idempotencyKey }, method: 'POST' }),
  balances: (partner: string, { period }: { period?: OverviewPeriodKind } = {}) => send<PortalPayments>('/ledger-transactions/balances', { query: { partner, ...(period && { period }) } }),
  why: (transaction: string) => send<StatementWhy>(`/ledger-transactions/${encodeURIComponent(transaction)}/why`),
})
