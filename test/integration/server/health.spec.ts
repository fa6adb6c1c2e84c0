import { afterEach, describe, expect, it } from 'vitest'

import type { HealthOptions } from '../../../src/server/health.js'
import { type FakeApp, startFakeApp } from './fake-app.js'

let app: FakeApp
afterEach(() => app.close())
const start = async (health: Partial<HealthOptions>) => {
  app = await startFakeApp({ health: { askDatabase: async () => undefined, isShuttingDown: () => false, timeoutMs: 100, ...health } })
}
const ask = async (path: string) => {
  const response = await fetch(`${app.base}${path}`)
  return { body: await response.json(), status: response.status }
}

describe('health', () => {
  it('is ready when the database answers and nothing is left to migrate', async () => {
    await start({ findPendingMigrations: async () => [] })
    expect(await ask('/healthz')).toEqual({ body: { status: 'alive' }, status: 200 })
    expect(await ask('/readyz')).toEqual({ body: { checks: { database: 'ok', migrations: 'ok' }, status: 'ready' }, status: 200 })
  })

  it.each([
    ['fails', () => Promise.reject(new Error('down'))],
    ['hangs', () => new Promise(() => undefined)],
  ])('is alive but not ready while the database %s', async (_how, askDatabase) => {
    await start({ askDatabase })
    expect((await ask('/healthz')).status).toBe(200)
    expect(await ask('/readyz')).toEqual({ body: { checks: { database: 'does not answer' }, status: 'not-ready' }, status: 503 })
  })

  it('is not ready until the migrations are applied', async () => {
    const pending = ['20261122_initial']
    await start({ findPendingMigrations: async () => pending })
    expect((await ask('/readyz')).body).toMatchObject({ checks: { migrations: 'not applied' } })
    pending.pop()
    expect((await ask('/readyz')).status).toBe(200)
  })

  it('is not ready any more while shutting down', async () => {
    await start({ isShuttingDown: () => true })
    expect(await ask('/readyz')).toEqual({ body: { checks: { process: 'shutting down' }, status: 'not-ready' }, status: 503 })
  })
})
