import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isPartnerUser } from '../rules/is-partner-user.js'
import { isStaff } from '../rules/is-staff.js'

/** Categories: partners may know them, whoever sorts partners or content defines them. */
export const categoryPolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'manager', 'marketer'),
  delete: hasStaffRole('admin', 'manager', 'marketer'),
  partnerQuery: { filter: ['id', 'name', 'slug'], sort: ['name'] },
  read: anyOf(isStaff, isPartnerUser),
  update: hasStaffRole('admin', 'manager', 'marketer'),
}
