import type { Endpoint, PayloadRequest } from 'payload'

import type { StaffViewer } from '../../../access/viewer.js'
import { queueJob, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import type { PlanDocument } from '../../domain/commissions/plan-document.js'
import { planOfDocument, plansInForce } from '../../domain/commissions/plan-of-document.js'
import { jobSlugs } from '../../jobs/slugs.js'
import { readActivePlans, readPlans } from '../../ledger/read-plans.js'
import { newId } from '../../notifications/new-id.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requireFinance } from '../ledger/open-payments.js'
import { idInPath, simulationsOf } from './read-simulations.js'

/** Simulations of a plan that are kept; older ones go. */
const mostKept = 20

const day = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z)?$/

const momentOf = (value: unknown): number => (typeof value === 'string' && day.test(value) ? Date.parse(value) : NaN)

const periodOf = async (req: PayloadRequest, { from, to }: Record<string, unknown>): Promise<{ from: string; to: string }> => {
  const [begins, ends] = [momentOf(from), momentOf(to)]
  if (!(begins < ends)) {
    throw await refusal(req, 'SIMULATION_PERIOD_INVALID')
  }
  return { from: new Date(begins).toISOString(), to: new Date(ends).toISOString() }
}

/** The plan of this request's address; 404 when there is none. */
export const askedPlan = async (req: PayloadRequest): Promise<PlanDocument> => {
  const id = idInPath(req, 'id')
  const [document] = id ? await readPlans(sqlOf(req), [id]) : []
  if (!document) {
    throw await refusal(req, 'PLAN_NOT_FOUND')
  }
  return document
}

const insert = async (req: PayloadRequest, staff: StaffViewer, document: PlanDocument, period: { from: string; to: string }): Promise<void> => {
  const sql = sqlOf(req)
  // The plan itself first, then those it competes with; other versions of it would no longer hold.
  const others = plansInForce((await readActivePlans(sql)).filter(({ family }) => family !== document.family)).map(({ plan }) => plan)
  const { rows } = await sql<{ id: string }>(
    `insert into portal_plan_simulations (id, plan_id, plan_name, plan_version, plans, period_from, period_to, created_by) values ($1::uuid, $2::uuid, $3, $4, $5::jsonb, $6, $7, $8)
     on conflict (plan_id) where state in ('waiting', 'running') do nothing returning id::text`,
    [newId(), document.id, document.name, document.version, JSON.stringify([planOfDocument(document), ...others]), period.from, period.to, staff.name],
  )
  if (!rows[0]) {
    throw await refusal(req, 'SIMULATION_RUNNING')
  }
  await sql(`delete from portal_plan_simulations where id in (select id from portal_plan_simulations where plan_id = $1::uuid order by created_at desc, id desc offset ${mostKept})`, [document.id])
  await queueJob(req, { input: { simulation: rows[0].id }, task: jobSlugs.simulatePlan })
}

/** `POST /api/commission-plans/:id/simulations {from, to}` (finance): works out in the background what the plan would have earned for the deals won in a period. Posts nothing. */
export const startSimulationEndpoint: Endpoint = ownEndpoint({
  handler: async (req, body) => {
    const staff = await requireFinance(req)
    const [document, period] = [await askedPlan(req), await periodOf(req, body)]
    await inTransaction(req, () => insert(req, staff, document, period))
    const [started] = await simulationsOf(sqlOf(req), document.id)
    return Response.json(started, { status: 202 })
  },
  method: 'post',
  path: '/:id/simulations',
})
