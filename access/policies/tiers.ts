import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isPartnerUser } from '../rules/is-partner-user.js'
import { isStaff } from '../rules/is-staff.js'

/** Tiers are the programme’s ladder: partners may know its steps, administrators build it. */
export const tierPolicy: CollectionPolicy = {
  create: hasStaffRole('admin'),
  delete: hasStaffRole('admin'),
  partnerQuery: { filter: ['id', 'rank', 'slug'], sort: ['name', 'rank'] },
  read: anyOf(isStaff, isPartnerUser),
  update: hasStaffRole('admin'),
}
