import type { SearchKind } from '../../domain/search-kinds.js'
import type { Sql } from '../sql.js'
import type { SearchFunctions } from './search-functions.js'
import type { SearchRequest, SearchRow, SearchStatement } from './search-request.js'
import { isLargeKind, type LargeKind } from './search-sources.js'
import { literalStatement, similarStatement } from './search-steps.js'
import { wholeStatement } from './search-whole.js'

/** `named` prepares what it asks, `planned` lets Postgres plan it for its values. */
export type SearchDoors = { named: Sql; planned: Sql }

/** A hit of a kind. */
export type FoundRow = SearchRow & { id: string; total: number }

const isFound = (row: SearchRow): row is FoundRow => row.id !== null

const ask = async (sql: Sql, { text, values }: SearchStatement): Promise<SearchRow[]> => (await sql<SearchRow>(text, values)).rows

/** Whose leads are searched decides which index is right, so that statements over large kinds are planned each time. */
const askLarge = async (kind: LargeKind, request: SearchRequest, { planned }: SearchDoors, functions: SearchFunctions): Promise<SearchRow[]> => {
  const whole = await ask(planned, wholeStatement([kind], request, functions))
  if (!whole.some(({ total }) => total === null)) {
    return whole
  }
  const literal = await ask(planned, literalStatement(kind, request))
  const isAnythingFound = literal.some(({ total }) => total !== null && total > 0)
  return isAnythingFound || !functions.hasTrigrams ? literal : ask(planned, similarStatement(kind, request))
}

/** The hits of all kinds that are asked for: small kinds in one statement that is prepared once, leads and deals beside it. */
export const askSearch = async (kinds: readonly SearchKind[], request: SearchRequest, doors: SearchDoors, functions: SearchFunctions): Promise<FoundRow[]> => {
  const small = kinds.filter((kind) => !isLargeKind(kind))
  const asked = await Promise.all([
    ...(small.length > 0 ? [ask(doors.named, wholeStatement(small, request, functions))] : []),
    ...kinds.filter(isLargeKind).map((kind) => askLarge(kind, request, doors, functions)),
  ])
  return asked.flat().filter(isFound)
}
