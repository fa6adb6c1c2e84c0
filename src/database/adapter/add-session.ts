import type { PayloadRequest } from 'payload'
import { AuthenticationError } from 'payload'

import { lockRows } from '../lock-rows.js'
import type { StockAdapter } from './reliable-adapter.js'

type UserSession = { createdAt: Date | string; expiresAt: Date | string; id: string }
type Account = { hash?: string; sessions?: UserSession[] }
type UpdateOneArgs = { collection: string; data: Account & Record<string, unknown>; id?: number | string; req?: Partial<PayloadRequest> }
type UpdateOne = (this: StockAdapter, args: UpdateOneArgs) => Promise<unknown>

/** Devices that stay signed in per account; a further login ends the oldest session. */
const maxSessions = 100

/** A session that Payload has just made carries dates; one that was read from the database carries texts. */
const newSessionIn = (data: Account): undefined | UserSession => data.sessions?.find((session) => session.createdAt instanceof Date)

const isValid = (session: UserSession): boolean => new Date(session.expiresAt).getTime() > Date.now()

/**
 * Payload's login reads the account, checks the password, and then writes the whole account back with one more session: logins at the same
 * time leave one valid session, and a change in between (a suspension, say) is undone. Here the row is locked, read again, and only the
 * sessions are written. A login whose password was changed meanwhile is refused.
 */
export const addSessionInsteadOfRewriting = (stockUpdateOne: UpdateOne): UpdateOne =>
  async function updateOne(args) {
    const { collection, data, id, req } = args
    const auth = this.payload.collections[collection]?.config.auth
    const added = auth && auth.useSessions ? newSessionIn(data) : undefined
    if (!added || id === undefined || !req?.transactionID) {
      return stockUpdateOne.call(this, args)
    }
    await lockRows(req as PayloadRequest, collection, [id])
    const account = (await this.findOne({ collection, req: req as PayloadRequest, where: { id: { equals: id } } })) as Account | null
    if (!account || (data.hash !== undefined && account.hash !== data.hash)) {
      throw new AuthenticationError(req.t)
    }
    const sessions = [...(account.sessions ?? []).filter((session) => session.id !== added.id && isValid(session)), added].slice(-maxSessions)
    data.sessions = sessions
    return stockUpdateOne.call(this, { ...args, data: { sessions, updatedAt: null } })
  }
