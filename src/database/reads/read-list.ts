import type { Where } from 'payload'

import type { Sql } from '../sql.js'
import { pagingOf } from './page-of.js'
import { NotReadable, type ReadableCollection } from './readable-collection.js'
import { whereToSql } from './where-to-sql.js'

/** Which page of which documents, in which order. */
export type ListRequest = {
  limit: number
  page: number
  /** A field; a leading `-` turns the order round. */
  sort: string
  /** What the viewer may read: the grant of the policy. */
  granted: Where
  /** What was asked for. */
  where: undefined | Where
}

const orderSql = (sort: string, { columns }: ReadableCollection): string => {
  const column = columns.get(sort.replace(/^-/, ''))
  if (!column || column.kind === 'json') {
    throw new NotReadable(`sort by ${sort}`)
  }
  const order = `${column.column} ${sort.startsWith('-') ? 'desc' : 'asc'}`
  // Payload breaks ties by the newest; a list must not change its order from page to page.
  return /^-?createdAt$/.test(sort) ? order : `${order}, t.created_at desc`
}

/**
 * One page of a list as the JSON text that Payload's REST would answer. One statement: the page, and how many there are.
 * Throws `NotReadable` for requests that only Payload understands.
 */
export const readList = async (collection: ReadableCollection, { granted, limit, page, sort, where }: ListRequest, sql: Sql): Promise<string> => {
  const { sql: condition, values } = whereToSql({ and: [granted, ...(where ? [where] : [])] }, collection)
  const filter = `${condition}${collection.hasTrash ? ' and t.deleted_at is null' : ''}`
  const order = orderSql(sort, collection)
  const [limitAt, offsetAt] = [`$${values.length + 1}`, `$${values.length + 2}`]
  const { rows } = await sql<{ docs: string; total: string }>(
    `select (select count(*) from ${collection.table} t where ${filter}) as total,
       coalesce((select json_agg(${collection.json} order by ${order}) from (select * from ${collection.table} t where ${filter} order by ${order} limit ${limitAt}::int offset ${offsetAt}::int) t)::text, '[]') as docs`,
    [...values, limit, (page - 1) * limit],
  )
  const paging = pagingOf({ limit, page, totalDocs: Number(rows[0]?.total ?? 0) })
  return `{"docs":${rows[0]?.docs ?? '[]'},${JSON.stringify(paging).slice(1)}`
}
