import { describe, expect, it } from 'vitest'
import { SignJWT } from 'jose'

import { sessionOfToken, tokenOfHeaders } from './session-token.js'

const settings = { cookiePrefix: 'partner-portal', csrf: ['https://portal.test'] }
const tokenFor = (headers: Record<string, string>) => tokenOfHeaders(new Headers({ cookie: 'other=1; partner-portal-token=abc', host: 'intern:3000', ...headers }), settings)

describe('the session cookie', () => {
  it.each([
    ['a listed origin', { origin: 'https://portal.test' }],
    ['the host’s own pages', { origin: 'http://intern:3000' }],
    ['a link in a mail', { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'cross-site' }],
    ['the same site', { 'sec-fetch-site': 'same-origin' }],
    ['a program', {}],
  ])('counts for %s', (_who, headers) => {
    expect(tokenFor(headers)).toBe('abc')
  })

  it.each([
    ['another website', { origin: 'https://evil.test' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a picture on another website', { 'sec-fetch-mode': 'no-cors', 'sec-fetch-site': 'cross-site' }],
    ['another port of the same name', { origin: 'http://intern:3001' }],
  ])('does not count for %s', (_who, headers) => {
    expect(tokenFor(headers)).toBeNull()
  })

  it('gives way to a token in the header', () => {
    expect(tokenFor({ authorization: 'JWT xyz', origin: 'https://evil.test' })).toBe('xyz')
    expect(tokenFor({ authorization: 'Bearer xyz' })).toBe('xyz')
    expect(tokenFor({ authorization: 'Basic xyz', origin: 'https://evil.test' })).toBeNull()
  })
})

describe('a session token', () => {
  const secret = 'a secret of thirty-two characters'
  const id = '01a20467-e357-72d2-bfa4-6f8a49c4d679'
  const sign = (claims: Record<string, unknown>, { authVersion = 1, key = secret }: { authVersion?: number; key?: string } = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'HS256', authVersion }).setExpirationTime('1h').sign(new TextEncoder().encode(key))
  const claims = { collection: 'users', id, sid: 'session' }

  it('names account and session', async () => {
    expect(await sessionOfToken(await sign(claims), secret)).toEqual(claims)
  })

  it('is nothing when anything about it is wrong', async () => {
    const tokens = [
      'no token',
      await sign(claims, { key: 'another secret of many characters' }),
      await sign(claims, { authVersion: 0 }),
      await sign({ ...claims, id: "' or 1=1 --" }),
      await sign({ ...claims, sid: undefined }),
      await sign({ ...claims, collection: 7 }),
      await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', authVersion: 1 }).setExpirationTime('-1s').sign(new TextEncoder().encode(secret)),
      `${Buffer.from('{"alg":"none","authVersion":1}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`,
    ]
    expect(await Promise.all(tokens.map((token) => sessionOfToken(token, secret)))).toEqual(tokens.map(() => null))
  })
})
