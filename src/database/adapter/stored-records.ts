import { isDeepStrictEqual } from 'node:util'

import type { BasePayload, Where } from 'payload'

import { namesFor } from '../reads/named-sql.js'
import { NotReadable, type ReadableCollection, storedCollection } from '../reads/readable-collection.js'
import { whereToSql } from '../reads/where-to-sql.js'
import type { Statement } from './batched-client.js'

/** What filters and changed columns make of the statements is up to callers. */
const nameOf = namesFor(100)

const named = (text: string, values: unknown[]): Statement => {
  const name = nameOf(text)
  return { ...(name !== undefined && { name }), text, values }
}

const known = new WeakMap<object, Map<string, null | ReadableCollection>>()

/** How records of a collection lie in its table; null for one that only Payload knows to read. */
const storedOf = (payload: BasePayload, slug: string): null | ReadableCollection => {
  const collections = known.get(payload) ?? new Map<string, null | ReadableCollection>()
  known.set(payload, collections)
  const found = collections.get(slug)
  if (found !== undefined) {
    return found
  }
  const stored = unlessNotReadable(() => storedCollection(payload, slug))
  collections.set(slug, stored)
  return stored
}

const unlessNotReadable = <Result>(work: () => Result): null | Result => {
  try {
    return work()
  } catch (error) {
    if (error instanceof NotReadable) {
      return null
    }
    throw error
  }
}

/** Reads one record as the JSON text of what Payload's adapter would answer; null where only Payload knows to ask. */
export const readStatement = (payload: BasePayload, slug: string, where: undefined | Where): null | Statement => {
  const stored = where && storedOf(payload, slug)
  if (!stored) {
    return null
  }
  return unlessNotReadable(() => {
    const { sql, values } = whereToSql(where, stored)
    return named(`select ${stored.json}::text as doc from ${stored.table} t where ${sql} limit 1`, [...values])
  })
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Each changed value by the path of its field. */
const leavesOf = (changes: Record<string, unknown>, before: Record<string, unknown>, path = ''): [string, unknown][] =>
  Object.entries(changes).flatMap(([name, value]): [string, unknown][] => {
    const was = before[name]
    return isGroup(value) && isGroup(was) ? leavesOf(value, was, `${path}${name}.`) : isDeepStrictEqual(value, was) ? [] : [[`${path}${name}`, value]]
  })

const hasUniqueFields = (payload: BasePayload, slug: string): boolean => {
  const { flattenedFields, indexes } = payload.collections[slug]?.config ?? {}
  return flattenedFields?.some((field) => 'unique' in field && field.unique) === true || indexes?.some(({ unique }) => unique) === true
}

/**
 * Writes the columns of one record that differ; null where only Payload knows to write: a column that lies elsewhere, or one that must be unique, as Payload
 * words that refusal.
 */
export const changeStatement = (payload: BasePayload, slug: string, id: string, changes: Record<string, unknown>, before: Record<string, unknown>): null | Statement => {
  const stored = storedOf(payload, slug)
  if (!stored || hasUniqueFields(payload, slug)) {
    return null
  }
  const leaves = leavesOf(changes, before)
  const columns = leaves.map(([path]) => stored.columns.get(path))
  if (leaves.length === 0 || columns.some((column) => column === undefined)) {
    return null
  }
  const sets = columns.map((column, index) => `"${column?.name}" = $${index + 2}`)
  return named(`update ${stored.table} set ${sets.join(', ')} where id = $1`, [id, ...leaves.map(([, value]) => value)])
}
