import type { Sql } from '../../../database/doors.js'
import type { CommissionPlan } from '../../../domain/commissions/commission-types.js'

/** A simulation as the job works with it. `plans`: the simulated one first, then all that compete with it. */
export type SimulationRow = {
  done: number
  id: string
  period_from: Date
  period_to: Date
  plans: readonly CommissionPlan[]
  reached: null | string
  reached_at: null | string
  total: null | number
}

/** The simulation if it still has work, locked until the transaction ends: whoever cancels it waits for the batch, and a second runner for the first. */
export const lockedSimulation = async (sql: Sql, id: string): Promise<SimulationRow | undefined> => {
  const { rows } = await sql<SimulationRow>(
    // To the microsecond, as the deals are compared with it.
    `select id::text, plans, period_from, period_to, total, done, reached_at::text, reached::text from portal_plan_simulations
     where id = $1::uuid and state in ('waiting', 'running') for update`,
    [id],
  )
  return rows[0]
}

/** Sorts before every deal of its moment. */
const beforeAll = '00000000-0000-0000-0000-000000000000'

/** Won deals of the period that follow on the last one that is done, in the order in which they closed. One bound says where to go on: beside a second one each chunk would walk through those before it. */
export const nextDeals = async (sql: Sql, { period_from, period_to, reached, reached_at }: SimulationRow, limit: number): Promise<{ closed_at: string; id: string }[]> => {
  const { rows } = await sql<{ closed_at: string; id: string }>(
    `select id::text, closed_at::text from deals where phase = 'won' and deleted_at is null and closed_at < $1
       and (closed_at, id) > ($2::timestamptz, $3::uuid) order by closed_at, id limit $4`,
    [period_to, reached_at ?? period_from, reached ?? beforeAll, limit],
  )
  return rows
}

/** Counts the deals of the period, once. */
export const countDeals = async (sql: Sql, { id, period_from, period_to }: SimulationRow): Promise<void> => {
  await sql(
    `update portal_plan_simulations set state = 'running', total = (select count(*) from deals where phase = 'won' and deleted_at is null and closed_at >= $2 and closed_at < $3) where id = $1::uuid`,
    [id, period_from, period_to],
  )
}
