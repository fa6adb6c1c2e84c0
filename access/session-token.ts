import { createSecretKey, type KeyObject } from 'node:crypto'

import { jwtVerify } from 'jose'
import { JWT_AUTH_VERSION } from 'payload'

/** What a session token names: an account of one auth collection and one of its sessions. */
export type SessionReference = { collection: string; id: string; sid: string }

/** Where a token may come from. `csrf` lists the origins, beside the portal's own, whose pages may use the cookie. */
export type TokenSettings = { cookiePrefix: string; csrf: readonly string[] }

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

const hostOf = (origin: string): null | string => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * Whether the page behind this request may use the session cookie. A browser names the origin of every request that writes, so a request
 * without `Origin` and `Sec-Fetch-Site` is a program that was given the cookie, not a foreign page. Following a link from a mail is allowed.
 */
const mayUseCookie = (headers: Headers, csrf: readonly string[]): boolean => {
  const origin = headers.get('origin')
  if (origin !== null) {
    return csrf.includes(origin) || (hostOf(origin) !== null && hostOf(origin) === headers.get('host'))
  }
  const site = headers.get('sec-fetch-site')
  return site !== 'cross-site' || headers.get('sec-fetch-mode') === 'navigate'
}

/** The value of one cookie; the last one wins, as in Payload. */
export const cookieOf = (headers: Headers, name: string): null | string => {
  let found: null | string = null
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) {
      found = pair.slice(at + 1).trim()
    }
  }
  return found
}

/** The session token of a request: `Authorization: JWT …` or `Bearer …`, else the session cookie when the asking page may use it. */
export const tokenOfHeaders = (headers: Headers, { cookiePrefix, csrf }: TokenSettings): null | string => {
  const header = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  const cookie = cookieOf(headers, `${cookiePrefix}-token`)
  return header ?? (cookie && mayUseCookie(headers, csrf) ? cookie : null)
}

const keys = new Map<string, KeyObject>()

/** Made once: a key costs as much as the signature that it checks. */
const keyOf = (secret: string): KeyObject => {
  const key = keys.get(secret) ?? createSecretKey(Buffer.from(secret))
  keys.set(secret, key)
  return key
}

/** Sessions of tokens that were found genuine, until they expire: the same bytes stay genuine, and whether the session still stands is asked every time. */
const genuine = new Map<string, { session: SessionReference; until: number }>()

const mostGenuine = 5_000

const remember = (name: string, session: SessionReference, until: number): void => {
  const [oldest] = genuine.keys()
  if (genuine.size >= mostGenuine && oldest !== undefined) {
    genuine.delete(oldest)
  }
  genuine.set(name, { session, until })
}

const verify = async (token: string, secret: string): Promise<null | { session: SessionReference; until: number }> => {
  const verified = await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'] }).catch(() => null)
  if (verified?.protectedHeader.authVersion !== JWT_AUTH_VERSION) {
    return null
  }
  const { collection, exp, id, sid } = verified.payload
  const isOfSession = typeof collection === 'string' && typeof id === 'string' && uuid.test(id) && typeof sid === 'string' && sid !== ''
  return isOfSession ? { session: { collection, id, sid }, until: (exp ?? 0) * 1000 } : null
}

/** Verifies a token as Payload's own strategy does; null for anything that is not a token of a session. */
export const sessionOfToken = async (token: string, secret: string): Promise<null | SessionReference> => {
  const name = `${secret} ${token}`
  const known = genuine.get(name)
  if (known && Date.now() < known.until) {
    return known.session
  }
  genuine.delete(name)
  const verified = await verify(token, secret)
  if (verified) {
    remember(name, verified.session, verified.until)
  }
  return verified?.session ?? null
}
