import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { pino } from 'pino'

import { type AppOptions, createApp } from '../../../src/server/create-app.js'
import type { CollectionPaths } from '../../../src/server/gate/refuse-path.js'

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i

const collections: ReadonlyMap<string, CollectionPaths> = new Map(
  ['leads', 'users', 'partner-users'].map((slug) => [
    slug,
    { endpoints: new Set(['POST login', 'POST forgot-password', 'POST first-register', 'GET versions']), endpointsWithId: new Set(['GET versions']), isId: (text: string) => uuid.test(text) },
  ]),
)

/** The front on a free port, with handlers in the place of Payload and Next. */
export type FakeApp = { base: string; close: () => Promise<void>; seen: Request[]; server: Server }

/** Starts the front for a test; what reaches Payload's place is kept in `seen`. */
export const startFakeApp = async (options: Partial<AppOptions> = {}): Promise<FakeApp> => {
  const seen: Request[] = []
  const { handleRest = async () => Response.json({ ok: true }) } = options
  const app = createApp({
    collections,
    handleGraphql: async () => Response.json({ data: {} }),
    handleNext: async (request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(`<p data-policy="${request.headers['content-security-policy']}">page</p>`)
    },
    health: { askDatabase: async () => undefined, isShuttingDown: () => false },
    isDevelopment: false,
    limits: undefined,
    logger: pino({ level: 'silent' }),
    serverOrigin: 'https://portal.example.com',
    ...options,
    handleRest: (request) => {
      seen.push(request)
      return handleRest(request)
    },
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    seen,
    server,
  }
}

/** The sentence of a refusal. */
export const sentenceOf = async (response: Response): Promise<string> => {
  const body = (await response.json()) as { errors?: { message?: string }[] }
  return body.errors?.[0]?.message ?? ''
}
