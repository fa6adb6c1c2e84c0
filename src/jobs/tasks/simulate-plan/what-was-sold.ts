import type { Sql } from '../../../database/doors.js'
import type { CommissionPlan, VolumeWindow } from '../../../domain/commissions/commission-types.js'

type Volumes = Readonly<Partial<Record<VolumeWindow, number>>>

const calendar = ['month', 'quarter', 'year'] as const

const begins = (window: (typeof calendar)[number]): string => `date_trunc('${window}', d.closed_at at time zone 'UTC') at time zone 'UTC'`

/** The widest span that any band of these plans looks at; undefined when none has bands. */
const widestOf = (plans: readonly CommissionPlan[]): undefined | VolumeWindow => {
  const windows = new Set(plans.flatMap(({ rules }) => rules.flatMap(({ shape }) => (shape.kind === 'bands' ? [shape.window] : []))))
  return (['lifetime', 'year', 'quarter', 'month'] as const).find((window) => windows.has(window))
}

/**
 * What the partner of each deal had sold in each span when that deal closed: the deals that closed earlier, and of those that closed at the same
 * moment the ones with the smaller id. Reads no further back than a band looks.
 */
export const soldBefore = async (sql: Sql, deals: readonly string[], plans: readonly CommissionPlan[]): Promise<ReadonlyMap<string, Volumes>> => {
  const widest = widestOf(plans)
  if (!widest) {
    return new Map()
  }
  const { rows } = await sql<Record<VolumeWindow, string> & { id: string }>(
    `select d.id::text, sold.* from deals d cross join lateral (
       select coalesce(sum(o.amount), 0) as lifetime, ${calendar.map((window) => `coalesce(sum(o.amount) filter (where o.closed_at >= ${begins(window)}), 0) as "${window}"`).join(', ')}
       from deals o where o.partner_id = d.partner_id and o.currency = d.currency and o.phase = 'won' and o.deleted_at is null
         and (o.closed_at, o.id) < (d.closed_at, d.id)${widest === 'lifetime' ? '' : ` and o.closed_at >= ${begins(widest)}`}
     ) sold where d.id = any($1::uuid[])`,
    [deals],
  )
  return new Map(rows.map(({ id, ...volumes }) => [id, Object.fromEntries(Object.entries(volumes).map(([window, sum]) => [window, Number(sum)]))]))
}
