import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type FakeApp, startFakeApp } from './fake-app.js'

let app: FakeApp
beforeAll(async () => {
  app = await startFakeApp({
    handleRest: async (request) =>
      request.url.endsWith('/media/file/a.png')
        ? new Response('picture', { headers: { 'Cache-Control': 'public, max-age=60', 'Content-Security-Policy': 'sandbox', 'Content-Type': 'image/png' } })
        : Response.json({ text: 'x'.repeat(5000) }),
  })
})
afterAll(() => app.close())

const nonceOf = (policy: null | string) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1]

describe('headers of pages', () => {
  it('name a policy with a nonce that Next is given and that no two pages share', async () => {
    const first = await fetch(`${app.base}/rooms/welcome`)
    const second = await fetch(`${app.base}/rooms/welcome`)
    const policy = first.headers.get('content-security-policy')
    expect(await first.text()).toContain(`data-policy="${policy}"`)
    expect(nonceOf(policy)).toMatch(/^[A-Za-z0-9+/=]{24}$/)
    expect(nonceOf(policy)).not.toBe(nonceOf(second.headers.get('content-security-policy')))
  })

  it('do not believe a policy or nonce from outside', async () => {
    const response = await fetch(`${app.base}/`, { headers: { 'Content-Security-Policy': "script-src 'nonce-evil'", 'X-Nonce': 'evil' } })
    expect(await response.text()).not.toContain('evil')
  })

  it('allow no foreign script, no eval, no foreign frame around', async () => {
    const policy = (await fetch(`${app.base}/`)).headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self' 'nonce-")
    expect(policy).toContain("'strict-dynamic'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
  })

  it('let the admin show pictures from elsewhere, but run nothing more', async () => {
    const policy = (await fetch(`${app.base}/admin/collections/leads`)).headers.get('content-security-policy')
    expect(policy).toMatch(/img-src[^;]* https:/)
    expect(policy).not.toContain('unsafe-eval')
  })

  it('keep pages out of caches, and tell browsers to stay with https', async () => {
    const { headers } = await fetch(`${app.base}/`)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })
})

describe('headers of the API', () => {
  it('let nothing run and nothing be kept', async () => {
    const { headers } = await fetch(`${app.base}/api/leads`)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('give way to those of a handler that knows better', async () => {
    const { headers } = await fetch(`${app.base}/api/media/file/a.png`)
    expect(headers.get('content-security-policy')).toBe('sandbox')
    expect(headers.get('cache-control')).toBe('public, max-age=60')
  })

  it('compress long text for those who ask', async () => {
    const compressed = await fetch(`${app.base}/api/leads`, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(compressed.headers.get('content-encoding')).toBe('gzip')
    expect(((await compressed.json()) as { text: string }).text).toHaveLength(5000)
  })
})

describe('the request id', () => {
  it('is made, or kept when a sane one comes in', async () => {
    const made = await fetch(`${app.base}/api/leads`)
    const kept = await fetch(`${app.base}/api/leads`, { headers: { 'X-Request-Id': 'proxy-2024-12345' } })
    const replaced = await fetch(`${app.base}/api/leads`, { headers: { 'X-Request-Id': 'a"><script>' } })
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(kept.headers.get('x-request-id')).toBe('proxy-2024-12345')
    expect(replaced.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(app.seen.at(-2)?.headers.get('x-request-id')).toBe('proxy-2024-12345')
  })
})
