import { Agent, request as rawRequest } from 'node:http'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { type FakeApp, sentenceOf, startFakeApp } from './fake-app.js'

let app: FakeApp
const json = { 'Content-Type': 'application/json' }

beforeAll(async () => {
  app = await startFakeApp({
    handleRest: async (request) => Response.json({ body: request.body === null ? null : await request.text(), method: request.method, url: request.url }),
  })
})
afterAll(() => app.close())
beforeEach(() => {
  app.seen.length = 0
})

const post = (path: string, body: BodyInit, headers: Record<string, string> = json) => fetch(`${app.base}${path}`, { body, headers, method: 'POST' })

/** Sends what `fetch` would not: any method, any path, headers as they are. */
const raw = (method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const request = rawRequest(`${app.base}`, { headers, method, path }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    request.on('error', reject)
    request.end(body)
  })

describe('the gate of a running front', () => {
  it('hands a good request on as it came', async () => {
    const response = await post('/api/leads?depth=1', '{"company":"Café"}')
    expect(await response.json()).toEqual({ body: '{"company":"Café"}', method: 'POST', url: 'https://portal.example.com/api/leads?depth=1' })
  })

  it.each([
    ['GET', '/api/leads?limit=1000', 400],
    ['GET', '/api/leads?where={', 400],
    ['GET', '/api/leads/17', 400],
    ['GET', '/api/leads?q=%00', 400],
    ['GET', '/api/x/../users', 400],
    ['PROPFIND', '/api/leads', 405],
    ['TRACE', '/api/leads', 405],
    ['POST', '/api/users/first-register', 404],
    ['POST', '/api/users/First-Register/', 404],
    ['GET', '/api/payload-jobs/run', 404],
    ['GET', '/api/graphql', 405],
  ])('answers %s %s with %i and a sentence, and Payload never sees it', async (method, path, status) => {
    const answer = await raw(method, path)
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text).errors[0].message).toMatch(/^[A-Z“].*\.$/)
    expect(app.seen).toHaveLength(0)
  })

  it('answers 414 to an address that is too long', async () => {
    expect((await raw('GET', `/api/leads?q=${'x'.repeat(9000)}`)).status).toBe(414)
  })

  it.each([
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['half an object', '{"a":', 400],
    ['a NUL character', '{"a":"\\u0000"}', 400],
    ['40 levels', `{"a":${'['.repeat(40)}${']'.repeat(40)}}`, 400],
    ['1 MB of text', `{"a":"${'x'.repeat(1024 * 1024)}"}`, 413],
  ])('refuses a JSON body of %s', async (_what, body, status) => {
    const response = await post('/api/leads', body)
    expect(response.status).toBe(status)
    expect(await sentenceOf(response)).toMatch(/\.$/)
    expect(app.seen).toHaveLength(0)
  })

  it('counts a body that does not announce its length', async () => {
    const chunks = (async function* () {
      yield Buffer.from('{"a":"')
      for (let index = 0; index < 40; index += 1) {
        yield Buffer.alloc(64 * 1024, 120)
      }
    })()
    const response = await fetch(`${app.base}/api/leads`, { body: chunks as never, duplex: 'half', headers: json, method: 'POST' } as RequestInit)
    expect(response.status).toBe(413)
  })

  it('refuses types it cannot judge, and compressed bodies', async () => {
    expect((await post('/api/leads', '<a/>', { 'Content-Type': 'application/xml' })).status).toBe(415)
    expect((await post('/api/leads', 'x', { ...json, 'Content-Encoding': 'gzip' })).status).toBe(415)
  })

  it('lets JSON bodies through that have the fields status and message', async () => {
    const response = await post('/api/leads', '{"status":418,"message":"I am a lead"}')
    expect(response.status).toBe(200)
    expect(app.seen).toHaveLength(1)
  })
})

describe('a GET sent as a POST', () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Payload-HTTP-Method-Override': 'GET' }

  it('becomes that GET, with its query joined to the address', async () => {
    const response = await post('/api/leads?depth=0', 'limit=5&where[status][equals]=new', form)
    expect(await response.json()).toEqual({ body: null, method: 'GET', url: 'https://portal.example.com/api/leads?depth=0&limit=5&where[status][equals]=new' })
  })

  it.each([
    ['too many rows', 'limit=1000'],
    ['a broken filter', 'where={'],
    ['two limits', 'limit=5&limit=6'],
    ['a control character', 'q=%00'],
    ['a broken escape', 'q=%zz'],
    ['too many values', `where[id][in]=${Array(101).fill('x').join(',')}`],
  ])('passes the same checks: refuses %s', async (_what, body) => {
    expect((await post('/api/leads', body, form)).status).toBe(400)
    expect((await post('/api/leads', body, { 'Content-Type': form['Content-Type'], 'X-HTTP-Method-Override': 'GET' })).status).toBe(400)
    expect(app.seen).toHaveLength(0)
  })

  it('judges a JSON query too', async () => {
    const header = { ...json, 'X-Payload-HTTP-Method-Override': 'GET' }
    expect((await post('/api/leads', '{"limit":1000}', header)).status).toBe(400)
    expect((await post('/api/leads', '{"locale":"en&limit=1000"}', header)).status).toBe(400)
    expect((await post('/api/leads', '{"limit":10}', header)).status).toBe(200)
  })

  it('judges the path as that of the GET', async () => {
    expect((await post('/api/users/login', 'limit=5', form)).status).toBe(400)
  })

  it('stands for no other method', async () => {
    expect((await post('/api/leads', '{}', { ...json, 'X-HTTP-Method-Override': 'DELETE' })).status).toBe(400)
  })
})

describe('multipart bodies', () => {
  const upload = (fields: Record<string, Blob | string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) {
      form.set(name, value)
    }
    return fetch(`${app.base}/api/leads`, { body: form, method: 'POST' })
  }

  it('flow through with their file', async () => {
    const response = await upload({ _payload: '{"alt":"A picture"}', file: new Blob([Buffer.alloc(300_000, 7)]) })
    const { body } = (await response.json()) as { body: string }
    expect(body).toContain('{"alt":"A picture"}')
    expect(body.length).toBeGreaterThan(300_000)
  })

  it.each(['null', '{"a":"\\u0000"}', '{', '[]'])('are refused when their _payload is %s', async (payload) => {
    const response = await upload({ _payload: payload, file: new Blob([Buffer.alloc(200_000)]) })
    expect(response.status).toBe(400)
    expect(await sentenceOf(response)).toMatch(/\.$/)
  })

  it.each([
    ['no boundary', 'multipart/form-data', 'x'],
    ['no end', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'],
    ['no parts', 'multipart/form-data; boundary=b', 'nothing'],
    ['another boundary', 'multipart/form-data; boundary=b', '--c\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--c--\r\n'],
  ])('with %s are refused', async (_what, type, body) => {
    const response = await post('/api/leads', body, { 'Content-Type': type })
    expect(response.status).toBe(400)
  })

  it('leave the connection free when the handler answers without reading them', async () => {
    const ignoring = await startFakeApp({ handleRest: async () => Response.json({ ok: true }) })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const send = (body: string) =>
      new Promise<number>((resolve, reject) => {
        const headers = { 'Content-Length': Buffer.byteLength(body), 'Content-Type': 'multipart/form-data; boundary=b' }
        const request = rawRequest(`${ignoring.base}/api/portal/anything`, { agent, headers, method: 'POST', timeout: 5000 }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode ?? 0))
        })
        request.on('timeout', () => request.destroy(new Error('the connection is stuck')))
        request.on('error', reject)
        request.end(body)
      })
    const large = `--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n${'x'.repeat(2_000_000)}\r\n--b--\r\n`
    expect(await send(large)).toBe(200)
    expect(await send(large)).toBe(200)
    agent.destroy()
    await ignoring.close()
  })

  it('are read whole at the sign-in, which hands the account to the limits', async () => {
    const form = new FormData()
    form.set('_payload', '{"email":"a@b.c","password":"x"}')
    const response = await fetch(`${app.base}/api/users/login`, { body: form, method: 'POST' })
    expect(response.status).toBe(200)
    expect(((await response.json()) as { body: string }).body).toContain('a@b.c')
  })
})

describe('GraphQL', () => {
  it('is asked by POST with one JSON query', async () => {
    expect((await post('/api/graphql', '{"query":"{ Leads { totalDocs } }"}')).status).toBe(200)
  })

  it.each([
    ['a batch', '[{"query":"{ a }"}]'],
    ['a query that is no text', '{"query":1}'],
    ['nothing', '{}'],
    ['two sign-ins', '{"query":"mutation { a: loginUser(email:\\"x\\", password:\\"1\\"){token} b: loginUser(email:\\"x\\", password:\\"2\\"){token} }"}'],
  ])('refuses %s', async (_what, body) => {
    expect((await post('/api/graphql', body)).status).toBe(400)
  })
})
