import { killTransaction } from 'payload'
import type { CollectionConfig, PayloadRequest } from 'payload'

import { sqlOf, sqlOfPool } from '../../src/database/doors.js'
import { accountTable } from './account-tables.js'

type Account = { id: string; slug: string }

const limitsOf = (req: PayloadRequest, slug: string): { lockSeconds: number; most: number } => {
  const auth = req.payload.collections[slug]?.config.auth as Exclude<CollectionConfig['auth'], boolean | undefined> | undefined
  return { lockSeconds: Math.ceil((auth?.lockTime ?? 600_000) / 1000), most: auth?.maxLoginAttempts ?? 5 }
}

/**
 * Counts a wrong current password as a wrong sign-in: the count that locks the account. The refusal undoes the request's transaction, so that one
 * is ended first (it holds the row), and the count is saved by itself. One statement: guesses that come at once are all counted.
 */
export const countWrongPassword = async (req: PayloadRequest, { id, slug }: Account): Promise<void> => {
  const { lockSeconds, most } = limitsOf(req, slug)
  await killTransaction(req)
  await sqlOfPool(req.payload)(
    `update ${accountTable(slug)} set
       login_attempts = case when lock_until <= now() then 1 else coalesce(login_attempts, 0) + 1 end,
       lock_until = case when lock_until <= now() then null when coalesce(login_attempts, 0) + 1 >= $2 then coalesce(lock_until, now() + make_interval(secs => $3)) else lock_until end
     where id = $1::uuid`,
    [id, most, lockSeconds],
  )
}

/** A right password ends the count, as signing in does. */
export const forgetWrongPasswords = async (req: PayloadRequest, { id, slug }: Account): Promise<void> => {
  await sqlOf(req)(`update ${accountTable(slug)} set login_attempts = 0, lock_until = null where id = $1::uuid and login_attempts > 0`, [id])
}
