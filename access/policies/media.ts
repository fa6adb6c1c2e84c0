import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isStaff } from '../rules/is-staff.js'

/** Pictures of rooms. Partners get them through a room that is open to them, never from here. */
export const mediaPolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'marketer'),
  delete: hasStaffRole('admin', 'marketer'),
  partnerQuery: { filter: [], sort: [] },
  read: isStaff,
  update: hasStaffRole('admin', 'marketer'),
}
