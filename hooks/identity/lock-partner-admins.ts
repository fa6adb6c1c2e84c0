import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../access/viewer.js'
import { sqlOf } from '../../src/database/doors.js'

/**
 * Lets the admins of one organisation change accounts one after the other, and says whether this one may still: of two admins who suspend or
 * demote each other at the same moment, the second one finds that it is not their decision any more.
 */
export const lockPartnerAdmins = async (req: PayloadRequest, { id, partner }: PartnerViewer): Promise<{ isStillAdmin: boolean }> => {
  await sqlOf(req)('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`portal-partner-admins:${partner.id}`])
  const { rows } = await sqlOf(req)<{ is_admin: boolean }>(`select role = 'admin' and status = 'active' as is_admin from partner_users where id = $1::uuid`, [id])
  return { isStillAdmin: rows[0]?.is_admin === true }
}
