import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { belongsToOwnPartner } from '../rules/belongs-to-own-partner.js'
import { hasOpenRoom } from '../rules/has-open-room.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isInOwnNetwork } from '../rules/is-in-own-network.js'
import { isOpenDeal } from '../rules/is-open-deal.js'
import { isShownToDistributor } from '../rules/is-shown-to-distributor.js'
import { managesPartner } from '../rules/manages-partner.js'
import { mayWrite } from '../rules/may-write.js'
import { neverField } from '../rules/never.js'

const ofThePartner = ['amount', 'currency', 'customFields', 'customer', 'expectedCloseDate', 'hiddenFromDistributor', 'lostReason', 'name', 'people', 'registration', 'stage'] as const
const ofTheServer = { create: neverField, update: neverField }

/** Partners bring, edit and move their own open deals; a closed one is the vendor's to reopen. A distributor sees the deals of the partners below it, but for hidden ones. */
export const dealPolicy: CollectionPolicy = {
  create: anyOf(hasStaffRole('admin'), managesPartner('partner.manager'), allOf(mayWrite, hasOpenRoom('deals'))),
  delete: anyOf(hasStaffRole('admin'), managesPartner('partner.manager')),
  fields: { closedAt: ofTheServer, phase: ofTheServer },
  partnerQuery: {
    filter: [
      'amount', 'closedAt', 'createdAt', 'currency', 'customer.company', 'customer.country', 'customer.domain', 'expectedCloseDate', 'hiddenFromDistributor', 'id', 'lead', 'lostReason', 'name', 'partner', 'people', 'phase',
      'registration.protectedUntil', 'registration.status', 'stage', 'submittedBy', 'updatedAt',
    ],
    sort: ['amount', 'closedAt', 'createdAt', 'expectedCloseDate', 'name', 'phase', 'updatedAt'],
  },
  partnerWrite: { create: ofThePartner, update: ofThePartner },
  read: anyOf(
    hasStaffRole('admin', 'finance'),
    managesPartner('partner.manager'),
    allOf(hasOpenRoom('deals'), anyOf(belongsToOwnPartner('partner'), allOf(isInOwnNetwork('partner'), isShownToDistributor))),
  ),
  update: anyOf(hasStaffRole('admin'), managesPartner('partner.manager'), allOf(mayWrite, hasOpenRoom('deals'), belongsToOwnPartner('partner'), isOpenDeal)),
}
