import type { CollectionBeforeOperationHook } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import { sqlOf } from '../../src/database/doors.js'
import { refusal } from '../../src/translations/refusals/refusal.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** Says to partner users why their own lead can no longer be changed, before the policy's bare refusal would. */
export const keepClosedLead: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const { id } = args as { id?: unknown }
  const viewer = await viewerOf(req)
  if (operation !== 'update' || overrideAccess === true || viewer.kind !== 'partner-user' || typeof id !== 'string' || !uuid.test(id)) {
    return args
  }
  const { rows } = await sqlOf(req)<{ status: string }>('select status::text from leads where id = $1::uuid and partner_id = $2::uuid and deleted_at is null', [id, viewer.partner.id])
  if (rows[0]?.status === 'closed') {
    throw await refusal(req, 'LEAD_CLOSED')
  }
  return args
}
