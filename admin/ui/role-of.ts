import type { StaffRole } from '../../src/domain/roles.js'
import { staffRoles } from '../../src/domain/roles.js'

/** The role of the signed-in member of staff, to show what fits it; what they may do is decided by the server at every request. */
export const roleOf = (user: unknown): StaffRole | undefined => {
  const role = typeof user === 'object' && user !== null && 'role' in user ? user.role : undefined
  return staffRoles.find((candidate) => candidate === role)
}
