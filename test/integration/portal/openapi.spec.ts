import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { meAnswer, overviewAnswer, roomsAnswer, searchAnswer } from '../../../src/endpoints/answers/answers.js'
import { startWorld, type World } from '../sales/sales-world.js'
import { stopPayload } from '../../support/stop-payload.js'

type Operation = { parameters?: { in: string; name: string; required?: boolean; schema: unknown }[]; requestBody?: unknown; responses: Record<string, unknown> }
type Description = { components: { schemas: Record<string, unknown> }; info: { title: string; version: string }; openapi: string; paths: Record<string, Record<string, Operation>> }

let world: World
let api: Description

beforeAll(async () => {
  world = await startWorld()
  api = (await world.rest<Description>('GET', '/api/portal/openapi.json', { as: world.people.acmeMember })).body
})

afterAll(() => stopPayload(world))

const referencesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => (key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner))) : []

describe('the OpenAPI description', () => {
  it('is one of version 3.1 whose references lead somewhere', () => {
    expect(api.openapi).toMatch(/^3\.1\.\d$/)
    expect(api.info.title).not.toBe('')
    expect(api.info.version).not.toBe('')
    for (const reference of referencesIn(api)) {
      const target = reference.replace(/^#\//, '').split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], api)
      expect({ found: target !== undefined, reference }).toEqual({ found: true, reference })
    }
  })

  it('declares every parameter of every path, and says what each operation answers', () => {
    for (const [path, operations] of Object.entries(api.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      for (const [method, operation] of Object.entries(operations)) {
        const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
        expect({ method, names: declared.map(({ name }) => name).sort(), path }).toEqual({ method, names: [...inPath].sort(), path })
        expect(declared.every(({ required, schema }) => required === true && schema !== undefined)).toBe(true)
        expect(Object.keys(operation.responses).some((status) => /^2\d\d$/.test(status))).toBe(true)
        expect(Object.keys(operation.responses).some((status) => status === 'default' || /^4/.test(status))).toBe(true)
      }
    }
  })

  it('describes every endpoint of the portal and of leads that is mounted', () => {
    const described = new Set(Object.entries(api.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method} ${path.replace(/^\/api/, '').replace(/\{(\w+)\}/g, ':$1')}`)))
    const leads = world.payload.collections['leads' as never] as { config: { endpoints: { method: string; path: string }[] } }
    const own = leads.config.endpoints.slice(0, 6).map(({ method, path }) => `${method} /leads${path}`)
    const portal = world.payload.config.endpoints.filter(({ path }) => path.startsWith('/portal/') && !path.includes('openapi')).map(({ method, path }) => `${method} ${path}`)
    const ofRooms = world.payload.collections['rooms' as never] as typeof leads
    const order = ofRooms.config.endpoints.filter(({ path }) => path === '/order').map(({ method, path }) => `${method} /rooms${path}`)
    expect(order).toEqual(['post /rooms/order'])
    expect([...own, ...portal, ...order].filter((endpoint) => !described.has(endpoint) && !endpoint.includes('/mails'))).toEqual([])
  })

  it('describes what the endpoints really answer', async () => {
    const get = async (path: string) => (await world.rest('GET', path, { as: world.people.acmeMember })).body
    meAnswer.parse(await get('/api/portal/me'))
    roomsAnswer.parse(await get('/api/portal/rooms'))
    overviewAnswer.parse(await get('/api/portal/overview'))
    searchAnswer.parse(await get('/api/portal/search?q=acme'))
  })
})
