import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isStaff } from '../rules/is-staff.js'

/** The vendor's own words. */
export const eventTextPolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'marketer'),
  delete: hasStaffRole('admin', 'marketer'),
  partnerQuery: { filter: [], sort: [] },
  read: isStaff,
  update: hasStaffRole('admin', 'marketer'),
}
