import type { Sql } from '../database/sql.js'

type Value = Date | boolean | null | number | string

/** Postgres takes at most 65,535 values in one statement. */
const mostValuesInOneStatement = 60_000

/** Inserts many rows with few statements. Columns are named in snake case, as the migrations made them. */
export const insertRows = async <Row extends Record<string, Value>>(sql: Sql, table: string, rows: readonly Row[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {})
  const rowsInOneStatement = Math.max(1, Math.floor(mostValuesInOneStatement / Math.max(1, columns.length)))
  for (let start = 0; start < rows.length; start += rowsInOneStatement) {
    const chunk = rows.slice(start, start + rowsInOneStatement)
    const tuples = chunk.map((_row, index) => `(${columns.map((_column, column) => `$${index * columns.length + column + 1}`).join(', ')})`)
    const values = chunk.flatMap((row) => columns.map((column) => row[column] ?? null))
    await sql(`insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')}) values ${tuples.join(', ')}`, values)
  }
}
