import type { PayloadRequest } from 'payload'

import type { PlanSimulation, SimulationRows, SimulationState, SimulationSum } from '../../client/plans.js'
import { type Sql, sqlOf } from '../../database/doors.js'
import { refusal } from '../../translations/refusals/refusal.js'

type Head = {
  created_at: Date
  created_by: string
  done: number
  ended_at: Date | null
  id: string
  period_from: Date
  period_to: Date
  plan_id: string
  plan_name: string
  plan_version: number
  state: SimulationState
  total: null | number
}

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** What stands in the address, if it can be an id at all. */
export const idInPath = (req: PayloadRequest, name: 'id' | 'simulation'): null | string => {
  const id = req.routeParams?.[name]
  return typeof id === 'string' && uuid.test(id) ? id : null
}

const columns = 'id::text, plan_id::text, plan_name, plan_version, period_from, period_to, state, total, done, created_by, created_at, ended_at'

const from = (row: Head): PlanSimulation => ({
  createdAt: row.created_at.toISOString(),
  createdBy: row.created_by,
  done: row.done,
  endedAt: row.ended_at?.toISOString() ?? null,
  from: row.period_from.toISOString(),
  id: row.id,
  plan: { id: row.plan_id, name: row.plan_name, version: row.plan_version },
  state: row.state,
  to: row.period_to.toISOString(),
  total: row.total,
})

/** The simulations of a plan that are kept, newest first. */
export const simulationsOf = async (sql: Sql, plan: string): Promise<PlanSimulation[]> =>
  (await sql<Head>(`select ${columns} from portal_plan_simulations where plan_id = $1::uuid order by created_at desc, id desc`, [plan])).rows.map(from)

/** The simulation of this request's address; 404 when there is none. */
export const askedSimulation = async (req: PayloadRequest): Promise<PlanSimulation> => {
  const id = idInPath(req, 'simulation')
  const { rows } = id ? await sqlOf(req)<Head>(`select ${columns} from portal_plan_simulations where id = $1::uuid`, [id]) : { rows: [] }
  if (!rows[0]) {
    throw await refusal(req, 'SIMULATION_NOT_FOUND')
  }
  return from(rows[0])
}

/** What the plan makes of the whole period, per currency. */
export const sumsOf = async (sql: Sql, simulation: string): Promise<SimulationSum[]> => {
  const { rows } = await sql<Record<'becomes' | 'deals' | 'partners' | 'was', string> & { currency: string }>(
    `select currency, sum(was) as was, sum(becomes) as becomes, count(distinct deal_id) as deals, count(distinct partner_id) as partners
     from portal_plan_simulation_rows where simulation_id = $1::uuid group by currency order by currency`,
    [simulation],
  )
  return rows.map(({ becomes, currency, deals, partners, was }) => ({ becomes: Number(becomes), currency, deals: Number(deals), partners: Number(partners), was: Number(was) }))
}

/** Whether a table has a line for each partner or for each deal; each currency has its own. */
export type RowsBy = 'deal' | 'partner'

type Row = Record<'becomes' | 'deals' | 'was', string> & { currency: string; deal: null | string; deal_name: null | string; partner: string; partner_name: string; rows: string }

const linesBy: Readonly<Record<RowsBy, string>> = {
  deal: `select r.deal_id as deal, d.name as deal_name, r.partner_id as partner, p.name as partner_name, r.currency, r.was, r.becomes, 1 as deals
    from portal_plan_simulation_rows r join partners p on p.id = r.partner_id join deals d on d.id = r.deal_id where r.simulation_id = $1::uuid`,
  partner: `select null::uuid as deal, null as deal_name, r.partner_id as partner, p.name as partner_name, r.currency, sum(r.was) as was, sum(r.becomes) as becomes, count(distinct r.deal_id) as deals
    from portal_plan_simulation_rows r join partners p on p.id = r.partner_id where r.simulation_id = $1::uuid group by r.partner_id, p.id, r.currency`,
}

export type SimulationLine = SimulationRows['rows'][number]

const lineOf = ({ becomes, currency, deal, deal_name, deals, partner, partner_name, was }: Row): SimulationLine => ({
  becomes: Number(becomes),
  currency,
  deal: deal === null ? null : { id: deal, name: deal_name ?? '' },
  deals: Number(deals),
  partner: { id: partner, name: partner_name },
  was: Number(was),
})

/** A page of the result, the largest differences first. */
export const simulationPage = async (sql: Sql, simulation: string, by: RowsBy, page: number, length: number): Promise<SimulationRows> => {
  const { rows } = await sql<Row>(
    `select *, count(*) over () as rows from (${linesBy[by]}) line order by abs(becomes - was) desc, partner_name, partner, currency, deal limit $2 offset $3`,
    [simulation, length, (page - 1) * length],
  )
  const totalRows = Number(rows[0]?.rows ?? 0)
  return { page, rows: rows.map(lineOf), totalPages: Math.max(1, Math.ceil(totalRows / length)), totalRows }
}

/** The whole result, a chunk at a time. */
export async function* simulationLines(sql: Sql, simulation: string, by: RowsBy, length = 1_000): AsyncGenerator<SimulationLine[]> {
  const none = '00000000-0000-0000-0000-000000000000'
  let last: [string, string, string] | undefined
  do {
    const { rows } = await sql<Row>(
      `select line.*, 0 as rows from (${linesBy[by]}) line where $2::uuid is null or (partner, currency, coalesce(deal, '${none}')) > ($2::uuid, $3::text, $4::uuid)
       order by partner, currency, coalesce(deal, '${none}') limit $5`,
      [simulation, last?.[0] ?? null, last?.[1] ?? null, last?.[2] ?? null, length],
    )
    yield rows.map(lineOf)
    const end = rows.at(-1)
    last = end && rows.length === length ? [end.partner, end.currency, end.deal ?? none] : undefined
  } while (last)
}
