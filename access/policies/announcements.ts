import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isInAnnouncementAudience } from '../rules/is-in-announcement-audience.js'
import { isStaff, isStaffField } from '../rules/is-staff.js'

/** Marketers announce; partners read what is current and meant for them. */
export const announcementPolicy: CollectionPolicy = {
  create: hasStaffRole('admin', 'marketer'),
  delete: hasStaffRole('admin', 'marketer'),
  fields: { audience: { read: isStaffField } },
  partnerQuery: { filter: ['createdAt', 'id', 'publishedAt', 'title'], sort: ['createdAt', 'publishedAt', 'title'] },
  read: anyOf(isStaff, isInAnnouncementAudience),
  readVersions: isStaff,
  update: hasStaffRole('admin', 'marketer'),
}
