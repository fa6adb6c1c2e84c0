import type { DealPipeline, DealStage, PipelineSum } from '../../client/deals.js'
import type { LostReason } from '../../domain/deals/deals.js'
import type { Sql } from '../sql.js'
import { localizedColumn } from './localized-column.js'

/** Whose deals are counted: those of one partner, of the partners of one manager, or all. */
export type PipelineScope = { manager?: string; partner?: string; partnerType: null | string }

type SumRow = { amount: string; count: number; currency: PipelineSum['currency']; stage: string; weighted: string }
type OutcomeRow = { count: number; phase: 'lost' | 'won'; reason: LostReason | null }

/*
 * Amounts are whole numbers of minor units in numeric columns; sums stay exact in the database, and the probability is a whole number of percent, so that the
 * only rounding is the last one.
 */
const scope = `d.deleted_at is null and ($1::uuid is null or d.partner_id = $1::uuid) and ($2::uuid is null or d.partner_id in (select id from partners where manager_id = $2::uuid))
  and (d.phase = 'open' or d.closed_at >= $3::timestamptz)`

const sums = `select d.stage_id::text as stage, d.currency::text, count(*)::int as count, sum(d.amount)::text as amount, round(sum(d.amount * s.probability) / 100)::text as weighted
from deals d join deal_stages s on s.id = d.stage_id where ${scope} group by d.stage_id, d.currency order by d.currency`

const outcomes = `select d.phase::text, d.lost_reason::text as reason, count(*)::int as count from deals d where ${scope} and d.phase <> 'open' group by d.phase, d.lost_reason order by count(*) desc, 2`

const stagesIn = (defaultLocale: null | string): string => {
  const name = localizedColumn({ alias: 's', at: 2, defaultLocale, field: 'name', table: 'deal_stages' })
  return `select s.id::text, ${name} as name, s."order"::float8 as order, s.phase::text, s.probability::float8 from deal_stages s
  where ($1::uuid is null or s.partner_type_id = $1::uuid or s.id = any($3::uuid[])) and $2::text is not null order by s."order", s.id`
}

/** Sums per stage and currency, and how closed deals ended since a day: what a pipeline shows above its columns. */
export const readDealPipeline = async ({ manager, partner, partnerType }: PipelineScope, { defaultLocale, language, since }: { defaultLocale: null | string; language: string; since: Date }, sql: Sql): Promise<DealPipeline> => {
  const about = [partner ?? null, manager ?? null, since.toISOString()]
  const [sumRows, outcomeRows] = [await sql<SumRow>(sums, about), await sql<OutcomeRow>(outcomes, about)]
  const used = [...new Set(sumRows.rows.map(({ stage }) => stage))]
  const { rows: stages } = await sql<DealStage>(stagesIn(defaultLocale), [partnerType, language, used])
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
