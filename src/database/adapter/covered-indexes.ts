import type { postgresAdapter } from '@payloadcms/db-postgres'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['beforeSchemaInit']>[number]
type Indexes = Record<string, { on: string | string[]; unique?: boolean }>

const columnsOf = ({ on }: Indexes[string]): readonly string[] => [on].flat()

/** The names of indexes whose columns are the first ones of a longer index of the same table. Unique ones stay: they are a rule. */
export const coveredIndexes = (indexes: Indexes): string[] =>
  Object.entries(indexes)
    .filter(([, index]) => {
      const columns = columnsOf(index)
      return !index.unique && Object.values(indexes).some((other) => columnsOf(other).length > columns.length && columns.every((column, place) => columnsOf(other)[place] === column))
    })
    .map(([name]) => name)

/**
 * Leaves out indexes that a longer one makes needless. Payload gives every relationship an index of its own, also where the collection has one
 * over that relationship and the order of its lists: each such index costs a write, and lets Postgres read all rows of a partner and sort them.
 */
export const withoutCoveredIndexes: SchemaHook = ({ adapter, schema }) => {
  for (const { indexes = {} } of Object.values(adapter.rawTables)) {
    for (const name of coveredIndexes(indexes)) {
      delete indexes[name]
    }
  }
  return schema
}
