import type { StatementWhy } from '../client/money.js'
import type { Sql } from '../database/sql.js'
import type { DealFacts } from '../domain/commissions/commission-types.js'
import type { LedgerKind } from '../domain/ledger/ledger-types.js'
import { amountText } from '../translations/commissions/statement-text.js'
import { traceSentences } from '../translations/commissions/trace-sentences.js'
import { whyTexts } from '../translations/commissions/why-texts.js'
import { reversalWord } from '../translations/events/money-words.js'
import type { Language } from '../translations/languages.js'
import type { AccrualTrace, ReversalTrace } from './accrual-trace.js'

type Row = {
  amount: string
  currency: string
  deal_id: null | string
  deal_name: null | string
  earned: AccrualTrace | null
  kind: LedgerKind
  occurred_at: Date
  own: null | ReversalTrace
  reason: null | string
  release_at: Date | null
}

/** The amount is what the line did to what the partner is owed, or what it moved where that does not change. */
const statement = `select t.kind::text as kind, t.currency, t.occurred_at, t.reason, coalesce(t.release_at, a.release_at) as release_at, d.id::text as deal_id, d.name as deal_name,
    case when t.kind = 'accrual' then t.trace else a.trace end as earned, case when t.kind = 'reversal' then t.trace end as own,
    (select coalesce(nullif(-sum(e.amount) filter (where e.account = 'expense'), 0), max(e.amount)) from ledger_entries e where e.transaction_id = t.id) as amount
  from ledger_transactions t left join ledger_transactions a on a.id = t.accrual_id
    left join deals d on d.id = t.deal_id and (d.partner_id = t.partner_id or d.hidden_from_distributor is not true)
  where t.id = $1::uuid`

const inputsOf = ({ alreadyInMinorUnits, facts }: AccrualTrace, currency: string, tier: null | string, language: Language): StatementWhy['inputs'] => {
  const { inputs } = whyTexts[language]
  const fields = Object.entries(facts.fields).filter(([name]) => name.startsWith('customFields.') || name === 'customer.country')
  return [
    { label: inputs.amount, value: amountText(language, facts.amountInMinorUnits, currency) },
    { label: inputs.closedAt, value: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(facts.closedAt)) },
    ...(tier === null ? [] : [{ label: inputs.tier, value: tier }]),
    ...Object.entries(facts.volumeBeforeInMinorUnits).map(([window, volume]) => ({ label: inputs.volumes[window as keyof DealFacts['volumeBeforeInMinorUnits']], value: amountText(language, volume ?? 0, currency) })),
    ...fields.flatMap(([name, value]) => (value === null || value === undefined ? [] : [{ label: name.replace(/^.*\./, ''), value }])),
    ...(alreadyInMinorUnits > 0 ? [{ label: inputs.already, value: amountText(language, alreadyInMinorUnits, currency) }] : []),
  ]
}

const sentencesOf = (row: Row, language: Language): string[] => {
  const texts = whyTexts[language]
  const money = (amount: number): string => amountText(language, amount, row.currency)
  const { earned, own } = row
  const worked = earned ? [texts.plan(earned.plan.name, earned.plan.version, earned.labels[language] ?? ''), ...traceSentences(language, earned.line.steps, row.currency)] : []
  const rest = earned && earned.alreadyInMinorUnits > 0 ? [texts.already(money(earned.line.amountInMinorUnits), money(earned.alreadyInMinorUnits), money(earned.line.amountInMinorUnits - earned.alreadyInMinorUnits))] : []
  switch (row.kind) {
    case 'accrual':
      return [...worked, ...rest, ...(row.release_at ? [texts.held(row.release_at.toISOString())] : [])]
    case 'adjustment':
      return [texts.adjusted(money(Number(row.amount)), row.reason ?? '')]
    case 'payout':
      return [texts.payout(money(Number(row.amount)))]
    case 'release':
      return [texts.released(money(Number(row.amount))), ...worked, ...rest]
    case 'reversal':
      return [texts.reversed(money(Math.abs(Number(row.amount))), reversalWord(language, row.reason ?? ''), own ? money(own.wasInMinorUnits) : null, own ? money(own.leftInMinorUnits) : null), ...worked, ...rest]
  }
}

/**
 * How the amount of a line came about, as data and in words. Whoever calls has decided that the reader may see the line; of what is kept with an
 * accrual only this leaves: tags and other plans are the vendor's own business.
 */
export const readWhy = async (transaction: string, { language, tierName }: { language: Language; tierName: (id: string) => Promise<null | string> }, sql: Sql): Promise<null | StatementWhy> => {
  const { rows } = await sql<Row>(statement, [transaction])
  const [row] = rows
  if (!row) {
    return null
  }
  const { earned } = row
  const tierId = earned?.facts.partner.tier?.id
  const tier = tierId ? await tierName(tierId) : null
  return {
    amount: Number(row.amount),
    currency: row.currency,
    deal: row.deal_id && row.deal_name ? { id: row.deal_id, name: row.deal_name } : null,
    inputs: earned ? inputsOf(earned, row.currency, tier, language) : [],
    kind: row.kind,
    occurredAt: row.occurred_at.toISOString(),
    payee: earned ? { kind: earned.line.payee.kind, name: earned.payeeName } : null,
    plan: earned ? { name: earned.plan.name, version: earned.plan.version } : null,
    releaseAt: row.release_at?.toISOString() ?? null,
    rule: earned?.labels[language] ?? null,
    sentences: sentencesOf(row, language),
    steps: earned ? [...earned.line.steps] : [],
    tier,
    transaction,
  }
}
