import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isStaff } from '../rules/is-staff.js'

/** Tags are the vendor's own marks on partners; a partner never reads them. */
export const tagPolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'manager', 'marketer'),
  delete: hasStaffRole('admin', 'marketer'),
  partnerQuery: { filter: [], sort: [] },
  read: isStaff,
  update: hasStaffRole('admin', 'marketer'),
}
