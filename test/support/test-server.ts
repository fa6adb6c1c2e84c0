import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

type Answer = { connectionString?: string; failure?: string }

let server: ChildProcess | undefined

/** One database server for the whole run; its address reaches the workers by environment. */
export const setup = async (): Promise<void> => {
  const child = fork(path.resolve('test/support/serve-test-database.ts'), { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  server = child
  const answer = await new Promise<Answer>((resolve) => {
    child.once('message', (message) => resolve(message as Answer))
    child.once('exit', (code) => resolve({ failure: `The test database ended with code ${code}.` }))
  })
  if (answer.connectionString === undefined) {
    throw new Error(answer.failure)
  }
  process.env.TEST_DATABASE_SERVER = answer.connectionString
}

/** Ends the database server and removes its data. */
export const teardown = async (): Promise<void> => {
  const child = server
  if (child && child.exitCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.send('end')
    await ended
  }
}
