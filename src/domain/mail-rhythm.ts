import { type NotificationPreferences, wants } from './notification-preferences.js'

/** When a person gets mails about what happens: at once, gathered once a day or once a week, or not at all. */
export const mailRhythms = ['on', 'daily', 'weekly', 'off'] as const
export type MailRhythm = (typeof mailRhythms)[number]

/** How one person learns of one event. `bell` counts as unread in the portal; a mail leaves by itself or waits for the next digest. */
export type Ways = { bell: boolean; mail: 'digest' | 'now' | null }

type Wishes = { preferences: NotificationPreferences | null; rhythm: MailRhythm | null }

/** The ways that the event offers and the person wants. */
export const waysFor = ({ preferences, rhythm }: Wishes, event: string, channels: readonly ('mail' | 'portal')[]): Ways => {
  const isMailed = channels.includes('mail') && rhythm !== 'off' && wants(preferences, event, 'mail')
  return {
    bell: channels.includes('portal') && wants(preferences, event, 'portal'),
    mail: isMailed ? (rhythm === 'daily' || rhythm === 'weekly' ? 'digest' : 'now') : null,
  }
}
