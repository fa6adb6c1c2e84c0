import type { Rule } from '../rule.js'

/** Deals that were not hidden from the distributor above their partner. */
export const isShownToDistributor: Rule = { grants: () => ({ hiddenFromDistributor: { equals: false } }), says: 'it is not hidden from the distributor' }
