import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isStaff } from '../rules/is-staff.js'
import { never } from '../rules/never.js'

/** Stored bytes. Partners get them through a document or a room that is open to them, never from here; nobody replaces them. */
export const filePolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'marketer'),
  delete: hasStaffRole('admin', 'marketer'),
  partnerQuery: { filter: [], sort: [] },
  read: isStaff,
  update: never,
}
