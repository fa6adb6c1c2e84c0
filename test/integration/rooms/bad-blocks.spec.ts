import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startWorld } from '../../security/support/start-world.js'
import type { World } from '../../security/support/world.js'
import { renderBlocks } from '../../support/render-block.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'
import { type ReadRoom, roomReader } from './room-reader.js'

/*
 * What is stored may be bad although it was good once: a kind that is no longer registered, a room that was deleted, an address that is none any more.
 * The page stands, the other blocks too; partners learn nothing of why, staff in a preview do.
 */

const gone = '0195dda7-50bb-7ec5-acdb-54817aaf1663'
const text = { blockType: 'banner', heading: 'Still here', id: 'good', look: 'accent' }

let portal: TestPortal
let world: World
let room: ReturnType<typeof roomReader>
let cookie: string

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  room = roomReader(portal, world)
  const started = await portal.rest('POST', '/api/portal/preview', { as: world.actors.marketer, body: { partnerUser: world.ids.partnerMember } })
  cookie = `${world.actors.marketer!.cookie}; ${started.headers.getSetCookie()[0]!.split(';')[0]}`
})
afterAll(() => stopPayload(portal))

const inPreview = () => portal.rest<ReadRoom>('GET', '/api/portal/rooms/plainroom', { as: { cookie }, headers: { 'x-portal-preview': '1' } })

const broken: [string, object, RegExp][] = [
  ['a block of an unknown kind', { blockType: 'no-such-kind', id: 'bad', secret: 'INNER' }, /no-such-kind/],
  ['a broken address of a video', { blockType: 'video', id: 'bad', source: 'link', title: 'INNER', url: 'https://youtube.com/nothing' }, /no address of a video/],
  ['a video without any address', { blockType: 'video', id: 'bad', source: 'link', title: 'INNER' }, /no address of a video/],
  ['an embed off the list', { blockType: 'embed', id: 'bad', title: 'INNER', url: 'https://evil.example/INNER' }, /may not be embedded/],
  ['a metric that is gone', { blockType: 'analytics', id: 'bad', metric: 'INNER', period: 'month' }, /./],
]

describe('a room with', () => {
  it.each(broken)('%s stands; the block says to staff alone what is wrong', async (_what, block, reason) => {
    await room.smuggle(block, text)
    const { body, status, text: answer } = await room.read('partnerMember')
    expect(status).toBe(200)
    expect(body.blocks).toMatchObject([{ blockType: 'unavailable', id: 'bad' }, { blockType: 'banner', heading: 'Still here' }])
    expect(Object.keys(body.blocks[0]!).sort()).toEqual(['blockType', 'id'])
    expect(answer).not.toContain('INNER')
    expect((await inPreview()).body.blocks[0]).toMatchObject({ blockType: 'unavailable', of: (block as { blockType: string }).blockType, reason: expect.stringMatching(reason) as string })
  })

  it('all of it at once is a page, on which each says to staff alone what is wrong', async () => {
    const closed = { blockType: 'link', cards: [{ id: 'a', room: gone, target: 'room', title: 'Old room' }], id: 'cards' }
    await room.smuggle(...broken.map(([, block], index) => ({ ...block, id: `bad${index}` })), closed, text)
    const forPartners = await renderBlocks((await room.read('partnerMember')).body.blocks)
    expect(forPartners.match(/This part of the page cannot be shown at the moment\./g)).toHaveLength(broken.length)
    expect(forPartners).toContain('Still here')
    expect(forPartners).not.toMatch(/INNER|Old room|no-such-kind|may not be embedded|no longer exists/)
    const forStaff = await renderBlocks((await inPreview()).body.blocks, { isStaff: true })
    for (const [, , reason] of broken) {
      expect(forStaff).toMatch(reason)
    }
    expect(forStaff).toContain('“Old room” leads to a room that no longer exists.')
  })

  it('a button to a deleted room leaves the button out, and tells staff alone which one', async () => {
    await room.smuggle({ blockType: 'action-bar', buttons: [{ id: 'a', label: 'Price list', room: gone, target: 'room' }, { id: 'b', label: 'Leads', room: world.ids.leadsRoom, target: 'room' }], id: 'bar' }, text)
    const { body, status, text: answer } = await room.read('partnerMember')
    expect(status).toBe(200)
    expect(body.blocks[0]).toMatchObject({ buttons: [{ label: 'Leads' }], data: { a: null, b: '/rooms/leads' } })
    expect(answer).not.toMatch(/Price list|staffNotes|0195dda7/)
    expect((await inPreview()).body.blocks[0]).toMatchObject({ staffNotes: ['“Price list” leads to a room that no longer exists.'] })
  })

  it('a button to a room in the bin does the same', async () => {
    await portal.rest('PATCH', `/api/rooms/${world.ids.hiddenRoom}`, { as: world.actors.marketer, body: { deletedAt: new Date().toISOString() } })
    await room.smuggle({ blockType: 'link', cards: [{ id: 'a', room: world.ids.hiddenRoom, target: 'room', title: 'Old room' }], id: 'cards' }, text)
    expect((await room.read('partnerMember')).text).not.toContain('Old room')
    expect((await inPreview()).body.blocks[0]).toMatchObject({ staffNotes: ['“Old room” leads to a room that no longer exists.'] })
  })
})
