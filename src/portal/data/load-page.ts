import 'server-only'
import { redirect } from 'next/navigation.js'

import type { PortalClient } from '../../client/create-client.js'
import type { PartnerMe } from '../../client/types.js'
import { createIntl, type PortalIntl } from '../intl/create-intl.js'
import type { Portal } from '../options.js'
import { signInPath } from '../session/sign-in-path.js'
import { loadClient, loadMe, loadPreferences } from './load.js'
import { type Brand, loadBrand } from './load-brand.js'

/** What every page of a signed-in partner user works with. */
export type PageContext = PortalIntl & {
  /** The address of something a browser loads from the API by itself (a picture, a download): in a preview it has to say so. */
  apiHref: (path: string) => string
  brand: Brand
  client: PortalClient
  /** The address of a portal path: `/rooms/leads` wherever the host mounted the portal. */
  href: (path: string) => string
  intl: PortalIntl
  me: PartnerMe
  portal: Portal
}

/** Turns a portal path into an address of this host. */
export const hrefIn = (portal: Portal) => (path: string) => `${portal.basePath}${path}` || '/'

/** The words and formats of this request, signed in or not. */
export const loadIntl = async (portal: Portal): Promise<PortalIntl> => {
  const { locale, timeZone } = await loadPreferences(portal)
  return createIntl({ locale, timeZone })
}

/**
 * Lets only partner users pass. Everybody else is sent to the sign-in page, which tells staff where they belong
 * and brings others back to `path` afterwards.
 */
export const loadPage = async (portal: Portal, path: string): Promise<PageContext> => {
  const me = await loadMe(portal)
  if (me?.kind !== 'partner-user') {
    redirect(hrefIn(portal)(me ? '/sign-in' : signInPath(path)))
  }
  const [client, intl, brand] = await Promise.all([loadClient(portal), loadIntl(portal), loadBrand(portal)])
  const apiHref = (path: string) => (me.preview ? `${path}${path.includes('?') ? '&' : '?'}preview=1` : path)
  return { ...intl, apiHref, brand, client, href: hrefIn(portal), intl, me, portal }
}
