import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { belongsToOwnPartner } from '../rules/belongs-to-own-partner.js'
import { hasStaffRole, hasStaffRoleField } from '../rules/has-staff-role.js'
import { isInOwnNetwork } from '../rules/is-in-own-network.js'
import { isNotPreviewing } from '../rules/is-not-previewing.js'
import { isPartnerAdmin } from '../rules/is-partner-admin.js'
import { managesPartner } from '../rules/manages-partner.js'

const vendorNotes = { read: hasStaffRoleField('admin', 'manager', 'finance') }
const administrators = { create: hasStaffRoleField('admin'), update: hasStaffRoleField('admin') }

/** Partner organisations. Managers work with the ones assigned to them; only administrators hand a partner to another manager. */
export const partnerPolicy: CollectionPolicy = {
  create: anyOf(hasStaffRole('admin'), managesPartner('manager')),
  delete: hasStaffRole('admin'),
  fields: { internalNote: vendorNotes, manager: administrators, tags: { read: hasStaffRoleField('admin', 'finance', 'manager', 'marketer') } },
  partnerQuery: { filter: ['country', 'createdAt', 'id', 'name', 'parent', 'status'], sort: ['createdAt', 'name'] },
  partnerWrite: { update: ['country', 'website'] },
  read: anyOf(hasStaffRole('admin', 'marketer', 'finance'), managesPartner('manager'), belongsToOwnPartner('id'), isInOwnNetwork('id')),
  update: anyOf(hasStaffRole('admin'), managesPartner('manager'), allOf(isPartnerAdmin, isNotPreviewing, belongsToOwnPartner('id'))),
}
