import type { Where } from 'payload'

import { NotReadable, type ReadableCollection, type ReadableColumn } from './readable-collection.js'

/** A condition and the values it is asked with. */
export type Condition = { sql: string; values: readonly unknown[] }

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

const unknown = (what: string): never => {
  throw new NotReadable(what)
}

const stored = ({ kind, options }: ReadableColumn, value: unknown): boolean | number | string => {
  switch (kind) {
    case 'boolean':
      return value === true || value === 'true' ? true : value === false || value === 'false' ? false : unknown('no yes or no')
    case 'date':
      return (typeof value === 'string' && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value))) ? new Date(value).toISOString() : unknown('no date')
    case 'id':
      return typeof value === 'string' && uuid.test(value) ? value : unknown('no id')
    case 'option':
      return typeof value === 'string' && options?.includes(value) ? value : unknown('no option')
    case 'text':
      return typeof value === 'string' ? value : unknown('no text')
    default:
      return unknown(kind)
  }
}

const casts: Partial<Record<ReadableColumn['kind'], string>> = { date: 'timestamptz', id: 'uuid' }

/** Wild cards in a word mean something to `like`, and something else to whoever typed them: Payload decides what. */
const word = (value: unknown): string => (typeof value === 'string' && value !== '' && !/[%_\\]/.test(value) ? value : unknown('wild cards'))

const comparisons: Readonly<Record<string, string>> = { equals: '=', greater_than: '>', greater_than_equal: '>=', less_than: '<', less_than_equal: '<=' }

/**
 * Turns a filter of Payload into SQL over `t`. Knows the plain cases that pages ask for and throws {@link NotReadable} for all others, so that
 * nothing is ever answered by a guess.
 */
export const whereToSql = (where: Where, { columns }: Pick<ReadableCollection, 'columns'>): Condition => {
  const values: unknown[] = []
  const parameter = (value: unknown, cast?: string): string => {
    values.push(value)
    return cast ? `$${values.length}::${cast}` : `$${values.length}`
  }

  const one = (column: ReadableColumn, operator: string, value: unknown): string => {
    const name = column.kind === 'option' ? `${column.column}::text` : column.column
    const comparison = comparisons[operator]
    if (comparison) {
      const isOrder = operator !== 'equals'
      return isOrder && column.kind !== 'date' ? unknown(operator) : `${name} ${comparison} ${parameter(stored(column, value), casts[column.kind])}`
    }
    switch (operator) {
      case 'contains':
        return column.kind === 'text' ? `${name} ilike ${parameter(`%${word(value)}%`)}` : unknown(operator)
      case 'exists':
        return `${name} is ${value === true || value === 'true' ? 'not ' : ''}null`
      case 'in': {
        const list: unknown[] = Array.isArray(value) && value.length > 0 ? value : unknown('no list')
        return column.kind === 'text' || column.kind === 'id' || column.kind === 'option'
          ? `${name} = any(${parameter(list.map((entry) => stored(column, entry)), `${casts[column.kind] ?? 'text'}[]`)})`
          : unknown(operator)
      }
      case 'like':
        return column.kind === 'text' ? `(${word(value).split(' ').map((part) => `${name} ilike ${parameter(`%${part}%`)}`).join(' and ')})` : unknown(operator)
      default:
        return unknown(operator)
    }
  }

  const all = (condition: unknown): string => {
    if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) {
      return unknown('no filter')
    }
    const parts = Object.entries(condition).map(([path, inner]: [string, unknown]) => {
      if (path === 'and' || path === 'or') {
        return Array.isArray(inner) && inner.length > 0 ? `(${inner.map(all).join(` ${path} `)})` : unknown(path)
      }
      const column = columns.get(path) ?? unknown(path)
      const operators = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.entries(inner) : unknown(path)
      return operators.length > 0 ? operators.map(([operator, value]) => one(column, operator, value)).join(' and ') : unknown(path)
    })
    return parts.length > 0 ? parts.join(' and ') : 'true'
  }

  return { sql: all(where), values }
}
