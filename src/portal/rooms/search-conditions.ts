import type { Where } from '../../client/list-query.js'

const longestSearch = 200
const mostWords = 6

/** Every word of a search must be found in one of the fields. */
export const searchConditions = (q: string, fields: readonly string[]): Where[] =>
  q
    .slice(0, longestSearch)
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostWords)
    .map((word) => ({ or: fields.map((field) => ({ [field]: { like: word } })) }))
