import { isDeepStrictEqual } from 'node:util'

import type { FlattenedField } from 'payload'

/** A value as it will be read again; undefined for one whose stored form only the database knows. */
const storedForm = (field: FlattenedField | undefined, value: unknown, before: unknown): unknown => {
  if (!field || ('localized' in field && field.localized) || ('hasMany' in field && field.hasMany)) {
    return undefined
  }
  if (field.type === 'group') {
    return storedGroup(field.flattenedFields, value, before)
  }
  if (value === null) {
    return null
  }
  switch (field.type) {
    case 'checkbox':
      return typeof value === 'boolean' ? value : undefined
    case 'date':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : undefined
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined
    case 'relationship':
      return typeof value === 'string' && typeof field.relationTo === 'string' ? value : undefined
    case 'email':
    case 'select':
    case 'text':
    case 'textarea':
      return typeof value === 'string' ? value : undefined
    default:
      return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const storedGroup = (fields: readonly FlattenedField[], value: unknown, before: unknown): Record<string, unknown> | undefined => {
  if (!isRecord(value) || !isRecord(before)) {
    return undefined
  }
  const changed = changesOf(fields, value, before)
  return changed && { ...before, ...changed }
}

/** What of a record differs from what is stored, as it will be stored; undefined when that cannot be told. Payload leaves alone what is undefined. */
export const changesOf = (fields: readonly FlattenedField[], data: Record<string, unknown>, before: Record<string, unknown>): Record<string, unknown> | undefined => {
  const changes: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined || isDeepStrictEqual(value, before[name])) {
      continue
    }
    const stored = storedForm(fields.find((field) => field.name === name), value, before[name])
    if (stored === undefined) {
      return undefined
    }
    changes[name] = stored
  }
  return changes
}
