import { createHash } from 'node:crypto'

import type { BasePayload, PayloadRequest } from 'payload'

import { type Queryable, queryableOf, type Sql } from '../sql.js'

/** Postgres keeps every prepared statement of a connection; shapes that callers can vary must not fill it. */
const mostNames = 300

const names = new Map<string, string>()

const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNames) {
    return known
  }
  const name = `portal-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
  names.set(text, name)
  return name
}

const prepared =
  (connection: () => Promise<Queryable> | Queryable): Sql =>
  async <Row>(text: string, values: readonly unknown[] = []) => {
    const name = nameOf(text)
    const { rowCount, rows } = await (await connection()).query({ ...(name !== undefined && { name }), text, values: [...values] })
    return { rowCount: rowCount ?? 0, rows: rows as Row[] }
  }

/** Statements on the pool, outside every transaction, prepared once per connection: for reads only. */
export const namedSqlOf = (payload: Pick<BasePayload, 'db'>): Sql => prepared(() => (payload.db as unknown as { pool: Queryable }).pool)

/**
 * {@link sqlOf} for what is asked again and again in the same words: in the request's transaction as well, and prepared once per connection.
 * To plan a statement of several joins takes Postgres longer than to carry it out.
 */
export const preparedSqlOf = (req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Sql => prepared(() => queryableOf(req))
