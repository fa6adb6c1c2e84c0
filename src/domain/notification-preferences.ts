/** What a person wants to be told, by event: a channel that is absent is on. */
export type NotificationPreferences = Readonly<Record<string, { mail?: boolean; portal?: boolean }>>

const largestNumberOfEvents = 200

const isSwitch = (value: unknown): boolean => value === undefined || typeof value === 'boolean'

/** Whether a value from outside has the shape of preferences. */
export const isNotificationPreferences = (value: unknown): value is NotificationPreferences =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= largestNumberOfEvents &&
  Object.entries(value).every(
    ([event, channels]: [string, unknown]) =>
      event.length <= 100 &&
      typeof channels === 'object' &&
      channels !== null &&
      Object.keys(channels).every((channel) => channel === 'mail' || channel === 'portal') &&
      Object.values(channels).every(isSwitch),
  )

/** Whether a person wants this event on this channel. */
export const wants = (preferences: NotificationPreferences | null | undefined, event: string, channel: 'mail' | 'portal'): boolean => preferences?.[event]?.[channel] !== false

/** Preferences with one switch changed. What is on is the standard and is not kept, so that it stays the standard. */
export const withChoice = (preferences: NotificationPreferences, event: string, channel: 'mail' | 'portal', isOn: boolean): NotificationPreferences => {
  const { [event]: before = {}, ...others } = preferences
  const { [channel]: _switched, ...kept } = before
  const after = isOn ? kept : { ...kept, [channel]: false }
  return Object.keys(after).length > 0 ? { ...others, [event]: after } : others
}
