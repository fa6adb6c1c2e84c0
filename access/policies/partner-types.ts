import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isOwnPartnerType } from '../rules/is-own-partner-type.js'
import { isStaff } from '../rules/is-staff.js'

/** Partner types. A partner knows its own; the others are the vendor's business. */
export const partnerTypePolicy: CollectionPolicy = {
  create: hasStaffRole('admin'),
  delete: hasStaffRole('admin'),
  partnerQuery: { filter: ['id', 'slug'], sort: ['name'] },
  read: anyOf(isStaff, isOwnPartnerType),
  update: hasStaffRole('admin'),
}
