import type { Rule } from '../rule.js'

/** Payouts that are more than a draft: while lines are put in and taken out nobody outside should count on them. */
export const isNotDraftPayout: Rule = { grants: () => ({ status: { not_equals: 'draft' } }), says: 'it is not a draft' }
