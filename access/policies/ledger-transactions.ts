import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { belongsToOwnPartner } from '../rules/belongs-to-own-partner.js'
import { hasOpenRoom } from '../rules/has-open-room.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isStaffField } from '../rules/is-staff.js'
import { managesPartner } from '../rules/manages-partner.js'
import { never } from '../rules/never.js'

/** The ledger writes itself. Partners read the why of an amount from its own endpoint: a stored trace also knows tags and other plans. */
export const ledgerTransactionPolicy: CollectionPolicy = {
  create: never,
  delete: never,
  fields: { actorName: { read: isStaffField }, key: { read: isStaffField }, trace: { read: isStaffField } },
  partnerQuery: { filter: ['currency', 'deal', 'id', 'kind', 'occurredAt', 'payout', 'releaseAt'], sort: ['occurredAt', 'releaseAt'] },
  read: anyOf(hasStaffRole('admin', 'finance'), managesPartner('partner.manager'), allOf(hasOpenRoom('payments'), belongsToOwnPartner('partner'))),
  update: never,
}
