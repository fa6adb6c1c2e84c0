import 'server-only'
import { cookies } from 'next/headers.js'
import { cache } from 'react'

import { createPortalClient, type PortalClient } from '../../client/create-client.js'
import type { PortalMe } from '../../client/types.js'
import { isPortalLocale } from '../intl/locales.js'
import type { Portal } from '../options.js'
import { orNull } from './or-null.js'
import { readPreferences } from './preferences.js'
import { requestHeaders } from './request-headers.js'

/** Only a host with its own `fetch` reaches another address; in process the name says where a request came from. */
const serverAddress = 'http://portal.internal'

export { orNull } from './or-null.js'

const createServerClient = async (portal: Portal, locale: string): Promise<PortalClient> =>
  createPortalClient({
    baseUrl: `${serverAddress}${portal.apiPath}`,
    fetch: portal.fetch,
    headers: await requestHeaders(),
    locale,
  })

/** Payload's session cookie, whatever its prefix. Without one nobody is signed in, and nobody needs to be asked. */
const hasSessionCookie = async () => (await cookies()).getAll().some(({ name }) => name.endsWith('-token'))

/** Who is signed in; null when nobody is. Asked once per request, however many components need it. */
export const loadMe = cache(async (portal: Portal): Promise<null | PortalMe> => {
  if (!(await hasSessionCookie())) {
    return null
  }
  const { locale } = await readPreferences()
  return orNull((await createServerClient(portal, locale)).me(), 401, 403)
})

/** The language and theme of this request: those of the account where there is one. */
export const loadPreferences = cache(async (portal: Portal) => {
  const [me, preferences] = await Promise.all([loadMe(portal), readPreferences()])
  const own = me?.user.locale
  return isPortalLocale(own) ? { ...preferences, locale: own } : preferences
})

/** The client of this request, speaking the language of its viewer. */
export const loadClient = cache(async (portal: Portal) => createServerClient(portal, (await loadPreferences(portal)).locale))

/** The rooms of the viewer in navigation order. */
export const loadRooms = cache(async (portal: Portal) => (await loadClient(portal)).rooms())

/** One room; null when the viewer has no such room. */
export const loadRoom = cache(async (portal: Portal, slug: string) => orNull((await loadClient(portal)).room(slug), 403, 404))
