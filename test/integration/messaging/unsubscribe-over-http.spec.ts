import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handleEndpoints } from 'payload'

import { unsubscribeToken } from '../../../src/emails/unsubscribe-token.js'
import { readCollectionPaths } from '../../../src/server/gate/collection-paths.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'
import { type FakeApp, startFakeApp } from '../server/fake-app.js'

let world: World
let app: FakeApp

beforeAll(async () => {
  world = await startWorld()
  app = await startFakeApp({ collections: readCollectionPaths(world.payload), handleRest: (request) => handleEndpoints({ config: world.config, request }), serverOrigin: 'http://localhost:3000' })
})

afterAll(async () => {
  await app.close()
  await stopPayload(world)
})

const address = () => `${app.base}/api/portal/unsubscribe?token=${unsubscribeToken(world.payload.secret, { event: 'lead.closed', kind: 'partner-user', person: world.ids.acmeAdmin })}`
const isOff = async () => (await rowsOf<{ off: boolean }>(world, `select notification_preferences -> 'lead.closed' ->> 'mail' = 'false' as off from partner_users where name = 'Anna'`))[0]?.off === true
const reset = () => rowsOf(world, 'update partner_users set notification_preferences = null')

describe('unsubscribing through the front', () => {
  it('shows a page of its own look, that asks and changes nothing', async () => {
    const response = await fetch(address(), { headers: { Accept: 'text/html' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'; form-action 'self'; frame-ancestors 'none'/)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(await response.text()).toContain('mails about “A lead is closed”')
    expect(await isOff()).toBe(false)
  })

  it('takes what mail programs post, as a form of either kind', async () => {
    const form = new FormData()
    form.set('List-Unsubscribe', 'One-Click')
    for (const body of [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), form]) {
      await reset()
      const response = await fetch(address(), { body, method: 'POST' })
      expect({ isOff: await isOff(), status: response.status }).toEqual({ isOff: true, status: 200 })
    }
  })

  it('takes the button of its page, also from somebody who is signed in', async () => {
    await reset()
    const response = await fetch(address(), { headers: { Accept: 'text/html', Cookie: world.people.acmeAdmin.cookie, Origin: app.base }, method: 'POST' })
    expect({ isOff: await isOff(), status: response.status }).toEqual({ isOff: true, status: 200 })
    expect(await response.text()).toContain('You get no more of these mails')
  })

  it('says on a page that a changed link is not valid', async () => {
    const response = await fetch(`${address()}x`, { headers: { Accept: 'text/html' } })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('<h1>This link is not valid</h1>')
  })
})
