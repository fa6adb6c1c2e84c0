import 'server-only'
import { cache } from 'react'

import { brandColoursOf, brandStyle } from '../../domain/brand-colours.js'
import type { BrandPictureAddress, PortalBranding } from '../../client/types.js'
import type { PortalLocale } from '../intl/locales.js'
import type { Portal } from '../options.js'
import { loadClient, loadPreferences } from './load.js'

/** The vendor as pages show it: what staff set in the admin, and the host's own words where they set nothing. */
export type Brand = {
  companyName: null | string
  faviconUrl: string
  imprintUrl: null | string
  logo: { onDark: BrandPictureAddress; onLight: BrandPictureAddress } | null
  name: string
  privacyUrl: null | string
  signInBackground: BrandPictureAddress | null
  smallPrint: null | string
  /** Declarations of CSS for the root of the document; empty where the portal looks as it came. */
  style: string
}

/** What may stand in `font-family`: names and commas. */
const plainFonts = /^[\w\s",-]+$/

const styleOf = ({ colours, fontStack }: PortalBranding, { accent }: Portal['brand']): string => {
  const shades = colours ?? brandColoursOf(accent)
  return [shades ? brandStyle(shades) : '', fontStack && plainFonts.test(fontStack) ? `--portal-font:${fontStack}` : ''].filter(Boolean).join(';')
}

const brandOf = (branding: PortalBranding, portal: Portal): Brand => {
  const { logo, logoOnDark, signInBackground } = branding.pictures
  const onLight = logo ?? logoOnDark
  return {
    companyName: branding.companyName,
    faviconUrl: branding.faviconUrl,
    imprintUrl: branding.imprintUrl,
    logo: onLight && { onDark: logoOnDark ?? onLight, onLight },
    name: branding.portalName ?? branding.companyName ?? portal.brand.name,
    privacyUrl: branding.privacyUrl,
    signInBackground,
    smallPrint: branding.smallPrint,
    style: styleOf(branding, portal.brand),
  }
}

/** It is the same for everybody and every page needs it: each process asks again after so long. */
const livesMs = 2_000

type Kept = { answer: Promise<Brand>; until: number }

const kept = new WeakMap<Portal, Map<PortalLocale, Kept>>()

/** The brand in the language of this request. */
export const loadBrand = cache(async (portal: Portal): Promise<Brand> => {
  const { locale } = await loadPreferences(portal)
  const byLanguage = kept.get(portal) ?? new Map<PortalLocale, Kept>()
  kept.set(portal, byLanguage)
  const known = byLanguage.get(locale)
  if (known && known.until > Date.now()) {
    return known.answer
  }
  const answer = loadClient(portal).then(async (client) => brandOf(await client.branding(), portal))
  byLanguage.set(locale, { answer, until: Date.now() + livesMs })
  // A page must not fail for its look: what was known last is good enough while there is no newer answer.
  return answer.catch((error: unknown) => {
    byLanguage.delete(locale)
    if (known) {
      return known.answer
    }
    throw error
  })
})
