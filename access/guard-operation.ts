import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { keepOwnFields } from './keep-own-fields.js'
import { refusal } from './refusal.js'
import { largestPage, refuseSize, refuseSort, refuseWhere } from './refuse-query.js'
import type { CollectionPolicy } from './rule.js'
import type { PartnerViewer } from './viewer.js'
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

/** The sentence by which every write during a preview is refused. */
export const previewRefusal = (viewer: PartnerViewer) =>
  refusal(403, 'PREVIEW_READS_ONLY', `You are looking at the portal as ${viewer.name}; changes are switched off.`)

const refuseWhatIsForStaff = (args: OperationArgs): void => {
  if (args.draft === true || args.autosave === true) {
    throw refusal(400, 'QUERY_NOT_ALLOWED', 'Drafts are for staff. Leave out "draft".')
  }
  if (args.trash === true) {
    throw refusal(400, 'QUERY_NOT_ALLOWED', 'The bin is for staff. Leave out "trash".')
  }
  if (isFilled(args.joins) || isFilled(args.populate)) {
    throw refusal(400, 'QUERY_NOT_ALLOWED', 'Leave out "joins" and "populate"; ask for the related records by their own address.')
  }
}

const guardRead = (args: OperationArgs, policy: CollectionPolicy, req: PayloadRequest): OperationArgs => {
  refuseWhatIsForStaff(args)
  refuseWhere(args.where, policy.partnerQuery)
  refuseSort(args.sort, policy.partnerQuery)
  if (!isFromOutside(req)) {
    return args
  }
  refuseSize(args)
  return args.pagination === false && args.limit === undefined ? { ...args, limit: largestPage } : args
}

const guardWrite = async (slug: string, operation: string, args: OperationArgs, policy: CollectionPolicy, req: PayloadRequest): Promise<OperationArgs> => {
  refuseWhatIsForStaff(args)
  if (operation !== 'create' && args.id === undefined) {
    throw refusal(403, 'NOT_ALLOWED', 'Change one record at a time, by its id.')
  }
  if ((operation === 'create' || operation === 'update') && (typeof args.data !== 'object' || args.data === null || Array.isArray(args.data))) {
    throw refusal(400, 'QUERY_NOT_ALLOWED', 'Send the fields as one JSON object.')
  }
  if (args.duplicateFromID !== undefined && args.duplicateFromID !== null) {
    throw refusal(403, 'NOT_ALLOWED', 'Records cannot be duplicated. Make a new one instead.')
  }
  return operation === 'create' || operation === 'update' ? { ...args, data: await keepOwnFields(slug, operation, args, policy, req) } : args
}

/** Staff page through everything, but not in one answer: the admin's "0 = all" becomes the largest page. */
const limitStaff = (args: OperationArgs, operation: string, req: PayloadRequest): OperationArgs => {
  if (!isFromOutside(req) || operation !== 'read') {
    return args
  }
  const limit = args.limit === 0 || (args.pagination === false && args.limit === undefined) ? largestPage : args.limit
  refuseSize({ limit })
  return limit === undefined ? args : { ...args, limit }
}

const settle = async (slug: string, policy: CollectionPolicy, args: OperationArgs, operation: string, req: PayloadRequest, isSystem: boolean): Promise<OperationArgs> => {
  if (isSystem || args.currentDepth !== undefined) {
    return args
  }
  const viewer = await viewerOf(req)
  if (viewer.kind === 'staff') {
    return limitStaff(args, operation, req)
  }
  if (viewer.kind === 'anonymous') {
    return args
  }
  if (viewer.previewedBy !== null && !reads.has(operation)) {
    throw previewRefusal(viewer)
  }
  if (reads.has(operation)) {
    return guardRead(args, policy, req)
  }
  return writes.has(operation) ? guardWrite(slug, operation, args, policy, req) : args
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
