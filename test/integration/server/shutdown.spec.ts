import { describe, expect, it } from 'vitest'

import { createShutdown } from '../../../src/server/shutdown.js'
import { startFakeApp } from './fake-app.js'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const start = async (handleRest: () => Promise<Response>, boundMs = 5000) => {
  const ended: string[] = []
  const logged: string[] = []
  const steps = ['jobs', 'database'].map((name) => ({ name, run: async () => ended.push(name) }))
  const shutdown = createShutdown({ boundMs, log: (message) => logged.push(message), steps })
  const app = await startFakeApp({ handleRest, health: { askDatabase: async () => undefined, isShuttingDown: shutdown.isShuttingDown }, track: shutdown.track })
  shutdown.attach(app.server)
  return { app, ended, logged, shutdown }
}

describe('the end of the process', () => {
  it('lets a running request finish, takes no new one, then ends the rest in order', async () => {
    const { app, ended, shutdown } = await start(async () => {
      await pause(300)
      return Response.json({ done: true })
    })
    const running = fetch(`${app.base}/api/leads`)
    await pause(100)
    const end = shutdown.begin()
    expect(shutdown.isShuttingDown()).toBe(true)
    await expect(fetch(`${app.base}/api/leads`)).rejects.toThrow()
    expect(ended).toEqual([])
    const response = await running
    expect(response.headers.get('connection')).toBe('close')
    expect(await response.json()).toEqual({ done: true })
    await end
    expect(ended).toEqual(['jobs', 'database'])
  })

  it('ends server-sent events, which would never end by themselves', async () => {
    const { app, logged, shutdown } = await start(async () => new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('data: hello\n\n')) }), { headers: { 'Content-Type': 'text/event-stream' } }))
    const response = await fetch(`${app.base}/api/portal/events`)
    const reader = response.body!.getReader()
    await reader.read()
    const begin = performance.now()
    await shutdown.begin()
    expect((await reader.read()).done).toBe(true)
    expect(performance.now() - begin).toBeLessThan(15_000)
    expect(logged).toEqual([])
  })

  it('cuts off a request that does not finish within the bound, and says so', async () => {
    const { app, ended, logged, shutdown } = await start(() => new Promise(() => undefined), 200)
    const hanging = fetch(`${app.base}/api/leads`).catch(() => 'cut off')
    await pause(100)
    await shutdown.begin()
    expect(await hanging).toBe('cut off')
    expect(logged).toEqual(['1 requests did not finish within 0.2 seconds and were ended'])
    expect(ended).toEqual(['jobs', 'database'])
  })

  it('goes on with the next step when one fails or hangs', async () => {
    const logged: string[] = []
    const ended: string[] = []
    const shutdown = createShutdown({
      log: (message) => logged.push(message),
      stepMs: 50,
      steps: [
        { name: 'jobs', run: () => Promise.reject(new Error('no')) },
        { name: 'mail', run: () => new Promise(() => undefined) },
        { name: 'database', run: async () => ended.push('database') },
      ],
    })
    await shutdown.begin()
    expect(ended).toEqual(['database'])
    expect(logged).toEqual(['jobs did not end cleanly: no', 'mail did not end within 0.05 seconds'])
  })
})
