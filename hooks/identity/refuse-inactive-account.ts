import type { CollectionBeforeLoginHook } from 'payload'

import { refusalFor } from '../../access/refusal.js'
import { findAccount } from './account-tables.js'

/** Nobody signs in with an account that is not active or for a suspended partner. Runs only after the password was right. */
export const refuseInactiveAccount: CollectionBeforeLoginHook = async ({ collection, req, user }) => {
  const account = await findAccount(req, collection.slug, 'id', String(user.id))
  if (!account?.is_active) {
    throw await refusalFor(req, 'ACCOUNT_NOT_ACTIVE')
  }
  return user
}
