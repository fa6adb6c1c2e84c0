import type { Rule } from '../rule.js'

/** Comments that partners may read; internal ones stay with staff. */
export const isSharedComment: Rule = { grants: () => ({ visibility: { equals: 'shared' } }), says: 'it is shared with the partner' }
