import { allOf, anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isLibraryFile } from '../rules/is-library-file.js'
import { isStaff } from '../rules/is-staff.js'
import { never, neverField } from '../rules/never.js'

/** Stored bytes. Partners get them through a document, a room, a deal or a payout, never from here; nobody replaces them. Business papers are not marketing's. */
export const filePolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'marketer'),
  delete: anyOf(hasStaffRole('admin'), allOf(hasStaffRole('marketer'), isLibraryFile)),
  fields: { keptFor: { create: neverField, update: neverField } },
  partnerQuery: { filter: [], sort: [] },
  read: anyOf(hasStaffRole('admin', 'finance'), allOf(isStaff, isLibraryFile)),
  update: never,
}
