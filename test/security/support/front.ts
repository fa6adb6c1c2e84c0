import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { pino } from 'pino'

import { createFastReads } from '../../../src/database/reads/fast-door.js'
import { createPortalServer } from '../../../src/server/create-portal-server.js'
import { testOrigin } from '../../support/app-environment.js'
import type { SignedIn, TestPortal } from '../../support/start-payload.js'

/** What came back through the whole front. */
export type FrontAnswer = { headers: Headers; status: number; text: string }

/** The Express front over a real portal, with a word in the place of Next's pages. */
export type Front = { ask: (method: string, path: string, options?: { as?: SignedIn | undefined; body?: unknown; headers?: Record<string, string> }) => Promise<FrontAnswer>; close: () => Promise<void> }

/** The word that stands where Next would answer. */
export const nextAnswered = 'Next answered'

/** Starts the front on a free port. */
export const startFront = async ({ config, payload }: TestPortal): Promise<Front> => {
  const app = createPortalServer({
    config,
    handleNext: async (_request, response) => void response.end(nextAnswered),
    payload,
    settings: { fastReads: createFastReads({ payload }), limits: undefined, logger: pino({ level: 'silent' }), logRequests: 'off', serverOrigin: testOrigin },
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ask: async (method, path, { as, body, headers } = {}) => {
      const response = await fetch(`${base}${path}`, {
        ...(body !== undefined && { body: JSON.stringify(body) }),
        headers: { Origin: testOrigin, ...(body !== undefined && { 'Content-Type': 'application/json' }), ...(as && { Cookie: as.cookie }), ...headers },
        method,
        redirect: 'manual',
      })
      return { headers: response.headers, status: response.status, text: await response.text() }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
