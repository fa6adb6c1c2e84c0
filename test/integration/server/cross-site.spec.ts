import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type FakeApp, startFakeApp } from './fake-app.js'

let app: FakeApp
beforeAll(async () => {
  app = await startFakeApp({ allowedOrigins: ['https://app.example.com'] })
})
afterAll(() => app.close())

const change = (headers: Record<string, string>, path = '/api/leads') => fetch(`${app.base}${path}`, { body: '{}', headers: { 'Content-Type': 'application/json', ...headers }, method: 'POST' })
const cookie = { Cookie: 'partner-portal-token=x' }

describe('changes with a cookie', () => {
  it.each([
    ['the portal itself', { Origin: 'https://portal.example.com' }],
    ['an allowed frontend', { Origin: 'https://app.example.com' }],
    ['a program without origin', {}],
    ['a navigation the browser vouches for', { 'Sec-Fetch-Site': 'same-origin' }],
  ])('pass from %s', async (_who, headers) => {
    expect((await change({ ...cookie, ...headers })).status).toBe(200)
  })

  it('pass from the address the browser has open, whatever its name', async () => {
    expect((await change({ ...cookie, Origin: app.base })).status).toBe(200)
  })

  it.each([
    ['another site', { Origin: 'https://evil.example' }],
    ['another port of this host', { Origin: 'http://127.0.0.1:1' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['a form of another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('are refused from %s, for API and pages alike', async (_who, headers) => {
    expect((await change({ ...cookie, ...headers })).status).toBe(403)
    expect((await change({ ...cookie, ...headers }, '/rooms/welcome')).status).toBe(403)
  })

  it('do not matter without a cookie', async () => {
    expect((await change({ Origin: 'https://evil.example' })).status).toBe(200)
  })
})
