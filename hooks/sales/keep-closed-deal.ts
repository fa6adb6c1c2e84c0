import type { CollectionBeforeOperationHook } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import { sqlOf } from '../../src/database/doors.js'
import { refusal } from '../../src/translations/refusals/refusal.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** Says to partner users why their own deal can no longer be changed, before the policy's bare refusal would. */
export const keepClosedDeal: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const { id } = args as { id?: unknown }
  const viewer = await viewerOf(req)
  if (operation !== 'update' || overrideAccess === true || viewer.kind !== 'partner-user' || typeof id !== 'string' || !uuid.test(id)) {
    return args
  }
  const { rows } = await sqlOf(req)<{ phase: string }>('select phase::text from deals where id = $1::uuid and partner_id = $2::uuid and deleted_at is null', [id, viewer.partner.id])
  if (rows[0] && rows[0].phase !== 'open') {
    throw await refusal(req, 'DEAL_CLOSED')
  }
  return args
}
