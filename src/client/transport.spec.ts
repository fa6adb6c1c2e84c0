import { describe, expect, it } from 'vitest'

import { createPortalClient } from './create-client.js'
import { PortalApiError } from './portal-api-error.js'

type Sent = { body: unknown; headers: Headers; isKeptAlive: boolean; method: string; url: string }

/** A `fetch` that always gives this answer, and what was asked of it. */
const answering = (status: number, answer: unknown) => {
  const sent: Sent[] = []
  const fetch = async (input: unknown, init: RequestInit = {}) => {
    sent.push({ body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined, headers: new Headers(init.headers), isKeptAlive: init.keepalive === true, method: init.method ?? 'GET', url: String(input) })
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), { status })
  }
  return { fetch: fetch as typeof globalThis.fetch, sent }
}

describe('the client of the portal', () => {
  it('writes conditions as the query strings of REST, at depth 0', async () => {
    const { fetch, sent } = answering(200, { docs: [] })
    await createPortalClient({ baseUrl: 'https://partners.example/api/', fetch }).leads.list({ sort: '-createdAt', where: { status: { equals: 'demo' } } })

    const url = new URL(sent[0]!.url)
    expect(url.pathname).toBe('/api/leads')
    expect(Object.fromEntries(url.searchParams)).toEqual({ depth: '0', sort: '-createdAt', 'where[status][equals]': 'demo' })
  })

  it('changes a lead only as it was seen, and submits it under a key', async () => {
    const { fetch, sent } = answering(200, { doc: { id: '1' } })
    const { leads } = createPortalClient({ fetch })
    await leads.update('a/b', { company: 'Acme' }, { updatedAt: '2026-01-01T00:00:00.000Z' })
    await leads.create({ company: 'Acme' }, { idempotencyKey: 'once' })

    expect(sent[0]).toMatchObject({ body: { company: 'Acme' }, method: 'PATCH', url: '/api/leads/a%2Fb?depth=0' })
    expect(sent[0]!.headers.get('if-match')).toBe('"2026-01-01T00:00:00.000Z"')
    expect(sent[1]!.headers.get('idempotency-key')).toBe('once')
  })

  it('lets a write arrive although its page is left, unless it is longer than browsers allow', async () => {
    const { fetch, sent } = answering(200, { doc: { id: '1' } })
    const { leads } = createPortalClient({ fetch })
    await leads.update('1', { company: 'Acme' }, { updatedAt: '2026-01-01T00:00:00.000Z' })
    await leads.update('1', { company: 'A'.repeat(5_000) }, { updatedAt: '2026-01-01T00:00:00.000Z' })
    await leads.list()

    expect(sent.map(({ isKeptAlive }) => isKeptAlive)).toEqual([true, false, false])
  })

  it('speaks the language it was made for and carries its headers on', async () => {
    const { fetch, sent } = answering(200, {})
    await createPortalClient({ fetch, headers: { 'x-portal-preview': '1' }, locale: 'de' }).rooms()

    expect(sent[0]!.headers.get('accept-language')).toBe('de')
    expect(sent[0]!.headers.get('x-portal-preview')).toBe('1')
  })

  it('throws a refusal with its sentence, its code and its fields', async () => {
    const { fetch } = answering(400, { errors: [{ code: 'X', data: { errors: [{ message: 'Too short.', path: 'company' }] }, message: 'Check the company.' }] })
    const refusal = await createPortalClient({ fetch }).me().catch((error: unknown) => error)

    expect(refusal).toBeInstanceOf(PortalApiError)
    expect(refusal).toMatchObject({ code: 'X', fieldErrors: [{ message: 'Too short.', path: 'company' }], isOffline: false, message: 'Check the company.', status: 400 })
  })

  it('names an answer that is no JSON, and a server that cannot be reached', async () => {
    const broken = await createPortalClient({ fetch: answering(502, '<html>').fetch }).me().catch((error: unknown) => error)
    expect(broken).toMatchObject({ code: 'UNEXPECTED_ANSWER', status: 502 })

    const offline = await createPortalClient({ fetch: () => Promise.reject(new TypeError('failed')) }).me().catch((error: unknown) => error)
    expect(offline).toMatchObject({ isOffline: true, status: 0 })
  })

  it('throws what GraphQL refuses, although it answers 200', async () => {
    const { fetch } = answering(200, { errors: [{ message: 'Too deep.' }] })

    await expect(createPortalClient({ fetch }).graphql('{ portalMe { kind } }')).rejects.toThrow('Too deep.')
  })
})
