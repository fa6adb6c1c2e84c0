import type { Sql } from '../sql.js'

/** What the database offers beyond plain comparison. */
export type SearchFunctions = {
  /** Whether typing errors are forgiven: needs the extension pg_trgm. */
  hasTrigrams: boolean
}

const known = new WeakMap<object, Promise<SearchFunctions>>()

const ask = async (sql: Sql): Promise<SearchFunctions> => {
  const { rows } = await sql<{ has: boolean }>(`select exists (select 1 from pg_extension where extname = 'pg_trgm') as has`)
  return { hasTrigrams: rows[0]?.has === true }
}

/** What the database of a Payload instance offers, asked once. */
export const searchFunctionsOf = (payload: object, sql: Sql): Promise<SearchFunctions> => {
  const asked = known.get(payload) ?? ask(sql)
  known.set(payload, asked)
  asked.catch(() => known.delete(payload))
  return asked
}
