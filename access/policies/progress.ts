import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { belongsToOwnPartner } from '../rules/belongs-to-own-partner.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isKeptForOrganisation } from '../rules/is-kept-for-organisation.js'
import { isOwn } from '../rules/is-own.js'
import { isPartnerAdmin } from '../rules/is-partner-admin.js'
import { managesPartner } from '../rules/manages-partner.js'
import { never } from '../rules/never.js'

/** Written by ticking a task in an open room. An organisation's progress is seen by its people, a person's by that person and the partner's admins. */
export const progressPolicy: CollectionPolicy = {
  create: never,
  delete: hasStaffRole('admin'),
  partnerQuery: { filter: ['block', 'id', 'item', 'room'], sort: ['doneAt'] },
  read: anyOf(
    hasStaffRole('admin', 'marketer'),
    managesPartner('partner.manager'),
    isOwn('partnerUser', 'partner-user'),
    allOf(belongsToOwnPartner('partner'), anyOf(isPartnerAdmin, isKeptForOrganisation)),
  ),
  update: never,
}
