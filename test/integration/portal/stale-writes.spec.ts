import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startWorld, type World } from '../sales/sales-world.js'
import { stopPayload } from '../../support/stop-payload.js'

type Doc = { id: string; updatedAt: string } & Record<string, unknown>
type Answer = { doc: Doc; errors: { code?: string; message: string }[] }

let world: World

beforeAll(async () => {
  world = await startWorld()
})

afterAll(() => stopPayload(world))

const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => world.rest<Answer & Doc>(method, path, { as: world.people.staffAdmin, body, headers })

/** The admin sends the whole form back, with the times it loaded; like it, these tests do. */
describe('saving a whole form', () => {
  it('goes on and on for one editor of a room: drafts, publishing, drafts over what is published', async () => {
    let doc = (await send('POST', '/api/rooms?draft=true&depth=0', { kind: 'custom', partnerType: world.ids.resellers, title: 'Room' })).body.doc
    for (const [query, body] of [['?draft=true', { title: 'Draft 1' }], ['?draft=true', { title: 'Draft 2' }], ['', { _status: 'published', title: 'Published' }], ['?draft=true', { title: 'Draft over it' }], ['', { _status: 'published', title: 'Published again' }]] as const) {
      const answer = await send('PATCH', `/api/rooms/${doc.id}${query}${query ? '&' : '?'}depth=0`, { ...doc, ...body })
      expect({ body, errors: answer.body.errors, status: answer.status }).toEqual({ body, errors: undefined, status: 200 })
      doc = answer.body.doc
    }
    const loaded = (await send('GET', `/api/rooms/${doc.id}?draft=true&depth=0`)).body
    expect((await send('PATCH', `/api/rooms/${doc.id}?depth=0`, { ...loaded, title: 'Loaded anew' })).status).toBe(200)
  })

  it('is refused to the slower of two editors of a room, a partner or a lead', async () => {
    const room = (await send('POST', '/api/rooms?depth=0', { _status: 'published', kind: 'custom', partnerType: world.ids.resellers, title: 'Contested' })).body.doc
    const partner = (await send('GET', `/api/partners/${world.ids.acme}?depth=0`)).body
    const lead = (await send('POST', '/api/leads?depth=0', { company: 'Contested', partner: world.ids.acme })).body.doc
    for (const [collection, loaded, change] of [['rooms', room, { title: 'First' }], ['partners', partner, { website: 'https://first.example' }], ['leads', lead, { phone: '1' }]] as const) {
      const path = `/api/${collection}/${loaded.id}?depth=0`
      const { people: _people, ...form } = loaded
      expect({ collection, status: (await send('PATCH', path, { ...form, ...change })).status }).toEqual({ collection, status: 200 })
      const late = await send('PATCH', path, { ...form, ...change })
      expect({ code: late.body.errors[0]?.code, collection, status: late.status }).toEqual({ code: 'CHANGED_MEANWHILE', collection, status: 409 })
      expect((await send('PATCH', path, change, { 'If-Match': `"${loaded.updatedAt}"` })).status).toBe(409)
      expect((await send('PATCH', path, change)).status).toBe(200)
    }
  })
})
