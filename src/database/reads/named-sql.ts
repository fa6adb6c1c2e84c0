import { createHash } from 'node:crypto'

import type { BasePayload, PayloadRequest } from 'payload'

import { type Queryable, queryableOf, type Sql } from '../sql.js'

/** Gives statements names, so that Postgres prepares each once per connection. It keeps every one of them: shapes that callers can vary must not fill it. */
export const namesFor = (most: number): ((text: string) => string | undefined) => {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= most) {
      return known
    }
    const name = `portal-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
    names.set(text, name)
    return name
  }
}

const nameOf = namesFor(300)

const statementOf = (text: string, values: readonly unknown[]): { name?: string; text: string; values: unknown[] } => {
  const name = nameOf(text)
  return { ...(name !== undefined && { name }), text, values: [...values] }
}

const prepared =
  (connection: () => Promise<Queryable> | Queryable): Sql =>
  async <Row>(text: string, values: readonly unknown[] = []) => {
    const { rowCount, rows } = await (await connection()).query(statementOf(text, values))
    return { rowCount: rowCount ?? 0, rows: rows as Row[] }
  }

/** Statements on the pool, outside every transaction, prepared once per connection: for reads only. */
export const namedSqlOf = (payload: Pick<BasePayload, 'db'>): Sql => prepared(() => (payload.db as unknown as { pool: Queryable }).pool)

/**
 * {@link sqlOf} for what is asked again and again in the same words: in the request's transaction as well, and prepared once per connection.
 * To plan a statement of several joins takes Postgres longer than to carry it out.
 */
export const preparedSqlOf = (req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Sql => prepared(() => queryableOf(req))

/**
 * {@link preparedSqlOf} for what is only to be done, in its order, before the transaction is saved: nobody waits for it, it is sent along with the next statement.
 * Where it fails, that one fails. Outside a transaction it is done at once.
 */
export const laterSqlOf =
  (req: Pick<PayloadRequest, 'payload' | 'transactionID'>) =>
  async (text: string, values: readonly unknown[] = []): Promise<void> => {
    const connection = await queryableOf(req)
    const statement = statementOf(text, values)
    await (connection.later ? connection.later(statement) : connection.query(statement))
  }
