import 'server-only'
import { cookies, headers } from 'next/headers.js'

import { isPortalLocale, localeFromHeader, type PortalLocale } from '../intl/locales.js'
import { preferenceCookies } from '../shell/preference-cookies.js'

const isTimeZone = (value: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    return false
  }
}

export type Theme = 'dark' | 'light' | 'system'

/** What this browser said about itself: the theme chosen here, its time zone, and a language for whoever is not signed in. */
export type Preferences = { locale: PortalLocale; theme: Theme; timeZone: string }

export const readPreferences = async (): Promise<Preferences> => {
  const jar = await cookies()
  const language = jar.get(preferenceCookies.locale)?.value
  const theme = jar.get(preferenceCookies.theme)?.value
  const timeZone = decodeURIComponent(jar.get(preferenceCookies.timeZone)?.value ?? '')
  return {
    locale: isPortalLocale(language) ? language : localeFromHeader((await headers()).get('accept-language')),
    theme: theme === 'dark' || theme === 'light' ? theme : 'system',
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : 'UTC',
  }
}
