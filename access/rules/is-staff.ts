import { asRule } from '../combine.js'
import type { FieldRule } from '../rule.js'

/** The same as {@link isStaff}, for fields. */
export const isStaffField: FieldRule = { holds: (viewer) => viewer.kind === 'staff', says: 'they are staff' }

/** Any member of the vendor's staff, whatever the role. */
export const isStaff = asRule(isStaffField)
