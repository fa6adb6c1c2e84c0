import { parse } from 'qs-esm'

import type { QueryValues } from './refuse-query.js'

/** Reads a query string with the very options Payload reads it with, so that the gate judges what Payload will see. */
export const parseQuery = (query: string): QueryValues =>
  query === '' ? {} : (parse(query, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true }) as QueryValues)
