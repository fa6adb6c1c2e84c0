import { afterEach, describe, expect, it } from 'vitest'

import { type FakeApp, sentenceOf, startFakeApp } from './fake-app.js'

let app: FakeApp
afterEach(() => app.close())

const until = async (isTrue: () => boolean) => {
  for (let attempt = 0; attempt < 200 && !isTrue(); attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return isTrue()
}

describe('answers that flow', () => {
  it('pass server-sent events on one by one, uncompressed, and end them when the client goes', async () => {
    let send: (text: string) => void = () => undefined
    let isCancelled = false
    let signal: AbortSignal | undefined
    app = await startFakeApp({
      handleRest: async (request) => {
        signal = request.signal
        const stream = new ReadableStream({
          cancel: () => {
            isCancelled = true
          },
          start: (controller) => {
            send = (text) => controller.enqueue(new TextEncoder().encode(text))
          },
        })
        return new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } })
      },
    })
    const gone = new AbortController()
    const response = await fetch(`${app.base}/api/portal/events`, { headers: { 'Accept-Encoding': 'gzip' }, signal: gone.signal })
    const reader = response.body!.getReader()
    expect(response.headers.get('content-encoding')).toBeNull()
    for (const event of ['data: one\n\n', 'data: two\n\n']) {
      send(event)
      expect(new TextDecoder().decode((await reader.read()).value)).toBe(event)
    }
    gone.abort()
    expect(await until(() => isCancelled && signal!.aborted)).toBe(true)
  })

  it('keep every cookie', async () => {
    app = await startFakeApp({
      handleRest: async () => {
        const headers = new Headers()
        headers.append('Set-Cookie', 'a=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT')
        headers.append('Set-Cookie', 'b=2')
        return Response.json({}, { headers })
      },
    })
    expect((await fetch(`${app.base}/api/leads`)).headers.getSetCookie()).toEqual(['a=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT', 'b=2'])
  })

  it('answer HEAD without a body and with the length of the GET', async () => {
    app = await startFakeApp()
    const response = await fetch(`${app.base}/api/leads`, { method: 'HEAD' })
    expect(response.headers.get('content-length')).toBe(String('{"ok":true}'.length))
    expect(app.seen[0]?.method).toBe('GET')
  })
})

describe('errors behind the front', () => {
  it('are one sentence with the number of the request, whatever was thrown', async () => {
    app = await startFakeApp({
      handleRest: () => {
        throw new Error('secret detail at /var/lib')
      },
    })
    const response = await fetch(`${app.base}/api/leads`)
    const text = await response.clone().text()
    expect(response.status).toBe(500)
    expect(await sentenceOf(response)).toContain(response.headers.get('x-request-id'))
    expect(text).not.toMatch(/secret|stack|\bat \//)
  })

  it.each([
    ['a stack', { errors: [{ message: 'boom' }], stack: 'Error: boom\n at x' }, 500],
    ['no list of errors', { message: 'boom' }, 500],
    ['a page', '<h1>Internal</h1>', 502],
  ])('lose %s', async (_what, body, status) => {
    app = await startFakeApp({ handleRest: async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }) })
    const response = await fetch(`${app.base}/api/leads`)
    expect(response.status).toBe(status)
    expect(JSON.stringify(await response.clone().json())).not.toMatch(/boom|stack|Internal/)
    expect(await sentenceOf(response)).toMatch(/\.$/)
  })

  it('keep the sentences of refusals, and gain one where there was none', async () => {
    const answers = [
      Response.json({ errors: [{ data: { field: 'company' }, message: 'Company is required.' }], stack: 'x' }, { status: 400 }),
      Response.json({ message: 'Route not found "/api/nothing"' }, { status: 404 }),
      Response.json({ message: 'Token is invalid.' }, { status: 403 }),
    ]
    app = await startFakeApp({ handleRest: async () => answers.shift() ?? Response.json({}) })
    const first = await fetch(`${app.base}/api/a`)
    expect(await first.json()).toEqual({ errors: [{ data: { field: 'company' }, message: 'Company is required.' }] })
    expect(await sentenceOf(await fetch(`${app.base}/api/b`))).toBe('There is nothing at this address.')
    expect(await sentenceOf(await fetch(`${app.base}/api/c`))).toBe('Token is invalid.')
  })

  it('of Next are one sentence too', async () => {
    app = await startFakeApp({
      handleNext: () => {
        throw new Error('broken page')
      },
    })
    const response = await fetch(`${app.base}/rooms/welcome`)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('broken page')
  })
})
