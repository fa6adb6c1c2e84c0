import type { Rule } from '../rule.js'

/** Leads that are not closed: what happened afterwards is settled between vendor and partner. */
export const isOpenLead: Rule = { grants: () => ({ status: { not_equals: 'closed' } }), says: 'it is not closed' }
