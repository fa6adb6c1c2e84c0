import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { refusalFor } from '../../access/refusal.js'
import { sqlOf } from '../../src/database/doors.js'
import { accountTable } from './account-tables.js'

/** Two administrators who demote each other at the same moment wait for one another here. */
const refuseLastAdmin = async (req: PayloadRequest, slug: string, id: unknown): Promise<void> => {
  await sqlOf(req)(`select pg_advisory_xact_lock(hashtextextended('portal-last-admin', 0))`)
  const { rows } = await sqlOf(req)<{ found: boolean }>(
    `select exists (select 1 from ${accountTable(slug)} where role = 'admin' and is_suspended is not true and id <> $1::uuid) as found`,
    [id],
  )
  if (rows[0]?.found !== true) {
    throw await refusalFor(req, 'LAST_ADMIN')
  }
}

/** The last active administrator is neither suspended nor given another role. */
export const keepLastAdmin: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const isAdmin = operation === 'update' && originalDoc?.role === 'admin' && originalDoc.isSuspended !== true
  const staysAdmin = (data.role ?? originalDoc?.role) === 'admin' && (data.isSuspended ?? originalDoc?.isSuspended) !== true
  if (isAdmin && !staysAdmin) {
    await refuseLastAdmin(req, collection.slug, originalDoc.id)
  }
  return data
}

/** Nor deleted. */
export const keepLastAdminFromDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { rows } = await sqlOf(req)<{ is_admin: boolean }>(`select role = 'admin' and is_suspended is not true as is_admin from ${accountTable(collection.slug)} where id = $1::uuid`, [id])
  if (rows[0]?.is_admin === true) {
    await refuseLastAdmin(req, collection.slug, id)
  }
}
