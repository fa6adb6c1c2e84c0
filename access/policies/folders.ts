import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { holdsReadableDocument } from '../rules/holds-readable-document.js'
import { isStaff } from '../rules/is-staff.js'

/** Marketers keep the shelves; a partner sees those with something on them that they may read. */
export const folderPolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'marketer'),
  delete: hasStaffRole('admin', 'marketer'),
  partnerQuery: { filter: ['id', 'name', 'parent'], sort: ['name', 'order'] },
  read: anyOf(isStaff, holdsReadableDocument),
  update: hasStaffRole('admin', 'marketer'),
}
