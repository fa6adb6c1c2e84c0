import { sqlOf } from '../../src/database/sql.js'
import type { Rule } from '../rule.js'

/** What belongs to the type of the partner user's own organisation, or to that of a partner below it; `field` holds the partner type. */
export const isOfOwnPartnerType = (field: string): Rule => ({
  grants: async (viewer, req) => {
    if (viewer.kind !== 'partner-user') {
      return false
    }
    const { partnerType, subPartnerIds } = viewer.partner
    if (subPartnerIds.length === 0) {
      return { [field]: { equals: partnerType } }
    }
    const { rows } = await sqlOf(req)<{ type: string }>('select distinct partner_type_id::text as type from partners where id = any($1::uuid[])', [[...subPartnerIds]])
    return { [field]: { in: [...new Set([partnerType, ...rows.map(({ type }) => type)])] } }
  },
  says: 'it belongs to the type of their own organisation, or of a partner below it',
})
