import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isPartnerUser } from '../rules/is-partner-user.js'
import { isStaff } from '../rules/is-staff.js'

/** Lifecycle stages: partners may know them, administrators define them. */
export const stagePolicy: CollectionPolicy = {
  create: hasStaffRole('admin'),
  delete: hasStaffRole('admin'),
  partnerQuery: { filter: ['id', 'rank', 'slug'], sort: ['name', 'rank'] },
  read: anyOf(isStaff, isPartnerUser),
  update: hasStaffRole('admin'),
}
