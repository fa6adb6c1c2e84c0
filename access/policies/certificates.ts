import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { belongsToOwnPartner } from '../rules/belongs-to-own-partner.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { managesPartner } from '../rules/manages-partner.js'

/** Issued by whoever looks after the partner; an organisation sees what its people hold. */
export const certificatePolicy: CollectionPolicy = {
  create: anyOf(hasStaffRole('admin'), managesPartner('partner.manager')),
  delete: hasStaffRole('admin'),
  partnerQuery: { filter: ['course', 'expiresAt', 'id', 'issuedAt', 'number', 'partnerUser'], sort: ['expiresAt', 'issuedAt'] },
  read: anyOf(hasStaffRole('admin', 'marketer'), managesPartner('partner.manager'), belongsToOwnPartner('partner')),
  update: anyOf(hasStaffRole('admin'), managesPartner('partner.manager')),
}
