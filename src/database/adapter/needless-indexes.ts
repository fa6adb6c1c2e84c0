import type { postgresAdapter } from '@payloadcms/db-postgres'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['beforeSchemaInit']>[number]
type Index = { on: string | string[]; unique?: boolean }
type Table = {
  columns: Readonly<Record<string, { notNull?: boolean; reference?: unknown }>>
  foreignKeys?: Readonly<Record<string, { columns: string[] }>>
  indexes?: Record<string, Index>
}

const columnsOf = ({ on }: Index): readonly string[] => [on].flat()

/** Whether its columns are the first ones of a longer index of the same table. */
const isCovered = (index: Index, all: readonly Index[]): boolean =>
  all.some((other) => columnsOf(other).length > columnsOf(index).length && columnsOf(index).every((column, place) => columnsOf(other)[place] === column))

/** Which row of a list or which field a row stands for: only ever asked together with the document that it belongs to. */
const placesWithinDocument: readonly string[] = ['_order', 'order', 'path']

/** Columns that point at another document, or say when one went to the bin, and are empty in most rows. */
const isMostlyEmpty = ({ columns, foreignKeys = {} }: Table, name: string): boolean =>
  columns[name]?.notNull !== true && (name === 'deletedAt' || columns[name]?.reference !== undefined || Object.values(foreignKeys).some((key) => key.columns.length === 1 && key.columns[0] === name))

/** By table: columns that nobody looks up alone, or that an index of `src/database/objects` begins with. */
const unused: Readonly<Record<string, readonly string[]>> = {
  activities: ['updatedAt'],
  ledger_entries: ['partner', 'transaction'],
  ledger_transactions: ['partner'],
  notifications: ['createdAt', 'updatedAt'],
  // Runners look for due jobs along `portal_jobs_due`, and for the few that run or have a key.
  payload_jobs: ['completedAt', 'createdAt', 'hasError', 'queue', 'taskSlug', 'totalTried', 'updatedAt'],
}

/** The names of indexes of a table that cost every write and serve no reader. Unique ones stay: they are a rule. */
export const needlessIndexes = (tableName: string, table: Table): string[] => {
  const indexes = Object.entries(table.indexes ?? {})
  const all = indexes.map(([, index]) => index)
  return indexes
    .filter(([, index]) => {
      const [column = '', ...others] = columnsOf(index)
      const isOfNobody = others.length === 0 && (placesWithinDocument.includes(column) || isMostlyEmpty(table, column) || (unused[tableName]?.includes(column) ?? false))
      return index.unique !== true && (isOfNobody || isCovered(index, all))
    })
    .map(([name]) => name)
}

/**
 * Leaves out indexes that are needless. Payload gives every relationship an index of its own, also where the collection has one over that relationship and the
 * order of its lists; and where a row can point at one of twelve collections it gets an entry in twelve indexes, eleven of them for nothing. What points somewhere is
 * found through the smaller indexes of `src/database/objects/held-references`.
 */
export const withoutNeedlessIndexes: SchemaHook = ({ adapter, schema }) => {
  for (const [tableName, table] of Object.entries(adapter.rawTables)) {
    for (const name of needlessIndexes(tableName, table)) {
      delete table.indexes?.[name]
    }
  }
  return schema
}
