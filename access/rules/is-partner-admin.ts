import { asRule } from '../combine.js'

/** The people who run their own organisation's accounts. */
export const isPartnerAdmin = asRule({
  holds: (viewer) => viewer.kind === 'partner-user' && viewer.role === 'admin',
  says: 'they are an admin of their partner organisation',
})
