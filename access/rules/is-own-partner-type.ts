import type { Rule } from '../rule.js'

/** The partner type of the partner user's own organisation. */
export const isOwnPartnerType: Rule = {
  grants: (viewer) => viewer.kind === 'partner-user' && { id: { equals: viewer.partner.partnerType } },
  says: 'it is the type of their own partner organisation',
}
