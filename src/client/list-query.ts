/** A `where` of Payload's REST: conditions by field, joined by `and` and `or`. */
export type Where = { [field: string]: unknown; and?: Where[]; or?: Where[] }

/** Which documents of a list, in which order, which page of them. */
export type ListQuery = {
  /** How many a page, 1 to 100. @default 10 */
  limit?: number
  /** @default 1 */
  page?: number
  /** A field name; a leading `-` turns the order round. */
  sort?: string
  where?: Where
}

/** The query string of a list: references stay ids (`depth` 0). */
export const listQuery = (query: ListQuery = {}): Record<string, unknown> => ({ depth: 0, ...query })
