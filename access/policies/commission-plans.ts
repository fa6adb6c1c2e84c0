import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { neverField } from '../rules/never.js'

const byServer = { create: neverField, update: neverField }

/** Finance makes plans, managers read them to explain them; partners read the trace of their own amounts instead. Only drafts change or go. */
export const commissionPlanPolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'finance'),
  delete: hasStaffRole('admin', 'finance'),
  fields: { activatedAt: byServer, archivedAt: byServer, family: byServer, version: byServer },
  partnerQuery: { filter: [], sort: [] },
  read: hasStaffRole('admin', 'finance', 'manager'),
  update: hasStaffRole('admin', 'finance'),
}
