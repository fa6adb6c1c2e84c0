import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { belongsToOwnPartner } from '../rules/belongs-to-own-partner.js'
import { hasOpenRoom } from '../rules/has-open-room.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isNotDraftPayout } from '../rules/is-not-draft-payout.js'
import { isStaffField } from '../rules/is-staff.js'
import { managesPartner } from '../rules/manages-partner.js'
import { never, neverField } from '../rules/never.js'

const forStaff = { read: isStaffField }

/** Payouts are made and moved on by their own endpoints, two people and the ledger at once; a draft is finance's alone. */
export const payoutPolicy: CollectionPolicy = {
  create: never,
  delete: never,
  fields: { approvedBy: forStaff, makers: { create: neverField, read: neverField, update: neverField }, preparedBy: forStaff },
  partnerQuery: { filter: ['amount', 'createdAt', 'currency', 'id', 'number', 'paidAt', 'scheduledFor', 'status'], sort: ['amount', 'createdAt', 'paidAt', 'scheduledFor', 'status'] },
  read: anyOf(hasStaffRole('admin', 'finance'), managesPartner('partner.manager'), allOf(hasOpenRoom('payments'), belongsToOwnPartner('partner'), isNotDraftPayout)),
  update: never,
}
