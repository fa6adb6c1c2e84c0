import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { sqlOf } from '../../database/doors.js'
import { tableOf } from '../../database/lock-rows.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { requireViewer } from '../portal/portal-endpoint.js'

/** How a delivery stands. */
export type DeliveryState = { attempts: number; id: string; lastAnswer: null | string; lastStatus: null | number; state: 'delivered' | 'failed' | 'waiting' }

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** The id in the path, for administrators alone; webhooks carry data out of the house. */
export const idForAdministrators = async (req: PayloadRequest, missing: 'WEBHOOK_DELIVERY_NOT_FOUND' | 'WEBHOOK_NOT_FOUND'): Promise<string> => {
  const viewer = await requireViewer(req)
  if (viewer.kind !== 'staff' || viewer.role !== 'admin') {
    throw await refusal(req, 'STAFF_ADMINS_ONLY')
  }
  const id = String(req.routeParams?.id)
  if (!uuid.test(id)) {
    throw await refusal(req, missing)
  }
  return id
}

/** How a delivery stands in the log. */
export const deliveryState = async (req: PayloadRequest, id: string): Promise<DeliveryState> => {
  const { rows } = await sqlOf(req)<DeliveryState>(
    `select id::text, state::text, attempts::int, last_status::int as "lastStatus", last_answer as "lastAnswer" from ${tableOf(req.payload, slugs.webhookDeliveries)} where id = $1::uuid`,
    [id],
  )
  if (!rows[0]) {
    throw await refusal(req, 'WEBHOOK_DELIVERY_NOT_FOUND')
  }
  return rows[0]
}
