import type { Sql, SqlResult } from '../sql.js'

/**
 * A reader for one answer that is put together from many parts: what several of them ask in the same words with the same values is asked once.
 * Make it anew for each answer; it remembers for as long as it lives, and must not be used for writing.
 */
export const askedOnce = (sql: Sql): Sql => {
  const asked = new Map<string, Promise<SqlResult<unknown>>>()
  return <Row>(text: string, values: readonly unknown[] = []) => {
    const key = JSON.stringify([text, values])
    const answer = asked.get(key) ?? sql(text, values)
    asked.set(key, answer)
    return answer as Promise<SqlResult<Row>>
  }
}
