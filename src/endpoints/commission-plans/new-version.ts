import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { versionMark } from '../../../hooks/money/settle-plan-version.js'
import { asViewer, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requireFinance } from '../ledger/open-payments.js'

type Plan = { family: string; id: string; version: number } & Record<string, unknown>

const kept = ['audience', 'effectiveFrom', 'effectiveTo', 'name', 'note', 'priority', 'rules', 'shareCapPercent'] as const

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

const readablePlan = async (req: PayloadRequest): Promise<Plan> => {
  const id = String(req.routeParams?.id)
  const plan = uuid.test(id) ? await asViewer(req).findByID<null | Plan>({ collection: slugs.commissionPlans, disableErrors: true, id }) : null
  if (!plan) {
    throw await refusal(req, 'PLAN_NOT_FOUND')
  }
  return plan
}

/** Names of rules in the languages beside that of the request; a rule keeps its id from version to version. */
const copyNames = (req: PayloadRequest, from: string, to: string): Promise<unknown> =>
  sqlOf(req)(
    `update commission_plans n set rules = (
       select jsonb_agg(case when jsonb_typeof(r.rule -> 'label') = 'object' and jsonb_typeof(o.rule -> 'label') = 'object' then jsonb_set(r.rule, '{label}', (o.rule -> 'label') || (r.rule -> 'label')) else r.rule end order by r.at)
       from jsonb_array_elements(n.rules) with ordinality r (rule, at)
         left join lateral (select x.rule from commission_plans p, jsonb_array_elements(p.rules) x (rule) where p.id = $1::uuid and x.rule ->> 'id' = r.rule ->> 'id' limit 1) o on true)
     where n.id = $2::uuid and jsonb_typeof(n.rules) = 'array' and jsonb_array_length(n.rules) > 0`,
    [from, to],
  )

const newVersion = async (req: PayloadRequest, changes: Record<string, unknown>): Promise<Response> => {
  await requireFinance(req)
  const doc = await inTransaction(req, async () => {
    const plan = await readablePlan(req)
    await sqlOf(req)('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`portal-plan:${plan.family}`])
    const { rows } = await sqlOf(req)<{ newest: number }>('select max(version)::int as newest from commission_plans where family = $1', [plan.family])
    const data = Object.fromEntries(kept.map((field) => [field, field in changes ? changes[field] : plan[field]]))
    const made = await asViewer(req).create<Plan>({
      collection: slugs.commissionPlans,
      context: { [versionMark]: { family: plan.family, version: (rows[0]?.newest ?? plan.version) + 1 } },
      data: { ...data, status: 'draft' },
    })
    await copyNames(req, plan.id, made.id)
    return made
  })
  return Response.json({ doc }, { status: 201 })
}

/**
 * `POST /api/commission-plans/:id/new-version {…changes}` (finance): the next version of a plan as a draft, with what it changes. The version it
 * comes from stays as it is.
 */
export const newVersionEndpoint = ownEndpoint({ handler: newVersion, method: 'post', path: '/:id/new-version' })
