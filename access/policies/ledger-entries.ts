import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { belongsToOwnPartner } from '../rules/belongs-to-own-partner.js'
import { hasOpenRoom } from '../rules/has-open-room.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { managesPartner } from '../rules/manages-partner.js'
import { never } from '../rules/never.js'

/** The two sides of every movement; written with their transaction by the ledger alone. A distributor reads its own money only. */
export const ledgerEntryPolicy: CollectionPolicy = {
  create: never,
  delete: never,
  partnerQuery: { filter: ['account', 'currency', 'id', 'kind', 'occurredAt', 'transaction'], sort: ['occurredAt'] },
  read: anyOf(hasStaffRole('admin', 'finance'), managesPartner('partner.manager'), allOf(hasOpenRoom('payments'), belongsToOwnPartner('partner'))),
  update: never,
}
