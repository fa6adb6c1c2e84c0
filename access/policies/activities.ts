import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { belongsToOwnPartner } from '../rules/belongs-to-own-partner.js'
import { hasOpenRoom } from '../rules/has-open-room.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isAboutContent } from '../rules/is-about-content.js'
import { isAbout } from '../rules/is-about.js'
import { isNotAboutSales } from '../rules/is-not-about-sales.js'
import { isNotInternal } from '../rules/is-not-internal.js'
import { managesPartner } from '../rules/manages-partner.js'
import { never } from '../rules/never.js'

/** The audit log: read by those whose work it tells of, written by the portal alone. */
export const activityPolicy: CollectionPolicy = {
  create: never,
  delete: never,
  partnerQuery: { filter: ['action', 'createdAt', 'id', 'partner', 'record', 'record.relationTo', 'record.value'], sort: ['createdAt'] },
  read: anyOf(
    hasStaffRole('admin', 'finance'),
    managesPartner('partner.manager'),
    allOf(hasStaffRole('marketer'), isAboutContent),
    allOf(belongsToOwnPartner('partner'), isNotInternal, anyOf(allOf(hasOpenRoom('leads'), isAbout('leads')), allOf(hasOpenRoom('deals'), isAbout('deals')), isNotAboutSales)),
  ),
  update: never,
}
