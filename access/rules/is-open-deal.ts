import type { Rule } from '../rule.js'

/** Deals that are neither won nor lost: a closed one is reopened by staff. */
export const isOpenDeal: Rule = { grants: () => ({ phase: { equals: 'open' } }), says: 'it is open' }
