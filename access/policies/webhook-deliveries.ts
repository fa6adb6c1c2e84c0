import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { never } from '../rules/never.js'

/** The log writes itself; sending again goes through its own endpoint. */
export const webhookDeliveryPolicy: CollectionPolicy = {
  create: never,
  delete: never,
  partnerQuery: { filter: [], sort: [] },
  read: hasStaffRole('admin'),
  update: never,
}
