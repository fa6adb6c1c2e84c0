import { describe, expect, it } from 'vitest'

import { startFakeApp } from './fake-app.js'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const silence = () => new Promise<never>(() => undefined)

type Message = { errors: { message: string }[] }

const start = async (handleRest: () => Promise<Response>, knock: () => Promise<unknown>) => {
  const logged: unknown[] = []
  const app = await startFakeApp({ handleRest, hang: { knock, patienceMs: 60, timeoutMs: 60 }, logger: { error: (entry: unknown) => logged.push(entry) } as never })
  return { ...app, logged }
}

describe('a database that says nothing', () => {
  it('costs nobody more than the two times of patience', async () => {
    const { base } = await start(silence, silence)
    const begin = performance.now()
    const answers = await Promise.all([fetch(`${base}/api/leads`), fetch(`${base}/api/leads`, { headers: { 'Accept-Language': 'de' } })])
    expect(performance.now() - begin).toBeLessThan(1_000)
    expect(answers.map(({ headers, status }) => [status, headers.get('retry-after')])).toEqual([[503, '5'], [503, '5']])
    const sentences = await Promise.all(answers.map(async (answer) => ((await answer.json()) as Message).errors[0]?.message))
    expect(sentences).toEqual([expect.stringContaining('cannot reach its database'), expect.stringContaining('erreicht seine Datenbank')])
  })

  it('leaves open what becomes of a change', async () => {
    const { base } = await start(silence, silence)
    const answer = await fetch(`${base}/api/leads`, { body: '{}', headers: { 'Content-Type': 'application/json' }, method: 'POST' })
    expect([answer.status, ((await answer.json()) as Message).errors[0]?.message]).toEqual([503, expect.stringContaining('not known whether the change was saved')])
  })

  it('is not spoken for twice by an answer that comes late', async () => {
    const { base, logged } = await start(async () => {
      await pause(250)
      return Response.json({ late: true })
    }, silence)
    expect((await fetch(`${base}/api/leads`)).status).toBe(503)
    await pause(250)
    expect(logged).toEqual([])
  })
})

describe('a database that answers', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['yes', async () => 1],
    ['with a refusal', () => Promise.reject(new Error('too many clients'))],
  ])('%s, lets slow requests take their time', async (_how, knock) => {
    let knocks = 0
    const { base } = await start(
      async () => {
        await pause(400)
        return Response.json({ done: true })
      },
      () => {
        knocks += 1
        return knock()
      },
    )
    const answers = await Promise.all([fetch(`${base}/api/leads`), fetch(`${base}/api/leads`)])
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([{ done: true }, { done: true }])
    expect(knocks).toBeGreaterThan(1)
  })

  it('is not asked for a request that is quick, nor for a stream that flows', async () => {
    let knocks = 0
    const stream = () => new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('data: hello\n\n')) }), { headers: { 'Content-Type': 'text/event-stream' } })
    const { base } = await start(async () => stream(), async () => (knocks += 1))
    const flowing = await fetch(`${base}/api/portal/events`)
    const reader = flowing.body?.getReader()
    await reader?.read()
    await pause(300)
    expect(knocks).toBeLessThanOrEqual(1)
    await reader?.cancel()
  })
})
