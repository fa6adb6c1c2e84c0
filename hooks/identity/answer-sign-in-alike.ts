import { AuthenticationError } from 'payload'
import type { CollectionBeforeOperationHook } from 'payload'

import { spendPasswordTime } from '../../access/password-hash.js'
import { findAccount } from './account-tables.js'

/** The longest password that is looked at; hashing a megabyte for a stranger would be a gift. */
export const longestPassword = 256

/**
 * One answer and one duration for a wrong password, an unknown address and an account that is locked after too many attempts:
 * nobody learns from the sign-in form who has an account.
 */
export const answerSignInAlike: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'login') {
    return args
  }
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string' || email.trim() === '' || password.trim() === '') {
    return args
  }
  const account = password.length > longestPassword ? undefined : await findAccount(req, collection.slug, 'email', email)
  if (!account?.hash || account.is_locked) {
    await spendPasswordTime(password.slice(0, longestPassword))
    throw new AuthenticationError(req.t)
  }
  return args
}
