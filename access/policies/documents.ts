import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isInDocumentAudience } from '../rules/is-in-document-audience.js'
import { isStaff, isStaffField } from '../rules/is-staff.js'

/** Marketers publish; partners read what is published and meant for them. The bytes come through the download, which counts. */
export const documentPolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'marketer'),
  delete: hasStaffRole('admin', 'marketer'),
  fields: { audience: { read: isStaffField }, file: { read: isStaffField }, reviewAt: { read: isStaffField } },
  partnerQuery: { filter: ['category', 'createdAt', 'folder', 'id', 'title', 'updatedAt'], sort: ['createdAt', 'title', 'updatedAt'] },
  read: anyOf(isStaff, isInDocumentAudience),
  readVersions: isStaff,
  update: hasStaffRole('admin', 'marketer'),
}
