import { createHash } from 'node:crypto'

import type { BasePayload } from 'payload'

import type { Sql } from '../sql.js'

type NamedQuery = { name?: string; text: string; values: unknown[] }
type Pool = { query: (query: NamedQuery) => Promise<{ rowCount: null | number; rows: unknown[] }> }

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

/** Statements on the pool, outside every transaction, prepared once per connection: for reads only. */
export const namedSqlOf = (payload: Pick<BasePayload, 'db'>): Sql => {
  const { pool } = payload.db as unknown as { pool: Pool }
  return async <Row>(text: string, values: readonly unknown[] = []) => {
    const name = nameOf(text)
    const { rowCount, rows } = await pool.query({ ...(name !== undefined && { name }), text, values: [...values] })
    return { rowCount: rowCount ?? 0, rows: rows as Row[] }
  }
}
