import type { Rule } from '../rule.js'

/** Activities that partners may read. */
export const isNotInternal: Rule = { grants: () => ({ isInternal: { equals: false } }), says: 'it is not internal' }
