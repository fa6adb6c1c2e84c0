import type { PortalOverview } from '../../client/types.js'
import { isCurrency } from '../../domain/money.js'
import type { OverviewPeriod } from '../../domain/overview-period.js'
import type { Sql } from '../sql.js'

type Row = { currency: string } & Record<'lost' | 'lost_before' | 'open' | 'open_before' | 'open_value' | 'open_value_before' | 'won' | 'won_before' | 'won_value' | 'won_value_before', string>

const closedAs = (phase: 'lost' | 'won', from: string, to: string): string => `filter (where phase = '${phase}' and closed_at >= ${from} and closed_at < ${to})`
const wasOpen = "filter (where created_at < $2 and (phase = 'open' or closed_at >= $2))"
const isOpen = "filter (where phase = 'open')"
const sum = (filter: string): string => `coalesce(sum(amount) ${filter}, 0)`

/** One walk along the deals of one partner: the index alone answers it. */
const statement = `select currency::text as currency,
  count(*) ${isOpen} as open, ${sum(isOpen)} as open_value, count(*) ${wasOpen} as open_before, ${sum(wasOpen)} as open_value_before,
  ${(['lost', 'won'] as const).map((phase) => `count(*) ${closedAs(phase, '$2', '$3')} as ${phase}, count(*) ${closedAs(phase, '$4', '$2')} as ${phase}_before`).join(', ')},
  ${sum(closedAs('won', '$2', '$3'))} as won_value, ${sum(closedAs('won', '$4', '$2'))} as won_value_before
from deals where partner_id = $1::uuid and deleted_at is null group by 1 order by 1`

const from = (rows: readonly Row[]): PortalOverview['deals'] => {
  const total = (key: Exclude<keyof Row, 'currency'>): number => rows.reduce((sum, row) => sum + Number(row[key]), 0)
  const amounts = rows.flatMap(({ currency, open_value, open_value_before, won_value, won_value_before }) =>
    isCurrency(currency) ? [{ currency, open: { current: Number(open_value), previous: Number(open_value_before) }, won: { current: Number(won_value), previous: Number(won_value_before) } }] : [],
  )
  return {
    amounts: amounts.filter(({ open, won }) => open.current + open.previous + won.current + won.previous > 0),
    lost: { current: total('lost'), previous: total('lost_before') },
    open: total('open'),
    openBefore: total('open_before'),
    won: { current: total('won'), previous: total('won_before') },
  }
}

/** What the overview shows to somebody whose deals room is closed. */
export const noDeals: PortalOverview['deals'] = from([])

/** The deals of one partner in numbers, against the period before; amounts in each currency by itself. */
export const readDealNumbers = async (partner: string, { from: start, previousFrom, to }: OverviewPeriod, sql: Sql): Promise<PortalOverview['deals']> =>
  from((await sql<Row>(statement, [partner, start.toISOString(), to.toISOString(), previousFrom.toISOString()])).rows)
