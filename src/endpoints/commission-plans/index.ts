import type { Endpoint, PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { asViewer } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { lockRows } from '../../database/lock-rows.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requireFinance } from '../ledger/open-payments.js'
import { newVersionEndpoint } from './new-version.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

const setStatus = async (req: PayloadRequest, status: 'active' | 'archived'): Promise<Response> => {
  await requireFinance(req)
  const id = String(req.routeParams?.id)
  const doc = await inTransaction(req, async () => {
    await lockRows(req, slugs.commissionPlans, [id])
    const plan = uuid.test(id) ? await asViewer(req).findByID({ collection: slugs.commissionPlans, disableErrors: true, id }) : null
    if (!plan) {
      throw await refusal(req, 'PLAN_NOT_FOUND')
    }
    return asViewer(req).update({ collection: slugs.commissionPlans, data: { status }, id })
  })
  return Response.json({ doc })
}

/** What finance does with plans beside editing drafts, in front of Payload's own endpoints. */
export const commissionPlanEndpoints: Endpoint[] = [
  newVersionEndpoint,
  ownEndpoint({ handler: (req) => setStatus(req, 'active'), method: 'post', path: '/:id/activate' }),
  ownEndpoint({ handler: (req) => setStatus(req, 'archived'), method: 'post', path: '/:id/archive' }),
]
