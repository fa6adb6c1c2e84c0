import type { Rule } from '../rule.js'

/** Records of the partners below a distributor; `field` holds the partner (`id` for partners themselves). */
export const isInOwnNetwork = (field: string): Rule => ({
  grants: (viewer) => viewer.kind === 'partner-user' && viewer.partner.subPartnerIds.length > 0 && { [field]: { in: [...viewer.partner.subPartnerIds] } },
  says: 'it belongs to a partner below their own (distributors)',
})
