import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { sqlOf } from '../../src/database/doors.js'
import { sendPasswordReset } from '../../src/endpoints/accounts/account-mails.js'
import { accountTable, findAccount } from './account-tables.js'

/** Payload would send the mail inside the transaction, and would tell by the time it takes that the account exists. It is queued instead. */
export const holdResetMail: CollectionBeforeOperationHook = ({ args, operation }) => (operation === 'forgotPassword' ? ({ ...args, disableEmail: true } as typeof args) : args)

/** Queues the mail with the link, for accounts that may sign in; the token of any other is taken back. */
export const sendResetMail: CollectionAfterOperationHook = async ({ collection, operation, req, result, ...rest }) => {
  const token: unknown = result
  if ((operation as string) !== 'forgotPassword' || typeof token !== 'string' || req.payloadAPI === 'local') {
    return result
  }
  const account = await findAccount(req, collection.slug, 'resetPasswordToken', token)
  if (!account?.is_active) {
    await sqlOf(req)(`update ${accountTable(collection.slug)} set reset_password_token = null, reset_password_expiration = null where reset_password_token = $1`, [token])
    return result
  }
  const isStaff = collection.slug !== slugs.partnerUsers
  const { data } = (rest as { args: { data: { email: string } } }).args
  const { admin, routes } = req.payload.config
  const path = isStaff ? `${routes.admin}${admin.routes.reset}/${token}` : `/reset-password?token=${token}`
  await sendPasswordReset(req, { email: data.email.trim().toLowerCase(), locale: account.locale }, token, path)
  return result
}
