import type { StaffRole } from '../../src/domain/roles.js'
import { asRule } from '../combine.js'
import type { FieldRule, Rule } from '../rule.js'

const names: Readonly<Record<StaffRole, string>> = { admin: 'an administrator', finance: 'finance', manager: 'a partner manager', marketer: 'a marketer' }

/** The same as {@link hasStaffRole}, for fields. */
export const hasStaffRoleField = (...roles: readonly StaffRole[]): FieldRule => ({
  holds: (viewer) => viewer.kind === 'staff' && roles.includes(viewer.role),
  says: `they are ${roles.map((role) => names[role]).join(' or ')}`,
})

/** Staff with one of the roles. */
export const hasStaffRole = (...roles: readonly StaffRole[]): Rule => asRule(hasStaffRoleField(...roles))
