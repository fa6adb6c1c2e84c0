import { asRule } from '../combine.js'

/** Everybody who is really here: staff in a preview change nothing. */
export const isNotPreviewing = asRule({
  holds: (viewer) => viewer.kind === 'staff' || (viewer.kind === 'partner-user' && viewer.previewedBy === null),
  says: 'it is not a preview',
})
