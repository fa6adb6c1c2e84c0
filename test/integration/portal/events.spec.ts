import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handleEndpoints } from 'payload'

import type { LiveEvent } from '../../../src/client/types.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'
import { stopPayload } from '../../support/stop-payload.js'

type Who = keyof World['people']
type Stream = { close: () => Promise<void>; isOver: () => boolean; next: (type: LiveEvent['type']) => Promise<LiveEvent & { lastEventId?: string }>; status: number }

let world: World
let leadId = ''

beforeAll(async () => {
  world = await startWorld()
  const { body } = await world.rest<{ doc: { id: string } }>('POST', '/api/leads', { as: world.people.acmeMember, body: { company: 'Stream Ltd', customFields: { seats: 1 } } })
  leadId = body.doc.id
})

afterAll(() => stopPayload(world))

const patience = 5_000

const open = async (as: Who, headers: Record<string, string> = {}): Promise<Stream> => {
  const request = new Request('http://localhost:3000/api/portal/events', { headers: { Cookie: world.people[as].cookie, Origin: 'http://localhost:3000', ...headers } })
  const response = await handleEndpoints({ config: world.config, request })
  const heard: (LiveEvent & { lastEventId?: string })[] = []
  let isOver = false
  const reader = response.body?.getReader()
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder()
    let rest = ''
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      rest += decoder.decode(part.value)
      const frames = rest.split('\n\n')
      rest = frames.pop() ?? ''
      for (const frame of frames) {
        const data = /^data: (.*)$/m.exec(frame)?.[1]
        if (data) {
          heard.push({ ...(JSON.parse(data) as LiveEvent), lastEventId: /^id: (.*)$/m.exec(frame)?.[1] })
        }
      }
    }
    isOver = true
  }
  if (response.status === 200) {
    void read()
  }
  return {
    close: async () => {
      await reader?.cancel()
    },
    isOver: () => isOver,
    next: async (type) => {
      const end = Date.now() + patience
      while (Date.now() < end) {
        const at = heard.findIndex((event) => event.type === type)
        if (at >= 0) {
          return heard.splice(at, 1)[0]!
        }
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error(`No event of type ${type} within ${patience} ms`)
    },
    status: response.status,
  }
}

const move = (status: string) => world.rest('PATCH', `/api/leads/${leadId}`, { as: world.people.manager, body: { status } })
const settle = () => new Promise((resolve) => setTimeout(resolve, 300))

describe('live events', () => {
  it('reach the submitter, their colleagues and the manager, and nobody else', async () => {
    const [member, viewer, manager, stranger] = await Promise.all([open('acmeMember'), open('acmeViewer'), open('manager'), open('otherAdmin')])
    await settle()
    await move('demo')
    const told = await member.next('notification')
    expect(told).toMatchObject({ notification: { event: 'lead.status-changed', href: `/open/leads/${leadId}`, readAt: null, record: { relationTo: 'leads', value: leadId }, title: 'Stream Ltd steht jetzt auf Demo' } })
    expect(told.lastEventId).toBe(told.type === 'notification' ? told.id : '')
    const changed = { record: { relationTo: 'leads', value: leadId }, type: 'changed' }
    expect(await viewer.next('changed')).toMatchObject(changed)
    expect(await manager.next('changed')).toMatchObject(changed)
    await expect(Promise.race([stranger.next('changed'), settle().then(() => 'nothing')])).resolves.toBe('nothing')
    await Promise.all([member, viewer, manager, stranger].map((stream) => stream.close()))
  })

  it('bring what was missed to a browser that comes back', async () => {
    const first = await open('acmeMember')
    // A little is told twice rather than never; what is older than that is not.
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    await move('qualified')
    const { lastEventId = '' } = await first.next('notification')
    await first.close()
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    await move('proposal')
    const again = await open('acmeMember', { 'Last-Event-ID': lastEventId })
    expect(await again.next('notification')).toMatchObject({ notification: { title: 'Stream Ltd steht jetzt auf Angebot' } })
    await again.close()
  })

  it('tell that rights changed, and end for a person who is suspended', async () => {
    const stream = await open('acmeAdmin')
    await settle()
    await world.rest('PATCH', `/api/partners/${world.ids.acme}`, { as: world.people.staffAdmin, body: { tier: world.ids.gold } })
    expect(await stream.next('rights-changed')).toEqual({ lastEventId: undefined, type: 'rights-changed' })
    await rowsOf(world, `update partner_users set status = 'suspended' where name = 'Anna'`)
    await world.rest('PATCH', `/api/partners/${world.ids.acme}`, { as: world.people.staffAdmin, body: { tier: world.ids.silver } })
    for (let waited = 0; !stream.isOver() && waited < patience; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(stream.isOver()).toBe(true)
    await rowsOf(world, `update partner_users set status = 'active' where name = 'Anna'`)
  })

  it('are for eight windows of a person, and for people who are signed in', async () => {
    const streams = await Promise.all(Array.from({ length: 8 }, () => open('otherAdmin')))
    expect(streams.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    expect((await open('otherAdmin')).status).toBe(429)
    await streams[0]?.close()
    const next = await open('otherAdmin')
    expect(next.status).toBe(200)
    await Promise.all([...streams, next].map((stream) => stream.close()))
    expect((await world.rest('GET', '/api/portal/events')).status).toBe(401)
  })
})
