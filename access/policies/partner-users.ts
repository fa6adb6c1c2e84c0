import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { belongsToOwnPartner } from '../rules/belongs-to-own-partner.js'
import { hasStaffRole, hasStaffRoleField } from '../rules/has-staff-role.js'
import { isNotPreviewing } from '../rules/is-not-previewing.js'
import { isOwn } from '../rules/is-own.js'
import { isPartnerAdmin } from '../rules/is-partner-admin.js'
import { isStaffField } from '../rules/is-staff.js'
import { managesPartner } from '../rules/manages-partner.js'

const profile = ['currentPassword', 'jobTitle', 'locale', 'mailNotifications', 'name', 'notificationPreferences', 'overviewLayout', 'password', 'phone', 'role'] as const

/**
 * People of partner organisations. They come in by invitation. Everybody edits the own profile; a partner admin also the roles of colleagues.
 * What somebody wants to be told, and how their overview looks, is theirs alone.
 * Whose role and whose password it may be is settled by hooks/identity, suspension by its own endpoints.
 */
export const partnerUserPolicy: CollectionPolicy = {
  create: anyOf(hasStaffRole('admin'), managesPartner('partner.manager')),
  delete: hasStaffRole('admin'),
  fields: { lastVisitAt: { read: isStaffField } },
  partnerQuery: { filter: ['email', 'id', 'name', 'partner', 'role', 'status'], sort: ['createdAt', 'email', 'name', 'role', 'status'] },
  partnerWrite: { update: profile },
  personal: { alsoFor: hasStaffRoleField('admin', 'manager'), fields: ['mailNotifications', 'notificationPreferences', 'overviewLayout'], kind: 'partner-user' },
  read: anyOf(hasStaffRole('admin', 'marketer', 'finance'), managesPartner('partner.manager'), belongsToOwnPartner('partner')),
  unlock: anyOf(hasStaffRole('admin'), managesPartner('partner.manager')),
  update: anyOf(
    hasStaffRole('admin'),
    managesPartner('partner.manager'),
    allOf(isNotPreviewing, anyOf(isOwn('id', 'partner-user'), allOf(isPartnerAdmin, belongsToOwnPartner('partner')))),
  ),
}
