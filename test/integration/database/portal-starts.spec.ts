import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { missingDatabaseObjects } from '../../../src/database/apply-database-objects.js'
import { startPayload, type TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

let portal: TestPortal

beforeAll(async () => {
  portal = await startPayload()
})

afterAll(() => stopPayload(portal))

describe('the portal on a fresh database', () => {
  it('has everything that it leans on', async () => {
    expect(await missingDatabaseObjects(portal.payload)).toEqual([])
  })

  it('lets a member of staff sign in and read', async () => {
    await portal.payload.create({ collection: 'users', data: { email: 'staff@example.test', name: 'Staff', password: 'a long password', role: 'admin' } as never, overrideAccess: true })
    const staff = await portal.signIn('users', 'staff@example.test', 'a long password')
    expect((await portal.rest('GET', '/api/partner-types', { as: staff })).status).toBe(200)
    expect((await portal.rest('GET', '/api/users')).status).toBe(403)
  })
})
