import type { DealPipeline, DealStage, PipelineSum } from '../../client/deals.js'
import type { LostReason } from '../../domain/deals/deals.js'
import { likePattern } from '../../domain/search-pattern.js'
import type { Sql } from '../sql.js'
import { localizedColumn } from './localized-column.js'

/** Whose deals are counted; each part narrows. */
export type PipelineScope = {
  /** All of these look after the partner: whoever asks, and whom the filter names. */
  managers?: readonly string[]
  /** Deals of other partners count only if they are not hidden from this one. */
  notHiddenFrom?: string
  /** Whether only deals in stages of `partnerType` count. @default false */
  onlyOfType?: boolean
  partners?: readonly string[]
  /** Whose stages are answered, also those without a deal. */
  partnerType: null | string
  /** Words that all stand in the name, or all in the company. */
  words?: readonly string[]
}

type SumRow = { amount: string; count: number; currency: PipelineSum['currency']; stage: string; weighted: string }
type OutcomeRow = { count: number; phase: 'lost' | 'won'; reason: LostReason | null }

/*
 * Amounts are whole numbers of minor units in numeric columns; sums stay exact in the database, and the probability is a whole number of percent, so that the
 * only rounding is the last one.
 */
const scopeOf = ({ managers = [], notHiddenFrom, onlyOfType = false, partners, partnerType, words = [] }: PipelineScope, since: Date): { sql: string; values: unknown[] } => {
  const values: unknown[] = [since.toISOString()]
  const place = (value: unknown): string => `$${values.push(value)}`
  const conditions = [
    'd.deleted_at is null',
    `(d.phase = 'open' or d.closed_at >= $1::timestamptz)`,
    ...(partners ? [`d.partner_id = any(${place([...partners])}::uuid[])`] : []),
    ...(notHiddenFrom === undefined ? [] : [`(d.partner_id = ${place(notHiddenFrom)}::uuid or d.hidden_from_distributor = false)`]),
    ...managers.map((manager) => `d.partner_id in (select id from partners where manager_id = ${place(manager)}::uuid)`),
    ...(onlyOfType && partnerType !== null ? [`d.stage_id in (select id from deal_stages where partner_type_id = ${place(partnerType)}::uuid)`] : []),
  ]
  if (words.length > 0) {
    const patterns = place(words.map((word) => `%${likePattern(word)}%`))
    conditions.push(`(d.name ilike all(${patterns}::text[]) or d.customer_company ilike all(${patterns}::text[]))`)
  }
  return { sql: conditions.join(' and '), values }
}

const sumsOf = (scope: string): string => `select d.stage_id::text as stage, d.currency::text, count(*)::int as count, sum(d.amount)::text as amount, round(sum(d.amount * s.probability) / 100)::text as weighted
from deals d join deal_stages s on s.id = d.stage_id where ${scope} group by d.stage_id, d.currency order by d.currency`

const outcomesOf = (scope: string): string => `select d.phase::text, d.lost_reason::text as reason, count(*)::int as count from deals d where ${scope} and d.phase <> 'open' group by d.phase, d.lost_reason order by count(*) desc, 2`

const stagesIn = (defaultLocale: null | string): string => {
  const name = localizedColumn({ alias: 's', at: 2, defaultLocale, field: 'name', table: 'deal_stages' })
  return `select s.id::text, ${name} as name, s."order"::float8 as order, s.phase::text, s.probability::float8 from deal_stages s
  where ($1::uuid is null or s.partner_type_id = $1::uuid or s.id = any($3::uuid[])) and $2::text is not null order by s."order", s.id`
}

/** Sums per stage and currency, and how closed deals ended since a day: what a pipeline shows above its columns. */
export const readDealPipeline = async (scope: PipelineScope, { defaultLocale, language, since }: { defaultLocale: null | string; language: string; since: Date }, sql: Sql): Promise<DealPipeline> => {
  const about = scopeOf(scope, since)
  const [sumRows, outcomeRows] = [await sql<SumRow>(sumsOf(about.sql), about.values), await sql<OutcomeRow>(outcomesOf(about.sql), about.values)]
  const used = [...new Set(sumRows.rows.map(({ stage }) => stage))]
  const { rows: stages } = await sql<DealStage>(stagesIn(defaultLocale), [scope.partnerType, language, used])
  const countOf = (phase: OutcomeRow['phase']): number => outcomeRows.rows.filter((row) => row.phase === phase).reduce((sum, { count }) => sum + count, 0)
  const [lost, won] = [countOf('lost'), countOf('won')]
  return {
    outcomes: {
      lost,
      lostReasons: outcomeRows.rows.flatMap(({ count, phase, reason }) => (phase === 'lost' && reason ? [{ count, reason }] : [])),
      winRateInBasisPoints: won + lost === 0 ? null : Math.round((won * 10_000) / (won + lost)),
      won,
    },
    since: since.toISOString(),
    stages: stages.map((stage) => ({
      ...stage,
      sums: sumRows.rows
        .filter((row) => row.stage === stage.id)
        .map(({ amount, count, currency, weighted }) => ({ amountInMinorUnits: Number(amount), count, currency, weightedInMinorUnits: Number(weighted) })),
    })),
  }
}
