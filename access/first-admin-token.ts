import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

import type { BasePayload } from 'payload'

import { type Sql, sqlOfPool } from '../src/database/sql.js'
import { staffCollectionOf } from './authenticate.js'

const key = 'partner-portal:first-admin'

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Whether any member of staff exists; asked inside the caller's transaction. */
export const hasStaff = async (sql: Sql, staffCollection: string): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>(`select exists (select 1 from "${staffCollection.replaceAll('-', '_')}") as found`)
  return rows[0]?.found === true
}

/**
 * Makes a one-time token for the first administrator while there is no staff; null when there is. Only its hash is kept, in the database,
 * so that any process of the installation can check it. The newest token counts.
 */
export const offerFirstAdmin = async (payload: Pick<BasePayload, 'config' | 'db' | 'kv'>): Promise<null | string> => {
  if (await hasStaff(sqlOfPool(payload), staffCollectionOf(payload))) {
    return null
  }
  const token = randomBytes(24).toString('base64url')
  await payload.kv.set(key, { hash: hashOf(token).toString('hex') })
  return token
}

/** Whether this is the token that was printed. */
export const isFirstAdminToken = async (payload: Pick<BasePayload, 'kv'>, token: string): Promise<boolean> => {
  const kept = await payload.kv.get<{ hash?: string }>(key)
  const expected = Buffer.from(kept?.hash ?? '', 'hex')
  const given = hashOf(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** Forgets the token once it was used. */
export const forgetFirstAdminToken = (payload: Pick<BasePayload, 'kv'>): Promise<void> => payload.kv.delete(key)
