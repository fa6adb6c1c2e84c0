import type { PayloadRequest } from 'payload'

import { refusalFor } from '../../../access/refusal.js'
import { longestPassword } from '../../../hooks/identity/answer-sign-in-alike.js'
import { shortestPassword } from '../../../hooks/identity/demand-strong-password.js'
import { type PartnerRole, partnerRoles } from '../../domain/roles.js'
import { type Language, languages } from '../../translations/languages.js'

const emailPattern = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\]+$/

/** An e-mail address as accounts keep it. */
export const readEmail = async (req: PayloadRequest, value: unknown): Promise<string> => {
  const email = typeof value === 'string' ? value.trim().toLowerCase() : ''
  if (email.length > 254 || !emailPattern.test(email)) {
    throw await refusalFor(req, 'EMAIL_INVALID')
  }
  return email
}

/** The name of a person: one line, at most 200 characters. */
export const readName = async (req: PayloadRequest, value: unknown): Promise<string> => {
  const name = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : ''
  if (name === '' || name.length > 200) {
    throw await refusalFor(req, 'NAME_INVALID')
  }
  return name
}

/** A role in a partner organisation. */
export const readPartnerRole = async (req: PayloadRequest, value: unknown): Promise<PartnerRole> => {
  const role = partnerRoles.find((known) => known === value)
  if (!role) {
    throw await refusalFor(req, 'ROLE_UNKNOWN')
  }
  return role
}

/** A language the portal speaks; anything else leaves it to the one who invites. */
export const readLanguage = (value: unknown): Language | undefined => languages.find((known) => known === value)

/** A new password. Checked before anything else is done, so that a long request does not end in a refusal. */
export const readNewPassword = async (req: PayloadRequest, value: unknown): Promise<string> => {
  if (typeof value !== 'string' || [...value].length < shortestPassword) {
    throw await refusalFor(req, 'PASSWORD_TOO_SHORT', { least: shortestPassword })
  }
  if (value.length > longestPassword) {
    throw await refusalFor(req, 'PASSWORD_TOO_LONG', { most: longestPassword })
  }
  return value
}
