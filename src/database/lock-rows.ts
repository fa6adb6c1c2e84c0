import type { BasePayload, PayloadRequest } from 'payload'

import { laterSqlOf, preparedSqlOf } from './reads/named-sql.js'

/** `change` lets others refer to the row meanwhile (foreign keys); `removal` does not. */
export type LockStrength = 'change' | 'removal'

const clause = { change: 'for no key update', removal: 'for update' } as const

const snakeCase = (slug: string): string =>
  slug
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[-\s]+/g, '_')
    .toLowerCase()

/** The quoted table of a collection or global, whatever `dbName` it was given. */
export const tableOf = (payload: Pick<BasePayload, 'db'>, slug: string): string => {
  const { schemaName, tableNameMap } = payload.db as unknown as { schemaName?: string; tableNameMap: Map<string, string> }
  const table = tableNameMap.get(snakeCase(slug)) ?? snakeCase(slug)
  return schemaName === undefined ? `"${table}"` : `"${schemaName}"."${table}"`
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

type Door = (req: PayloadRequest) => (text: string, values: readonly unknown[]) => Promise<unknown>

const lockBy = async (door: Door, req: PayloadRequest, slug: string, ids: readonly unknown[], strength: LockStrength): Promise<void> => {
  const collection = req.payload.collections[slug]
  const possible = collection?.customIDType === undefined ? ids.filter((id) => typeof id === 'string' && uuid.test(id)) : ids
  if (possible.length > 0 && req.transactionID !== undefined) {
    await door(req)(`select 1 from ${tableOf(req.payload, slug)} where id = any($1) order by id ${clause[strength]}`, [possible])
  }
}

/**
 * Locks rows until the request's transaction ends; whoever changes one of them next waits, and then reads what was saved.
 * Always in the order of the ids, so that two bulk changes cannot wait for each other. Ids that cannot exist lock nothing: the operation
 * itself answers 404.
 */
export const lockRows = (req: PayloadRequest, slug: string, ids: readonly unknown[], strength: LockStrength = 'change'): Promise<void> => lockBy(preparedSqlOf, req, slug, ids, strength)

/** {@link lockRows}, together with the next statement of the transaction: nothing of it is asked before the rows are locked, and nobody waits for the lock alone. */
export const lockRowsFirst = (req: PayloadRequest, slug: string, ids: readonly unknown[], strength: LockStrength = 'change'): Promise<void> => lockBy(laterSqlOf, req, slug, ids, strength)
