import { createFormatter, createTranslator } from 'use-intl/core'

import type { PortalLocale } from './locales.js'
import { catalogues, type Messages } from './messages.js'

/** Words and formats of one request: its language, its time zone, its moment. */
export type PortalIntl = ReturnType<typeof createIntl>

/** `t` with the keys of the whole catalogue. */
export type Translate = ReturnType<typeof createTranslator<Messages>>

export const createIntl = ({ locale, now = new Date(), timeZone }: { locale: PortalLocale; now?: Date; timeZone: string }) => {
  const format = createFormatter({ locale, now, timeZone })
  return {
    catalogue: catalogues[locale],
    format: {
      ...format,
      /** `12 Mar 2026` */
      date: (value: string) => format.dateTime(new Date(value), { dateStyle: 'medium' }),
      /** `12 Mar 2026`: a calendar day in UTC, as the periods of the overview are cut. It stands beside other dates and looks like them. */
      day: (value: string) => format.dateTime(new Date(value), { dateStyle: 'medium', timeZone: 'UTC' }),
      /** `12 Mar 2026, 14:03` */
      moment: (value: string) => format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: 'short' }),
      /** `2 hours ago`, and the date once that says more. */
      since: (value: string) => {
        const date = new Date(value)
        const days = Math.abs(now.getTime() - date.getTime()) / 86_400_000
        return days < 7 ? format.relativeTime(date, now) : format.dateTime(date, { dateStyle: 'medium' })
      },
    },
    locale,
    now,
    // The texts of the catalogue in force stand in for the English ones, whose literal types carry the keys.
    t: createTranslator<Messages>({ locale, messages: catalogues[locale] as unknown as Messages, timeZone }),
    timeZone,
  }
}
