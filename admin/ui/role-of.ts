import type { StaffRole } from '../../src/domain/roles.js'
import { staffRoles } from '../../src/domain/roles.js'

/** The role of the signed-in member of staff, to show what fits it; what they may do is decided by the server at every request. */
export const roleOf = (user: unknown): StaffRole | undefined => {
  const role = typeof user === 'object' && user !== null && 'role' in user ? user.role : undefined
  return staffRoles.find((candidate) => candidate === role)
}

/** Roles that look at the portal as a partner and ask why it shows what it shows; managers for the partners assigned to them. */
export const mayLookAsPartner = (user: unknown): boolean => ['admin', 'manager', 'marketer'].includes(roleOf(user) ?? '')
