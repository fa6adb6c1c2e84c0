import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isPassword } from '../../access/password-hash.js'
import { refusalFor } from '../../access/refusal.js'
import type { Viewer } from '../../access/viewer.js'
import { viewerOf } from '../../access/viewer-of.js'
import { slugs } from '../../collections/slugs.js'
import { findAccount } from './account-tables.js'
import { longestPassword } from './answer-sign-in-alike.js'
import { countWrongPassword, forgetWrongPasswords } from './count-wrong-password.js'

type Args = { data?: Record<string, unknown>; id?: unknown }

/** Whether this is the asking person's own account: administrators may set the passwords of others, nobody the own one without knowing it. */
const isOwnAccount = (viewer: Viewer, slug: string, id: unknown): boolean => viewer.kind !== 'anonymous' && viewer.id === id && (viewer.kind === 'partner-user') === (slug === slugs.partnerUsers)

const check = async (slug: string, { data = {}, id }: Args, req: PayloadRequest): Promise<void> => {
  const viewer = await viewerOf(req)
  const isOwn = isOwnAccount(viewer, slug, id)
  if (viewer.kind === 'anonymous' || (!isOwn && viewer.kind === 'staff' && viewer.role === 'admin')) {
    return
  }
  if (!isOwn) {
    throw await refusalFor(req, 'PASSWORD_OF_OTHERS')
  }
  const own = { id: viewer.id, slug }
  const account = await findAccount(req, slug, 'id', viewer.id)
  if (account?.is_locked) {
    throw await refusalFor(req, 'TOO_MANY_WRONG_PASSWORDS')
  }
  const { currentPassword } = data
  if (typeof currentPassword !== 'string' || currentPassword === '') {
    throw await refusalFor(req, 'CURRENT_PASSWORD_WRONG')
  }
  const isRight = currentPassword.length <= longestPassword && account?.hash && account.salt && (await isPassword(currentPassword, { hash: account.hash, salt: account.salt }))
  if (!isRight) {
    const refused = await refusalFor(req, 'CURRENT_PASSWORD_WRONG')
    await countWrongPassword(req, own)
    throw refused
  }
  await forgetWrongPasswords(req, own)
}

/**
 * Everybody changes only the own password, and only with the current one: a screen left unlocked is not a password. Wrong ones count towards the
 * lock of the account. Administrators may set a password for somebody else who lost access to their mail; Payload then ends that person's sessions.
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
