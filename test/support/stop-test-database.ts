import type { ChildProcess } from 'node:child_process'

/** Jest's global tear-down: ends the database server and removes its data. */
export default async function stopTestDatabase(): Promise<void> {
  const server = (globalThis as { portalTestServer?: ChildProcess }).portalTestServer
  if (server && server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.send('end')
    await ended
  }
}
