import { jwtVerify, SignJWT } from 'jose'

import { cookieOf } from './session-token.js'

/** The cookie that remembers as whom a member of staff looks at the portal. */
export const previewCookie = 'portal-preview'

/** The header by which a portal page asks for the preview; the admin of the same browser does not send it. */
export const previewHeader = 'x-portal-preview'

/** How long a preview lasts. */
export const previewSeconds = 30 * 60

const purpose = 'portal-preview'
const keyOf = (secret: string) => new TextEncoder().encode(secret)

/** Whose portal is looked at, by whom, until when; `room` is the one whose newest draft is shown instead of what is published. */
export type Preview = { partnerUser: string; room?: string; staffId: string; until: Date }

/** Signs a preview, so that a browser cannot look at anybody it was not allowed to. */
export const signPreview = ({ partnerUser, room, staffId, until }: Preview, secret: string): Promise<string> =>
  new SignJWT({ partnerUser, ...(room !== undefined && { room }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(staffId)
    .setAudience(purpose)
    .setExpirationTime(until)
    .sign(keyOf(secret))

const asksForPreview = (headers: Headers, url: string): boolean =>
  headers.get(previewHeader) === '1' || (URL.canParse(url) && new URL(url).searchParams.get('preview') === '1')

/** The preview a request asks for with a valid cookie; null when it asks for none. */
export const previewOf = async (headers: Headers, url: string, { secret }: { secret: string }): Promise<null | Preview> => {
  const cookie = asksForPreview(headers, url) ? cookieOf(headers, previewCookie) : null
  const verified = cookie === null ? null : await jwtVerify(cookie, keyOf(secret), { algorithms: ['HS256'], audience: purpose }).catch(() => null)
  const { exp, partnerUser, room, sub } = verified?.payload ?? {}
  return typeof partnerUser === 'string' && typeof sub === 'string' && typeof exp === 'number'
    ? { partnerUser, ...(typeof room === 'string' && { room }), staffId: sub, until: new Date(exp * 1000) }
    : null
}
