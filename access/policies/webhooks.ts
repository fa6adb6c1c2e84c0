import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'

/** They carry data out of the house: administrators only. */
export const webhookPolicy: CollectionPolicy = {
  create: hasStaffRole('admin'),
  delete: hasStaffRole('admin'),
  partnerQuery: { filter: [], sort: [] },
  read: hasStaffRole('admin'),
  update: hasStaffRole('admin'),
}
