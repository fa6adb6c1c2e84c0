import type { Rule } from '../rule.js'

/** Records of the partner user's own organisation; `field` holds the partner (`id` for partners themselves). */
export const belongsToOwnPartner = (field: string): Rule => ({
  grants: (viewer) => viewer.kind === 'partner-user' && { [field]: { equals: viewer.partner.id } },
  says: 'it belongs to their own partner organisation',
})
