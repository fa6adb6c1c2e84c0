import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isPartnerUser } from '../rules/is-partner-user.js'
import { isStaff } from '../rules/is-staff.js'

/** What the programme certifies in is known to all its partners. */
export const coursePolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'marketer'),
  delete: hasStaffRole('admin'),
  partnerQuery: { filter: ['id', 'slug', 'title'], sort: ['title'] },
  read: anyOf(isStaff, isPartnerUser),
  update: hasStaffRole('admin', 'marketer'),
}
