import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Resolve } from './guarded-lookup.js'
import { postMessage } from './post-message.js'

let server: Server
let port = 0
let hits: string[] = []
let answer: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => response.end('ok')

beforeEach(async () => {
  hits = []
  answer = (_request, response) => response.end('ok')
  server = createServer((request, response) => {
    hits.push(request.url ?? '')
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const answering = (...addresses: string[]): Resolve => (_hostname, done) => done(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
const post = (url: string, options: Partial<Parameters<typeof postMessage>[0]> = {}) => postMessage({ allowInternal: false, body: '{}', headers: {}, timeoutMs: 400, url, ...options })
const inside = (path = '/') => post(`http://127.0.0.1:${port}${path}`, { allowInternal: true })

describe('a webhook', () => {
  it.each([
    'http://example.com/', 'https://127.0.0.1/', 'https://localhost/', 'https://[::1]/', 'https://10.0.0.1/', 'https://169.254.169.254/latest/meta-data', 'https://192.168.1.1/', 'https://0.0.0.0/', 'https://[::ffff:127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/', 'https://2130706433/', 'https://0x7f.1/', 'https://printer.local/', 'https://user:pass@example.com/', 'file:///etc/passwd', 'ftp://example.com/', 'nonsense',
  ])('does not call %s', async (url) => {
    const { status, text } = await post(url, { resolve: answering('127.0.0.1') })
    expect(status).toBeNull()
    expect(text).toContain('public addresses only')
    expect(hits).toEqual([])
  })

  it.each([[['127.0.0.1']], [['10.1.2.3']], [['169.254.169.254']], [['::1']], [['fd00::1']], [['::ffff:10.0.0.1']], [['93.184.216.34', '127.0.0.1']], [[]]])('does not call a name that leads to %j', async (addresses) => {
    const { status, text } = await post(`https://rebound.example.com:${port}/`, { resolve: answering(...addresses) })
    expect({ hits, status }).toEqual({ hits: [], status: null })
    expect(text).toContain('leads to an address of an own network')
  })

  it('asks for the address once and connects to that one, so a name that changes its answer gains nothing', async () => {
    let asked = 0
    const rebinding: Resolve = (hostname, done) => {
      asked += 1
      answering(asked === 1 ? '192.0.1.1' : '127.0.0.1')(hostname, done)
    }
    const { status } = await post(`https://rebound.example.com:${port}/`, { resolve: rebinding })
    expect({ asked, hits, status }).toEqual({ asked: 1, hits: [], status: null })
  })

  it('follows no redirect', async () => {
    answer = (_request, response) => response.writeHead(302, { Location: '/inner' }).end('moved')
    expect(await inside('/first')).toEqual({ status: 302, text: 'moved' })
    expect(hits).toEqual(['/first'])
  })

  it('does not wait longer than its time', async () => {
    answer = () => undefined
    expect(await inside()).toEqual({ status: null, text: 'No answer within 0.4 seconds.' })
  })

  it('keeps the beginning of an answer, legibly', async () => {
    answer = (_request, response) => response.writeHead(500).end(`\u0000${'x'.repeat(100_000)}`)
    const { status, text } = await inside()
    expect(status).toBe(500)
    expect(text).toBe(` ${'x'.repeat(1999)}`)
  })

  it('says why nothing came back', async () => {
    const { status, text } = await post('https://gone.example.com/', { resolve: (_hostname, done) => done(new Error('getaddrinfo ENOTFOUND gone.example.com'), []) })
    expect({ status, text }).toEqual({ status: null, text: 'getaddrinfo ENOTFOUND gone.example.com' })
  })
})
