import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { belongsToOwnPartner } from '../rules/belongs-to-own-partner.js'
import { hasOpenRoom } from '../rules/has-open-room.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isInOwnNetwork } from '../rules/is-in-own-network.js'
import { isOpenLead } from '../rules/is-open-lead.js'
import { managesPartner } from '../rules/manages-partner.js'
import { mayWrite } from '../rules/may-write.js'
import { neverField } from '../rules/never.js'

const ofThePartner = ['campaign', 'company', 'country', 'currency', 'customFields', 'email', 'expectedValue', 'firstName', 'jobTitle', 'lastName', 'message', 'phone', 'source'] as const

/** Partners bring and edit their own open leads; where a lead stands is the vendor's to say. */
export const leadPolicy: CollectionPolicy = {
  create: anyOf(hasStaffRole('admin'), managesPartner('partner.manager'), allOf(mayWrite, hasOpenRoom('leads'))),
  delete: anyOf(hasStaffRole('admin'), managesPartner('partner.manager')),
  fields: { deal: { create: neverField, update: neverField } },
  partnerQuery: {
    filter: ['assignment.state', 'campaign', 'closedAt', 'company', 'country', 'createdAt', 'currency', 'deal', 'email', 'expectedValue', 'firstName', 'id', 'lastName', 'outcome', 'partner', 'source', 'status', 'submittedBy', 'updatedAt'],
    sort: ['closedAt', 'company', 'country', 'createdAt', 'expectedValue', 'lastName', 'source', 'status', 'updatedAt'],
  },
  partnerWrite: { create: ofThePartner, update: ofThePartner },
  read: anyOf(hasStaffRole('admin', 'finance'), managesPartner('partner.manager'), allOf(hasOpenRoom('leads'), anyOf(belongsToOwnPartner('partner'), isInOwnNetwork('partner')))),
  update: anyOf(hasStaffRole('admin'), managesPartner('partner.manager'), allOf(mayWrite, hasOpenRoom('leads'), belongsToOwnPartner('partner'), isOpenLead)),
}
