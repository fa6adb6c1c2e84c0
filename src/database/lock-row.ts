import type { CollectionAfterLogoutHook, CollectionBeforeOperationHook, CollectionConfig, GlobalBeforeOperationHook, GlobalConfig, PayloadRequest, Where } from 'payload'
import { combineQueries, validateQueryPaths } from 'payload'

import { lockRows, lockRowsFirst, type LockStrength, tableOf } from './lock-rows.js'
import { sqlOf } from './sql.js'

type Collection = Parameters<CollectionBeforeOperationHook>[0]['collection']
type OperationArgs = { data?: { token?: unknown }; id?: unknown; limit?: number; overrideAccess?: boolean; where?: Where }

/** Up to here a bulk change is narrowed to the rows it has locked; a longer list of ids would cost more than it protects. */
const narrowedRows = 1_000

/** The rows a bulk change means, as its access rule lets it see them; null when the rule says no, which the operation answers itself. */
const meantIds = async (collection: Collection, args: OperationArgs & { where: Where }, strength: LockStrength, req: PayloadRequest): Promise<null | unknown[]> => {
  const rule = strength === 'removal' ? collection.access.delete : collection.access.update
  const access = args.overrideAccess ? true : await rule({ data: args.data, req })
  if (access === false) {
    return null
  }
  await validateQueryPaths({ collectionConfig: collection, overrideAccess: args.overrideAccess ?? false, req, where: args.where })
  const where = combineQueries(args.where, access)
  const { docs } = await req.payload.db.find({ collection: collection.slug, limit: args.limit ?? 0, pagination: false, req, select: {}, where })
  return docs.map((doc) => doc.id)
}

const lockMany = async (collection: Collection, args: OperationArgs & { where: Where }, strength: LockStrength, req: PayloadRequest): Promise<OperationArgs> => {
  const ids = await meantIds(collection, args, strength, req)
  if (ids === null || ids.length === 0) {
    return args
  }
  await lockRows(req, collection.slug, ids, strength)
  return ids.length > narrowedRows ? args : { ...args, where: { and: [args.where, { id: { in: ids } }] } }
}

const lockByVersion = async (req: PayloadRequest, slug: string, versionId: unknown): Promise<void> => {
  const { docs } = await req.payload.db.findVersions({ collection: slug, limit: 1, pagination: false, req, select: { parent: true }, where: { id: { equals: versionId } } })
  await lockRows(req, slug, docs.map((version) => version.parent))
}

const lockByResetToken = async (req: PayloadRequest, slug: string, token: unknown): Promise<void> => {
  if (typeof token === 'string' && req.transactionID !== undefined) {
    await sqlOf(req)(`select 1 from ${tableOf(req.payload, slug)} where reset_password_token = $1 for no key update`, [token])
  }
}

/**
 * Locks what an operation is about to change before the operation reads it: of two people editing one record the second waits and then
 * works on what the first one saved, so that neither loses a field. Goes first among the `beforeOperation` hooks.
 */
export const lockBeforeChange: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const operationArgs = args as OperationArgs
  switch (operation) {
    case 'delete':
    case 'update': {
      const strength = operation === 'delete' ? 'removal' : 'change'
      if (operationArgs.id !== undefined) {
        await lockRowsFirst(req, collection.slug, [operationArgs.id], strength)
        return args
      }
      if (operationArgs.where === undefined) {
        return args
      }
      return (await lockMany(collection, { ...operationArgs, where: operationArgs.where }, strength, req)) as typeof args
    }
    case 'refresh':
      await lockRows(req, collection.slug, [req.user?.id])
      return args
    case 'resetPassword':
      await lockByResetToken(req, collection.slug, operationArgs.data?.token)
      return args
    case 'restoreVersion':
      await lockByVersion(req, collection.slug, operationArgs.id)
      return args
    default:
      return args
  }
}

/** Logging out rewrites the list of sessions; a login at the same moment must neither be lost nor bring the ended session back. */
export const lockBeforeLogout: CollectionAfterLogoutHook = async ({ collection, req }) => lockRows(req, collection.slug, [req.user?.id])

/** A global has one row, which may not exist yet: its name is locked instead. */
export const lockGlobalBeforeChange: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  if (operation === 'update' && req.transactionID !== undefined) {
    await sqlOf(req)('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`portal-global:${global.slug}`])
  }
  return args
}

/** A collection whose changes wait for one another, row by row. */
export const withRowLocks = (collection: CollectionConfig): CollectionConfig => {
  const { hooks = {} } = collection
  const auth = collection.auth ? { afterLogout: [lockBeforeLogout, ...(hooks.afterLogout ?? [])] } : {}
  return { ...collection, hooks: { ...hooks, ...auth, beforeOperation: [lockBeforeChange, ...(hooks.beforeOperation ?? [])] } }
}

/** A global whose changes wait for one another. */
export const withGlobalLock = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, beforeOperation: [lockGlobalBeforeChange, ...(global.hooks?.beforeOperation ?? [])] },
})
