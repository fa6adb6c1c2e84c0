import { asRule } from '../combine.js'
import type { FieldRule } from '../rule.js'
import type { Viewer } from '../viewer.js'

/** Partner viewers read and download only; a preview changes nothing. Staff write as the rest of the policy says. */
export const canWrite = (viewer: Viewer): boolean =>
  viewer.kind === 'staff' || (viewer.kind === 'partner-user' && viewer.role !== 'viewer' && viewer.previewedBy === null)

/** The same as {@link mayWrite}, for fields. */
export const mayWriteField: FieldRule = { holds: canWrite, says: 'they may write (no partner viewer, no preview)' }

/** Everybody but partner users with the role viewer and staff in a preview. */
export const mayWrite = asRule(mayWriteField)
