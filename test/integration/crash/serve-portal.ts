import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { releaseDue } from '../../../src/ledger/release-due.js'
import { testOrigin } from '../../support/app-environment.js'

/** The accounts that the crash tests sign in with. */
const password = 'a long enough password'

const fixtures = async (payload: Payload): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) {
    return
  }
  const create = async (collection: string, data: Record<string, unknown>): Promise<string> =>
    ((await payload.create({ collection: collection as never, data: data as never, overrideAccess: true })) as { id: string }).id
  const manager = await create('users', { email: 'staff@vendor.test', name: 'Staff', password, role: 'admin' })
  await create('users', { email: 'fay@vendor.test', name: 'Fay', password, role: 'finance' })
  await create('users', { email: 'flo@vendor.test', name: 'Flo', password, role: 'finance' })
  const partnerType = await create('partner-types', { name: 'Reseller', slug: 'reseller' })
  const partner = await create('partners', { manager, name: 'Acme', partnerType, status: 'active' })
  await create('partner-users', { email: 'anna@partner.test', name: 'Anna', partner, password, role: 'admin', status: 'active' })
}

const answer = async (config: SanitizedConfig, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
  const headers = new Headers(Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : [])))
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD'
  const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream) : undefined
  const request = new Request(`${testOrigin}${incoming.url}`, { body, duplex: 'half', headers, method: incoming.method } as RequestInit)
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  outgoing.writeHead(response.status, [...response.headers].flat())
  outgoing.end(text)
}

/** The portal in a process of its own, for tests that kill it. Says its port. */
const serve = async (): Promise<void> => {
  const { default: imported } = await import('../../../payload.config.js')
  const config = await imported
  config.logger ??= { options: { level: process.env.LOG_LEVEL ?? 'silent' } } as never
  const payload = await getPayload({ config })
  await fixtures(payload)
  const server = createServer((incoming, outgoing) => {
    answer(config, incoming, outgoing).catch(() => outgoing.writeHead(500).end())
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
  // What is due is released as in every portal, but sooner. While the database is away it fails, and comes again.
  setInterval(() => void releaseDue(payload).catch(() => undefined), 300)
  process.on('disconnect', () => process.exit(0))
}

serve().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`)
  process.exit(1)
})
