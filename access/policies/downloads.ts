import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isOwn } from '../rules/is-own.js'
import { managesPartner } from '../rules/manages-partner.js'
import { never } from '../rules/never.js'

/** Written by the download itself. Everybody may see what they took themselves. */
export const downloadPolicy: CollectionPolicy = {
  create: never,
  delete: never,
  partnerQuery: { filter: ['createdAt', 'document', 'id'], sort: ['createdAt'] },
  read: anyOf(hasStaffRole('admin', 'marketer'), managesPartner('partner.manager'), isOwn('partnerUser', 'partner-user')),
  update: never,
}
