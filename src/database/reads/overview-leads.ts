import type { PortalOverview } from '../../client/types.js'
import { type LeadStatus, leadStatuses } from '../../domain/leads.js'
import type { OverviewPeriod } from '../../domain/overview-period.js'
import type { Sql } from '../sql.js'

type Row = Record<'created' | 'created_before' | 'open_before' | 'total' | 'total_before' | 'won' | 'won_before' | LeadStatus, string>

const byStatus = leadStatuses.map((status) => `count(*) filter (where status = '${status}') as "${status}"`).join(', ')

const statement = `select count(*) as total, ${byStatus},
  count(*) filter (where created_at < $2) as total_before,
  count(*) filter (where created_at < $2 and (status <> 'closed' or closed_at >= $2)) as open_before,
  count(*) filter (where created_at >= $2 and created_at < $3) as created,
  count(*) filter (where created_at >= $4 and created_at < $2) as created_before,
  count(*) filter (where status = 'closed' and outcome = 'won' and closed_at >= $2 and closed_at < $3) as won,
  count(*) filter (where status = 'closed' and outcome = 'won' and closed_at >= $4 and closed_at < $2) as won_before
from leads where partner_id = $1::uuid and deleted_at is null`

const from = (row: Partial<Row>): PortalOverview['leads'] => {
  const number = (key: keyof Row): number => Number(row[key] ?? 0)
  const counts = Object.fromEntries(leadStatuses.map((status) => [status, number(status)])) as Record<LeadStatus, number>
  return {
    byStatus: counts,
    created: { current: number('created'), previous: number('created_before') },
    open: number('total') - counts.closed,
    openBefore: number('open_before'),
    total: number('total'),
    totalBefore: number('total_before'),
    won: { current: number('won'), previous: number('won_before') },
  }
}

/** What the overview shows to somebody whose leads room is closed. */
export const noLeads: PortalOverview['leads'] = from({})

/** The leads of one partner in numbers, against the period before. */
export const readLeadNumbers = async (partner: string, { from: start, previousFrom, to }: OverviewPeriod, sql: Sql): Promise<PortalOverview['leads']> => {
  const { rows } = await sql<Row>(statement, [partner, start.toISOString(), to.toISOString(), previousFrom.toISOString()])
  return from(rows[0] ?? {})
}
