import type { Rule } from '../rule.js'

/** Progress that an organisation keeps together. */
export const isKeptForOrganisation: Rule = {
  grants: () => ({ scope: { equals: 'organisation' } }),
  says: 'the organisation keeps it together',
}
