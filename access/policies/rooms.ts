import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isOpenRoom } from '../rules/is-open-room.js'
import { isStaff, isStaffField } from '../rules/is-staff.js'

const staffOnly = { read: isStaffField }

/**
 * Marketers make rooms; partners see those that are open to them, and never the rules that opened them. Nor the stored blocks, which name rooms and files
 * that may be closed to the reader: the portal's own endpoint answers them without those.
 */
export const roomPolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'marketer'),
  delete: hasStaffRole('admin', 'marketer'),
  fields: { audience: staffOnly, blueprint: staffOnly, expectations: staffOnly, internalNote: staffOnly, layout: staffOnly, unlock: staffOnly, visibleToDistributors: staffOnly, whenLocked: staffOnly },
  partnerQuery: { filter: ['group', 'id', 'kind', 'slug', 'title'], sort: ['order', 'title'] },
  read: anyOf(isStaff, isOpenRoom),
  readVersions: isStaff,
  update: hasStaffRole('admin', 'marketer'),
}
