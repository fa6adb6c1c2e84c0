import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startWorld } from '../../security/support/start-world.js'
import { systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

let portal: TestPortal
let world: World

beforeAll(async () => {
  ({ portal, world } = await startWorld())
}, 180_000)
afterAll(() => stopPayload(portal))

const remove = (collection: string, id: string) => portal.rest<{ errors?: { message: string }[] }>('DELETE', `/api/${collection}/${id}`, { as: world.actors.admin })
const countOf = async (collection: string) => (await systemOf(portal.payload).find(collection)).length

describe('deleting', () => {
  it('keeps a file that a document leads to, and says so', async () => {
    const before = await countOf('files')
    const { body, status } = await remove('files', world.ids.paper!)
    expect([status, body.errors?.[0]?.message]).toEqual([409, '“paper.pdf” is still used. Take it out there first.'])
    expect(await countOf('files')).toBe(before)
  })

  it('keeps a course that somebody holds a certificate of', async () => {
    expect((await remove('courses', world.ids.course!)).status).toBe(409)
    expect(await countOf('courses')).toBe(1)
  })

  it('takes the progress with the room', async () => {
    expect(await countOf('progress')).toBe(2)
    await systemOf(portal.payload).remove('rooms', world.ids.plainRoom!)
    expect(await systemOf(portal.payload).findByID('rooms', world.ids.plainRoom!)).toBeNull()
    expect(await countOf('progress')).toBe(0)
  })

  it('takes certificates with the person', async () => {
    expect((await remove('partner-users', world.ids.partnerMember!)).status).toBe(200)
    expect(await countOf('certificates')).toBe(0)
  })

  it('lets a file go that nobody needs', async () => {
    for (const document of await systemOf(portal.payload).find('documents')) {
      await systemOf(portal.payload).remove('documents', document.id)
    }
    expect((await remove('files', world.ids.paper!)).status).toBe(200)
    expect(await countOf('downloads')).toBe(0)
  })
})
