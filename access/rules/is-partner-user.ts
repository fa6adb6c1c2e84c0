import { asRule } from '../combine.js'
import type { FieldRule } from '../rule.js'

/** The same as {@link isPartnerUser}, for fields. */
export const isPartnerUserField: FieldRule = { holds: (viewer) => viewer.kind === 'partner-user', says: 'they are a partner user' }

/** Anybody of a partner organisation, whatever the role. */
export const isPartnerUser = asRule(isPartnerUserField)
