import type { CollectionBeforeOperationHook } from 'payload'

import { refusalFor } from '../../access/refusal.js'
import { longestPassword } from './answer-sign-in-alike.js'

/** The fewest characters of a password. Length beats symbols; see NIST SP 800-63B. */
export const shortestPassword = 12

/** Refuses a password that is too short, wherever it is set: a new account, a reset, an invitation, a change. Also for the system itself. */
export const demandStrongPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data } = args as { data?: { password?: unknown } }
  const password = data?.password
  if (!['create', 'resetPassword', 'update'].includes(operation) || password === undefined || password === null || password === '') {
    return args
  }
  if (typeof password !== 'string' || [...password].length < shortestPassword) {
    throw await refusalFor(req, 'PASSWORD_TOO_SHORT', { least: shortestPassword })
  }
  if (password.length > longestPassword) {
    throw await refusalFor(req, 'PASSWORD_TOO_LONG', { most: longestPassword })
  }
  return args
}
