import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole, hasStaffRoleField } from '../rules/has-staff-role.js'
import { isOwn } from '../rules/is-own.js'
import { isStaff } from '../rules/is-staff.js'

const administrators = { create: hasStaffRoleField('admin'), update: hasStaffRoleField('admin') }

/** Vendor staff. Administrators run the accounts; everybody keeps the own name, language and password. */
export const userPolicy: CollectionPolicy = {
  create: hasStaffRole('admin'),
  delete: hasStaffRole('admin'),
  fields: { email: administrators, isSuspended: administrators, role: administrators },
  partnerQuery: { filter: [], sort: [] },
  personal: { alsoFor: hasStaffRoleField('admin'), fields: ['mailNotifications', 'notificationPreferences'], kind: 'staff' },
  read: isStaff,
  unlock: hasStaffRole('admin'),
  update: anyOf(hasStaffRole('admin'), isOwn('id', 'staff')),
}
