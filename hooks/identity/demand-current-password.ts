import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isPassword } from '../../access/password-hash.js'
import { refusalFor } from '../../access/refusal.js'
import { viewerOf } from '../../access/viewer-of.js'
import { slugs } from '../../collections/slugs.js'
import { findAccount } from './account-tables.js'

type Args = { data?: Record<string, unknown>; id?: unknown }

const check = async (slug: string, { data = {}, id }: Args, req: PayloadRequest): Promise<void> => {
  const viewer = await viewerOf(req)
  if (viewer.kind === 'anonymous' || (viewer.kind === 'staff' && (viewer.role === 'admin' || (viewer.id === id && slug !== slugs.partnerUsers)))) {
    return
  }
  if (viewer.id !== id) {
    throw await refusalFor(req, 'PASSWORD_OF_OTHERS')
  }
  const account = await findAccount(req, slug, 'id', viewer.id)
  const { currentPassword } = data
  const isRight = typeof currentPassword === 'string' && account?.hash && account.salt && (await isPassword(currentPassword, { hash: account.hash, salt: account.salt }))
  if (!isRight) {
    throw await refusalFor(req, 'CURRENT_PASSWORD_WRONG')
  }
}

/**
 * A partner user changes only the own password, and only with the current one: a screen left unlocked is not a password.
 * Administrators may set a password for somebody who lost access to their mail; Payload then ends that person's sessions.
 */
export const demandCurrentPassword: CollectionBeforeOperationHook = async ({ args, collection, operation, req, ...rest }) => {
  const known = args as Args
  if (operation !== 'update' || !known.data || typeof known.data !== 'object' || !('password' in known.data || 'currentPassword' in known.data)) {
    return args
  }
  const { currentPassword: _given, ...data } = known.data
  if (data.password && (rest as { overrideAccess?: boolean }).overrideAccess !== true) {
    await check(collection.slug, known, req)
  }
  return { ...args, data } as typeof args
}
