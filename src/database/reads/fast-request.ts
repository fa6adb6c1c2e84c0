import type { BasePayload, PayloadRequest } from 'payload'

import { namedSqlOf } from './named-sql.js'

/**
 * As much of a request as the rules of the policy look at: they ask the database about rooms, and nothing else. Its statements are prepared.
 * There is no transaction, and no user: the viewer is handed to a rule beside the request.
 */
export const fastRequestOf = (payload: BasePayload): PayloadRequest => {
  const sql = namedSqlOf(payload)
  const db = { pool: { query: (text: string, values: unknown[]) => sql(text, values) }, sessions: {} }
  const facade = Object.create(payload, { db: { value: db } }) as BasePayload
  return { context: {}, payload: facade, query: {} } as unknown as PayloadRequest
}
