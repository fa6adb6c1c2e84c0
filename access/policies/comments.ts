import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { belongsToOwnPartner } from '../rules/belongs-to-own-partner.js'
import { hasOpenRoom } from '../rules/has-open-room.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isAbout } from '../rules/is-about.js'
import { isPartnerUser } from '../rules/is-partner-user.js'
import { isSharedComment } from '../rules/is-shared-comment.js'
import { managesPartner } from '../rules/manages-partner.js'
import { mayWrite } from '../rules/may-write.js'
import { never } from '../rules/never.js'

/** Who reads a record may write about it, which a hook asks. What was said stays said: nobody edits a comment, an administrator may remove one. Partner, author and name are set by the server. */
export const commentPolicy: CollectionPolicy = {
  create: anyOf(hasStaffRole('admin'), managesPartner('partner.manager'), allOf(mayWrite, isPartnerUser)),
  delete: hasStaffRole('admin'),
  partnerQuery: { filter: ['createdAt', 'id', 'partner', 'record', 'record.relationTo', 'record.value'], sort: ['createdAt'] },
  partnerWrite: { create: ['body', 'record'] },
  read: anyOf(hasStaffRole('admin', 'finance'), managesPartner('partner.manager'), allOf(belongsToOwnPartner('partner'), isSharedComment, anyOf(allOf(hasOpenRoom('leads'), isAbout('leads')), allOf(hasOpenRoom('deals'), isAbout('deals'))))),
  update: never,
}
