import type { Rule } from '../rule.js'

/** Files of the library: what is attached to deals and payouts goes through the deal or the payout. */
export const isLibraryFile: Rule = { grants: () => ({ keptFor: { equals: 'library' } }), says: 'it belongs to the library' }
