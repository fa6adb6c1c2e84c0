import { readFileSync } from 'node:fs'

import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createPortalClient, PortalApiError } from '../../../src/exports/client.js'
import { type Front, startFront } from '../../security/support/front.js'
import { systemOf } from '../../security/support/world.js'
import { startPayload, type TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

/* What docs/developers.md shows of REST, GraphQL and the client is run as it is written there, through the whole front. */

const page = readFileSync('docs/developers.md', 'utf8')
const [, chapter = ''] = page.split('## REST, GraphQL and the typed client')
const blocksOf = (language: string): string[] => [...chapter.split('\n## ')[0]!.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code ?? '')

const person = { email: 'partner@reseller.demo.test', password: 'partner-portal-demo' }

let portal: TestPortal
let front: Front
let cookie = ''

/** A browser, as far as the examples need one: it keeps the session. */
const browse = async (method: string, address: string, body: string | undefined, headers: Record<string, string> = {}) => {
  const { pathname, search } = new URL(address)
  const answer = await front.ask(method, `${pathname}${search}`, { ...(cookie && { as: { cookie } }), ...(body !== undefined && { body: JSON.parse(body) as unknown }), headers })
  cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
  return answer
}

beforeAll(async () => {
  portal = await startPayload()
  front = await startFront(portal)
  const { create } = systemOf(portal.payload)
  const type = await create('partner-types', { name: 'Reseller', slug: 'reseller' })
  const partner = await create('partners', { name: 'Reseller', partnerType: type.id, status: 'active' })
  await create('partner-users', { ...person, name: 'Partner', partner: partner.id, role: 'admin', status: 'active' })
  await create('rooms', { _status: 'published', kind: 'leads', partnerType: type.id, slug: 'leads', title: 'Leads' })
}, 180_000)
afterAll(async () => {
  await front.close()
  await stopPayload(portal)
})

/** A line of the shell as words, with its quotes read. */
const wordsOf = (line: string): string[] => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

type Command = { address: string; body?: string; headers: Record<string, string>; line: string }

const commandOf = (line: string): Command => {
  const words = wordsOf(line)
  const after = (flag: string) => words.flatMap((word, at) => (word === flag ? [words[at + 1] ?? ''] : []))
  const [body] = after('-d')
  const headers = Object.fromEntries(after('-H').flatMap((header) => (header.startsWith('Origin') ? [] : [header.split(': ') as [string, string]])))
  return { address: words.find((word) => word.startsWith('http')) ?? '', ...(body !== undefined && { body }), headers, line }
}

const commands = blocksOf('sh').flatMap((block) =>
  block
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.startsWith('curl'))
    .map(commandOf),
)
const run = ({ address, body, headers }: Command) => browse(body === undefined ? 'GET' : 'POST', address, body, headers)

describe('the documented commands', () => {
  it('sign in, read who one is, the rooms and the leads, and submit one', async () => {
    expect(commands.map(({ address }) => new URL(address).pathname)).toEqual(['/api/partner-users/login', '/api/portal/me', '/api/portal/rooms', '/api/leads', '/api/leads'])
    for (const command of commands) {
      const { status, text } = await run(command)
      expect({ line: command.line, status, text: status < 300 ? '' : text }).toEqual({ line: command.line, status: command.address.endsWith('/api/leads') ? 201 : 200, text: '' })
    }
  })

  it('submit it once, however often they are repeated', async () => {
    const submit = commands.at(-1)!
    const ids = [await run(submit), await run(submit)].map(({ text }) => (JSON.parse(text) as { doc: { id: string } }).doc.id)
    expect(new Set(ids).size).toBe(1)
    expect(await systemOf(portal.payload).find('leads', { company: { equals: 'Aldermere Cold Storage' } })).toHaveLength(1)
  })
})

describe('the documented query', () => {
  it('answers who one is, the rooms and the leads', async () => {
    const [query = ''] = blocksOf('graphql')
    const { text } = await browse('POST', 'http://portal.test/api/graphql', JSON.stringify({ query }))
    const { data, errors } = JSON.parse(text) as { data: { Leads: { docs: unknown[] }; portalMe: { user: { name: string } }; portalRooms: { rooms: { slug: string }[] } }; errors?: unknown }
    expect(errors).toBeUndefined()
    expect([data.portalMe.user.name, data.portalRooms.rooms.map(({ slug }) => slug), data.Leads.docs]).toEqual(['Partner', ['leads'], []])
  })
})

describe('the documented use of the client', () => {
  type Used = { docs: unknown[]; portal: ReturnType<typeof createPortalClient>; totalDocs: number }

  it('signs in, lists leads and submits one', async () => {
    const [code = ''] = blocksOf('ts').filter((block) => block.includes('createPortalClient({'))
    expect(code).toContain(`from 'payload-partner-portal/client'`)
    const asFetch: typeof fetch = async (input, { body, headers, method = 'GET' } = {}) => {
      // The front of these tests names the type of the body itself.
      const { 'content-type': _type, ...rest } = headers as Record<string, string>
      const { headers: sent, status, text } = await browse(method, String(input), typeof body === 'string' ? body : undefined, rest)
      return new Response(text, { headers: sent, status })
    }
    cookie = ''
    const { outputText } = ts.transpileModule(code.replace(/^import .*$/gm, ''), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } })
    const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (...args: string[]) => (...values: unknown[]) => Promise<Used>
    const use = new AsyncFunction('createPortalClient', 'PortalApiError', 'email', 'password', `${outputText}\nreturn { docs, portal, totalDocs }`)
    const used = await use((options: object) => createPortalClient({ ...options, fetch: asFetch }), PortalApiError, person.email, person.password)
    expect([used.docs, used.totalDocs]).toEqual([[], 0])
    expect(await systemOf(portal.payload).find('leads', { company: { equals: 'Aldermere Cold Storage' } })).toHaveLength(2)
    expect((await used.portal.send<{ docs: unknown[] }>('/leads', { query: { limit: 1 } })).docs).toHaveLength(1)
    expect(used.portal.eventsAddress()).toMatch(/\/api\/portal\/events$/)
  })
})
