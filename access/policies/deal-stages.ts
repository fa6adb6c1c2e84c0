import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasOpenRoom } from '../rules/has-open-room.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isOfOwnPartnerType } from '../rules/is-of-own-partner-type.js'
import { isStaff } from '../rules/is-staff.js'

/** The columns of pipelines: administrators build them, partners know those of their own. */
export const dealStagePolicy: CollectionPolicy = {
  create: hasStaffRole('admin'),
  delete: hasStaffRole('admin'),
  partnerQuery: { filter: ['id', 'order', 'partnerType', 'phase'], sort: ['order'] },
  read: anyOf(isStaff, allOf(hasOpenRoom('deals'), isOfOwnPartnerType('partnerType'))),
  update: hasStaffRole('admin'),
}
