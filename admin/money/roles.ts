import { roleOf } from '../ui/role-of.js'

/** Roles that make plans, pay out and correct; the server decides again at every request. */
export const mayHandleMoney = (user: unknown): boolean => ['admin', 'finance'].includes(roleOf(user) ?? '')
