import type { BasePayload } from 'payload'

import type { DigestHour } from '../domain/digest-period.js'

/** How people are told. */
export type NotificationOptions = {
  /** When daily and weekly digests leave; weekly ones on Monday. @default { hour: 6, timeZone: 'UTC' } */
  digest?: Partial<DigestHour>
  /** How long a mail waits for its reader to see the same thing in the portal, and then is not sent. @default 180 */
  graceInSeconds?: number
}

/** How the vendor's systems are told. */
export type WebhookOptions = {
  /**
   * Lets webhooks call plain http and addresses of the own network. Whoever edits webhooks can then reach what stands behind the firewall:
   * only for development, or where every administrator of the portal may do that anyway. @default false
   */
  allowInternal?: boolean
}

/** Both, resolved. */
export type MessagingSettings = { allowInternal: boolean; digest: DigestHour; graceInSeconds: number }

const isTimeZone = (timeZone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}

/** Fills in the defaults; throws a sentence for what cannot be meant. */
export const messagingSettings = ({ digest = {}, graceInSeconds = 180 }: NotificationOptions = {}, { allowInternal = false }: WebhookOptions = {}): MessagingSettings => {
  const { hour = 6, timeZone = 'UTC' } = digest
  if (!Number.isFinite(graceInSeconds) || graceInSeconds < 0 || graceInSeconds > 86_400) {
    throw new Error('partnerPortal: notifications.graceInSeconds is a number of seconds from 0 to 86400.')
  }
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
    throw new Error('partnerPortal: notifications.digest.hour is a whole number from 0 to 23.')
  }
  if (!isTimeZone(timeZone)) {
    throw new Error(`partnerPortal: "${timeZone}" in notifications.digest.timeZone is not a time zone. Write it as "Europe/Berlin".`)
  }
  return { allowInternal, digest: { hour, timeZone }, graceInSeconds }
}

/** The settings of a running portal. */
export const messagingOf = ({ config }: Pick<BasePayload, 'config'>): MessagingSettings =>
  (config.custom?.partnerPortal as undefined | { messaging?: MessagingSettings })?.messaging ?? messagingSettings()
