import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

type Answer = { connectionString?: string; failure?: string }

/*
 * Jest loads set-up and tear-down outside its module mapping: they import nothing of ours and share the server by a global.
 */

/** Jest's global set-up: one database server for the whole run; its address reaches the workers by environment. */
export default async function startTestDatabase({ rootDir }: { rootDir: string }): Promise<void> {
  const server = fork(path.join(rootDir, 'test/support/serve-test-database.ts'), { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const answer = await new Promise<Answer>((resolve) => {
    server.once('message', (message) => resolve(message as Answer))
    server.once('exit', (code) => resolve({ failure: `The test database ended with code ${code}.` }))
  })
  if (answer.connectionString === undefined) {
    throw new Error(answer.failure)
  }
  process.env.TEST_DATABASE_SERVER = answer.connectionString
  ;(globalThis as { portalTestServer?: ChildProcess }).portalTestServer = server
}
