import type { Payload } from 'payload'
import { validOperators } from 'payload/shared'

/** What a filter may say on this database, about this collection. */
export type WhereRules = {
  /** Operators the database can carry out; every one that Payload knows when absent. */
  operators?: ReadonlySet<string>
  /** Relations to several collections, by path: they are compared through `.value` and `.relationTo`. */
  relationsToMany?: ReadonlySet<string>
}

const geometry = ['intersects', 'near', 'within']

type FieldLike = { flattenedFields?: readonly FieldLike[]; type: string }

const hasPoint = (fields: readonly FieldLike[]): boolean => fields.some(({ flattenedFields, type }) => type === 'point' || (flattenedFields !== undefined && hasPoint(flattenedFields)))

/** Postgres cannot do all that Payload offers (`all`), and has no use for shapes where no field is a point; it would answer with an error. */
export const readOperators = (payload: Payload): ReadonlySet<string> => {
  const known = 'operators' in payload.db ? Object.keys(payload.db.operators as object) : [...validOperators]
  const hasPoints = Object.values(payload.collections).some(({ config }) => hasPoint(config.flattenedFields as readonly FieldLike[]))
  return new Set(validOperators.filter((operator) => (geometry.includes(operator) ? hasPoints : known.includes(operator))))
}
