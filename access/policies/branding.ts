import type { GlobalPolicy } from '../rule.js'
import { hasStaffRole } from '../rules/has-staff-role.js'
import { isStaff } from '../rules/is-staff.js'

/** Marketers set the look. Everybody sees it, through `GET /api/portal/branding`, which tells nothing else. */
export const brandingPolicy: GlobalPolicy = { read: isStaff, update: hasStaffRole('admin', 'marketer') }
