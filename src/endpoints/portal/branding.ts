import { createHash } from 'node:crypto'

import type { Endpoint, PayloadRequest } from 'payload'

import type { PortalBranding } from '../../client/types.js'
import { readBranding, type StoredBrandPicture } from '../../database/reads/read-branding.js'
import { type BrandPicture, brandPictures, isBrandPicture } from '../../domain/brand-pictures.js'
import { type Language, languageOfLocale } from '../../translations/languages.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { markPicture } from './mark-picture.js'
import { storedPicture } from './stored-picture.js'

/** Somebody who is signed in to nothing sees it too, so caches on the way may keep it for a moment. */
const shortly = 'public, max-age=10, stale-while-revalidate=60'

/** The address of a picture changes with the picture, so whoever has it never asks again. */
const forLong = 'public, max-age=31536000, immutable'

const etagOf = (text: string): string => `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`

/** `If-None-Match` may name several, and weak ones: a proxy that compresses makes them so. */
const isKnown = (etag: string, req: PayloadRequest): boolean => (req.headers.get('if-none-match') ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag)

const languageAsked = (req: PayloadRequest): Language => languageOfLocale(typeof req.query.locale === 'string' ? req.query.locale : req.i18n?.language)

/** The brand for everybody: also what the portal's own pages read. */
export const brandingOf = async (req: PayloadRequest): Promise<PortalBranding> => {
  const { colours, companyName, fontStack, imprintUrl, pictures, portalName, privacyUrl, smallPrint } = await readBranding(req.payload, languageAsked(req))
  const base = `${req.payload.config.routes.api}/portal/branding`
  const shown = (picture: BrandPicture, stored: null | StoredBrandPicture) => stored && { height: stored.height, url: `${base}/${picture}?v=${stored.version.slice(0, 12)}`, width: stored.width }
  return {
    colours,
    companyName,
    faviconUrl: `${base}/favicon?v=${(pictures.favicon?.version ?? colours?.light.accent ?? 'mark').replace('#', '').slice(0, 12)}`,
    fontStack,
    imprintUrl,
    pictures: Object.fromEntries(brandPictures.map((picture) => [picture, shown(picture, pictures[picture])])) as PortalBranding['pictures'],
    portalName,
    privacyUrl,
    smallPrint,
  }
}

const answerBranding = async (req: PayloadRequest): Promise<Response> => {
  const body = JSON.stringify(await brandingOf(req))
  const headers = { 'Cache-Control': shortly, ETag: etagOf(body), Vary: 'Accept-Language' }
  return isKnown(headers.ETag, req) ? new Response(null, { headers, status: 304 }) : new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } })
}

const answerPicture = async (req: PayloadRequest): Promise<Response> => {
  const name = req.routeParams?.picture
  const { colours, pictures } = await readBranding(req.payload, languageOfLocale('en'))
  const stored = isBrandPicture(name) ? pictures[name] : null
  const file = stored ? await storedPicture(stored, req) : name === 'favicon' ? markPicture(colours) : null
  if (!file) {
    throw await refusal(req, 'PICTURE_NOT_FOUND')
  }
  const etag = etagOf(stored?.version ?? JSON.stringify(colours))
  const headers = {
    'Cache-Control': stored && req.query.v === stored.version.slice(0, 12) ? forLong : shortly,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    // Mail programs show the head of the mails from wherever they are.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
  }
  if (isKnown(etag, req)) {
    await file.body?.cancel()
    return new Response(null, { headers, status: 304 })
  }
  return new Response(file.body, { headers: { ...headers, 'Content-Disposition': 'inline', 'Content-Type': file.mimeType } })
}

/** `GET /api/portal/branding`: how the portal looks, for everybody, also before signing in. Nothing in it that is not on the sign-in page. */
export const brandingEndpoint: Endpoint = { handler: answerBranding, method: 'get', path: '/portal/branding' }

/** `GET /api/portal/branding/:picture`: the pictures of the brand, public like the page that shows them. Without a tab icon, the portal's own mark in the brand's colour. */
export const brandPictureEndpoint: Endpoint = { handler: answerPicture, method: 'get', path: '/portal/branding/:picture' }
