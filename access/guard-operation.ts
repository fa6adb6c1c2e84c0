import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { keepOwnFields } from './keep-own-fields.js'
import { readerLanguage, refusalIn } from './refusal.js'
import { largestPage, refuseMalformedWhere, refuseSize, refuseSort, refuseWhere } from './refuse-query.js'
import type { CollectionPolicy } from './rule.js'
import type { Language } from '../src/translations/languages.js'
import { viewerOf } from './viewer-of.js'

/** What operations are called with; each has its own part of it. */
export type OperationArgs = {
  autosave?: boolean
  currentDepth?: number
  data?: Record<string, unknown>
  depth?: number
  draft?: boolean
  duplicateFromID?: unknown
  id?: unknown
  joins?: unknown
  limit?: number
  pagination?: boolean
  populate?: unknown
  sort?: unknown
  trash?: boolean
  where?: unknown
}

const reads = new Set(['count', 'countVersions', 'read', 'readDistinct'])
const writes = new Set(['create', 'delete', 'restoreVersion', 'update'])

const isFromOutside = ({ payloadAPI }: PayloadRequest): boolean => payloadAPI === 'REST' || payloadAPI === 'GraphQL'
const isFilled = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length > 0

const refuseWhatIsForStaff = (args: OperationArgs, language: Language): void => {
  if (args.draft === true || args.autosave === true) {
    throw refusalIn(language, 'DRAFTS_FOR_STAFF')
  }
  if (args.trash === true) {
    throw refusalIn(language, 'BIN_FOR_STAFF')
  }
  if (isFilled(args.joins) || isFilled(args.populate)) {
    throw refusalIn(language, 'NO_JOINS')
  }
}

const guardRead = (args: OperationArgs, policy: CollectionPolicy, req: PayloadRequest, language: Language): OperationArgs => {
  refuseWhatIsForStaff(args, language)
  refuseMalformedWhere(args.where, language)
  refuseWhere(args.where, policy.partnerQuery, language)
  refuseSort(args.sort, policy.partnerQuery, language)
  if (!isFromOutside(req)) {
    return args
  }
  refuseSize(args, language)
  return args.pagination === false && args.limit === undefined ? { ...args, limit: largestPage } : args
}

const guardWrite = async (slug: string, operation: string, args: OperationArgs, policy: CollectionPolicy, req: PayloadRequest, language: Language): Promise<OperationArgs> => {
  if (args.duplicateFromID !== undefined && args.duplicateFromID !== null) {
    throw refusalIn(language, 'NO_DUPLICATES')
  }
  refuseWhatIsForStaff(args, language)
  if (operation !== 'create' && args.id === undefined) {
    throw refusalIn(language, 'ONE_AT_A_TIME')
  }
  if ((operation === 'create' || operation === 'update') && (typeof args.data !== 'object' || args.data === null || Array.isArray(args.data))) {
    throw refusalIn(language, 'SEND_AN_OBJECT')
  }
  return operation === 'create' || operation === 'update' ? { ...args, data: await keepOwnFields(slug, operation, args, policy, req) } : args
}

/** Whether documents are asked for by their ids, of which the gate lets no more through than the largest page. */
const isByIds = (where: unknown): boolean => isFilled((where as { id?: { in?: unknown } } | undefined)?.id?.in) || typeof (where as { id?: { in?: unknown } } | undefined)?.id?.in === 'string'

/** Staff page through everything, but not in one answer: the admin's "0 = all", and the 250 with which it looks up names by ids, become the largest page. */
const limitStaff = (args: OperationArgs, operation: string, req: PayloadRequest, language: Language): OperationArgs => {
  if (!isFromOutside(req) || operation !== 'read') {
    return args
  }
  const isUnlimited = args.limit === 0 || (args.pagination === false && args.limit === undefined)
  const limit = isUnlimited || (isByIds(args.where) && (args.limit ?? 0) > largestPage) ? largestPage : args.limit
  refuseSize({ limit }, language)
  return limit === undefined ? args : { ...args, limit }
}

const settle = async (slug: string, policy: CollectionPolicy, args: OperationArgs, operation: string, req: PayloadRequest, isSystem: boolean): Promise<OperationArgs> => {
  if (isSystem || args.currentDepth !== undefined) {
    return args
  }
  const viewer = await viewerOf(req)
  if (viewer.kind === 'anonymous') {
    return args
  }
  const language = await readerLanguage(req)
  if (viewer.kind === 'staff') {
    return limitStaff(args, operation, req, language)
  }
  if (viewer.previewedBy !== null && !reads.has(operation)) {
    throw refusalIn(language, 'PREVIEW_READS_ONLY', { name: viewer.name })
  }
  if (reads.has(operation)) {
    return guardRead(args, policy, req, language)
  }
  return writes.has(operation) ? guardWrite(slug, operation, args, policy, req, language) : args
}

/**
 * Judges every operation that does not come from the system before Payload looks at it, whichever way it came: REST, GraphQL or the Local API
 * with access on. Partner users filter, sort and send only what the policy lists; documents that Payload loads for a relation pass.
 */
export const guardOperation =
  (slug: string, policy: CollectionPolicy): CollectionBeforeOperationHook =>
  async ({ args, operation, req, ...rest }): Promise<never> => {
    // Payload's types know each operation's own arguments only; this hook sees all of them.
    const settled = await settle(slug, policy, args as OperationArgs, operation, req, (rest as { overrideAccess?: boolean }).overrideAccess === true)
    return settled as never
  }
