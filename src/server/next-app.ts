import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import nextPackage from 'next'

/** Next, prepared in this process. */
export type NextApp = {
  close: () => Promise<void>
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

type NextServer = {
  close: () => Promise<void>
  getRequestHandler: () => NextApp['handle']
  getUpgradeHandler: () => (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
  prepare: () => Promise<void>
}

type CreateNext = (options: { customServer: true; dev: boolean; dir: string; hostname: string; httpServer: Server; port: number; quiet: boolean }) => NextServer

// Under NodeNext the types of `next` describe a module with a `default`; what Node loads is the function itself.
const createNext = nextPackage as unknown as CreateNext

/** Prepares Next for pages and the admin. In development it also answers the web socket that reloads changed pages. */
export const prepareNext = async (options: { dev: boolean; dir: string; hostname: string; httpServer: Server; port: number }): Promise<NextApp> => {
  const app = createNext({ ...options, customServer: true, quiet: false })
  await app.prepare()
  if (options.dev) {
    const upgrade = app.getUpgradeHandler()
    options.httpServer.on('upgrade', (request, socket, head) => {
      void upgrade(request, socket, head)
    })
  }
  return { close: () => app.close(), handle: app.getRequestHandler() }
}
