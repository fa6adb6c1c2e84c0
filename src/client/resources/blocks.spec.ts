import { describe, expect, it } from 'vitest'

import { createPortalClient } from '../create-client.js'

type Sent = { body: unknown; headers: Headers; method?: string; url: string }

const recording = () => {
  const sent: Sent[] = []
  const fetch = async (input: unknown, init: RequestInit = {}) => {
    sent.push({ body: JSON.parse(String(init.body)), headers: new Headers(init.headers), method: init.method, url: String(input) })
    return new Response('{}')
  }
  return { client: createPortalClient({ fetch: fetch as typeof globalThis.fetch }), sent }
}

describe('the client of blocks', () => {
  it('ticks a task and keeps a value through the room they stand in', async () => {
    const { client, sent } = recording()
    await client.blocks.tick('a/b', { block: 'b1', done: true, item: 't1' })
    await client.blocks.keepValue('plan', { block: 'b1', item: 'g1', value: 3 })
    expect(sent).toMatchObject([
      { body: { block: 'b1', done: true, item: 't1' }, method: 'POST', url: '/api/portal/rooms/a%2Fb/progress' },
      { body: { block: 'b1', item: 'g1', value: 3 }, method: 'POST', url: '/api/portal/rooms/plan/progress' },
    ])
  })

  it('sends a quote under a key', async () => {
    const { client, sent } = recording()
    await client.blocks.sendQuote('plan', { block: 'b1', lead: { company: 'Acme' }, quantities: [{ product: 'p1', quantity: 2 }] }, { idempotencyKey: 'once' })
    expect(sent[0]).toMatchObject({ body: { quantities: [{ product: 'p1', quantity: 2 }] }, url: '/api/portal/rooms/plan/quotes' })
    expect(sent[0]?.headers.get('idempotency-key')).toBe('once')
  })

  it('knows where a document is downloaded', () => expect(recording().client.documents.downloadPath('d1')).toBe('/documents/d1/download'))
})
