import type { CollectionAfterChangeHook } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { sqlOf } from '../../src/database/doors.js'
import { endSessions } from './account-tables.js'

/** A suspended account loses its sessions, so that none comes back to life when the account is reactivated. */
export const endSessionsOfSuspended: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const isOut = doc.isSuspended === true || (doc.status !== undefined && doc.status !== 'active')
  if (operation === 'update' && isOut) {
    await endSessions(req, collection.slug, [doc.id])
  }
  return doc
}

/** The same for everybody of a suspended partner. */
export const endSessionsOfPartner: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && doc.status === 'suspended' && previousDoc?.status !== 'suspended') {
    const { rows } = await sqlOf(req)<{ id: string }>('select id::text from partner_users where partner_id = $1::uuid', [doc.id])
    await endSessions(req, slugs.partnerUsers, rows.map(({ id }) => id))
  }
  return doc
}
