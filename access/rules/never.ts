import { asRule } from '../combine.js'
import type { FieldRule } from '../rule.js'

/** The same as {@link never}, for fields. */
export const neverField: FieldRule = { holds: () => false, says: 'never (the portal itself writes it)' }

/** Nobody from outside; the portal itself writes through `asSystem`. */
export const never = asRule(neverField)
