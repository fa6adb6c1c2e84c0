import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { sqlOf } from '../../database/doors.js'
import { brandOf } from '../../emails/brand-of.js'
import { queueMail } from '../../emails/queue-mail.js'
import { renderMail } from '../../emails/render-mail.js'
import { wordedText } from '../../notifications/event-wording.js'
import { wordingsOf } from '../../notifications/messaging-setup.js'
import { eventAction } from '../../translations/events/event-text.js'
import { type Language, languageOfLocale } from '../../translations/languages.js'
import { portalAddress } from './portal-address.js'

type Addressee = { email: string; locale: null | string }

const resetTexts: Readonly<Record<Language, { action: string; body: string; title: string }>> = {
  de: {
    action: 'Neues Passwort wählen',
    body: 'Jemand, vermutlich Sie, möchte ein neues Passwort für Ihr Konto. Der Link gilt eine Stunde. Waren Sie es nicht, ignorieren Sie diese Mail; Ihr Passwort bleibt, wie es ist.',
    title: 'Ihr neues Passwort',
  },
  en: {
    action: 'Choose a new password',
    body: 'Somebody, probably you, asked for a new password for your account. The link is good for one hour. If it was not you, ignore this mail; your password stays as it is.',
    title: 'Your new password',
  },
}

/** One token, one mail: the key makes a repeated job harmless without keeping the token. */
const keyOf = (kind: string, token: string): string => `${kind}:${createHash('sha256').update(token).digest('hex')}`

/** Queues the mail that carries an invitation, in the transaction that makes the account. */
export const sendInvitation = async (req: PayloadRequest, to: Addressee, token: string, names: { name: string; partner: string; person: string }): Promise<void> => {
  const language = languageOfLocale(to.locale)
  const { body, title } = wordedText(language, 'partner-user.invited', names, (await wordingsOf(req, 'partner-user.invited'))[language])
  const url = portalAddress(req, `/accept-invitation?token=${encodeURIComponent(token)}`)
  const mail = renderMail({ brand: await brandOf(req.payload, language, sqlOf(req)), action: { label: eventAction(language, 'partner-user.invited'), url }, language, paragraphs: [body], title })
  await queueMail(req, { ...mail, key: keyOf('invitation', token), to: to.email })
}

/** Queues the mail with the link to a new password; `path` is the page that takes the token. */
export const sendPasswordReset = async (req: PayloadRequest, to: Addressee, token: string, path: string): Promise<void> => {
  const language = languageOfLocale(to.locale)
  const { action, body, title } = resetTexts[language]
  const mail = renderMail({ brand: await brandOf(req.payload, language, sqlOf(req)), action: { label: action, url: portalAddress(req, path) }, language, paragraphs: [body], title })
  await queueMail(req, { ...mail, key: keyOf('password-reset', token), to: to.email })
}
