import { isDeepStrictEqual } from 'node:util'

import type { FlattenedField, PayloadRequest } from 'payload'

import { asViewer } from '../src/database/doors.js'
import type { OperationArgs } from './guard-operation.js'
import { refusalFor } from './refusal.js'
import type { CollectionPolicy } from './rule.js'
import { viewerOf } from './viewer-of.js'

/** What a server that was never asked would hold: sending an empty value for a field that is not one's own changes nothing. */
const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

const isSame = (sent: unknown, stored: unknown): boolean =>
  (isNothing(sent) && isNothing(stored)) || isDeepStrictEqual(sent, stored) || JSON.stringify(sent) === JSON.stringify(stored)

/** What a new record holds before anybody says anything: sending just that is no claim. */
const defaultsOf = (fields: readonly FlattenedField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      if (field.type === 'group') {
        return [[field.name, defaultsOf(field.flattenedFields)]]
      }
      const value: unknown = 'defaultValue' in field ? field.defaultValue : undefined
      return value === undefined || typeof value === 'function' ? [] : [[field.name, value]]
    }),
  )

const storedValues = (slug: string, operation: 'create' | 'update', id: unknown, req: PayloadRequest): null | Promise<null | Record<string, unknown>> | Record<string, unknown> =>
  operation === 'create'
    ? defaultsOf(req.payload.collections[slug]?.config.flattenedFields ?? [])
    : asViewer(req).findByID<null | Record<string, unknown>>({ collection: slug, disableErrors: true, id: String(id) })

/**
 * What a partner user sends, reduced to the fields that are theirs to send. A program that sends a whole record back is not troubled;
 * a value that differs from what is stored is refused with the name of the field. The rest never reaches the database.
 */
export const keepOwnFields = async (
  slug: string,
  operation: 'create' | 'update',
  { data = {}, id }: OperationArgs,
  policy: CollectionPolicy,
  req: PayloadRequest,
): Promise<Record<string, unknown>> => {
  const viewer = await viewerOf(req)
  const isOwn = viewer.kind !== 'anonymous' && viewer.id === id
  const personal = isOwn ? [] : (policy.personal?.fields ?? [])
  const own = (policy.partnerWrite?.[operation] ?? []).filter((name) => !personal.includes(name))
  const foreign = Object.keys(data).filter((key) => !own.includes(key))
  if (foreign.length > 0) {
    const stored = await storedValues(slug, operation, id, req)
    const changed = stored === null ? undefined : foreign.find((key) => !isSame(data[key], stored[key]))
    if (changed !== undefined) {
      throw await refusalFor(req, 'FIELD_NOT_YOURS', { field: changed })
    }
  }
  return Object.fromEntries(Object.entries(data).filter(([key]) => own.includes(key)))
}
