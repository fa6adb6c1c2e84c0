import type { BasePayload, PayloadRequest } from 'payload'

import type { Queryable } from '../sql.js'
import { namedSqlOf } from './named-sql.js'

/**
 * As much of a request as the rules of the policy look at: they ask the database about rooms, and nothing else. Its statements are prepared.
 * There is no transaction, and no user: the viewer is handed to a rule beside the request.
 */
export const fastRequestOf = (payload: BasePayload): PayloadRequest => {
  const sql = namedSqlOf(payload)
  const pool: Queryable = { query: (statement, values = []) => (typeof statement === 'string' ? sql(statement, values) : sql(statement.text, statement.values)) }
  const db = { pool, sessions: {} }
  const facade = Object.create(payload, { db: { value: db } }) as BasePayload
  return { context: {}, payload: facade, query: {} } as unknown as PayloadRequest
}
