import { type ChildProcess, execFile, fork } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import pg from 'pg'

import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../src/database/embedded-postgres.js'
import { appEnvironment, testOrigin } from '../../support/app-environment.js'

export type Answer = { body: Record<string, unknown>; headers: Headers; status: number }
export type CallOptions = { body?: unknown; cookie?: string; key?: string; timeoutMs?: number }

/** A portal process and a database server of their own, both of which may be killed. */
export type CrashSite = {
  /** Throws when there is no answer, as after a kill. */
  call: (method: string, path: string, options?: CallOptions) => Promise<Answer>
  close: () => Promise<void>
  killDatabase: () => Promise<void>
  /** Kills the portal with -9 and starts it again. */
  killPortal: () => Promise<void>
  portalPid: () => number
  query: <Row>(text: string) => Promise<Row[]>
  signIn: (collection: string, email: string) => Promise<string>
}

const directory = async (): Promise<string> => {
  const made = await mkdtemp(path.join(tmpdir(), 'portal-crash-'))
  await chmod(made, 0o755)
  return made
}

const startPortal = async (environment: NodeJS.ProcessEnv): Promise<{ child: ChildProcess; port: number }> => {
  const child = fork(path.resolve('test/integration/crash/serve-portal.ts'), {
    env: environment,
    execArgv: ['--conditions=production', '--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port))
    child.once('exit', (code) => reject(new Error(`The portal ended with code ${code} before it was ready.`)))
  })
  return { child, port }
}

export const openCrashSite = async (): Promise<CrashSite> => {
  const folder = await directory()
  const dataDir = path.join(folder, 'database')
  const database: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir })
  const environment: NodeJS.ProcessEnv = { ...process.env, ...appEnvironment(database.connectionString), DATA_DIR: path.join(folder, 'files'), NODE_ENV: 'production', NODE_OPTIONS: '' }
  await promisify(execFile)(process.execPath, ['--conditions=production', '--import', 'tsx', path.resolve('test/support/prepare-template.ts')], { env: environment })
  let portal = await startPortal(environment)
  const call: CrashSite['call'] = async (method, target, { body, cookie, key, timeoutMs = 60_000 } = {}) => {
    const headers = new Headers({ Origin: testOrigin })
    if (body !== undefined) {
      headers.set('Content-Type', 'application/json')
    }
    if (cookie) {
      headers.set('Cookie', cookie)
    }
    if (key) {
      headers.set('Idempotency-Key', key)
    }
    const response = await fetch(`http://127.0.0.1:${portal.port}${target}`, { body: body === undefined ? undefined : JSON.stringify(body), headers, method, signal: AbortSignal.timeout(timeoutMs) })
    return { body: (await response.json().catch(() => ({}))) as Record<string, unknown>, headers: response.headers, status: response.status }
  }
  return {
    call,
    close: async () => {
      const ended = new Promise((resolve) => portal.child.once('exit', resolve))
      portal.child.kill('SIGKILL')
      await ended
      await database.stop()
      await rm(folder, { force: true, recursive: true })
    },
    killDatabase: async () => {
      process.kill(Number((await readFile(path.join(dataDir, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGKILL')
    },
    killPortal: async () => {
      const ended = new Promise((resolve) => portal.child.once('exit', resolve))
      portal.child.kill('SIGKILL')
      await ended
      portal = await startPortal(environment)
    },
    portalPid: () => portal.child.pid ?? 0,
    query: async <Row>(text: string) => {
      const client = new pg.Client({ connectionString: database.connectionString })
      client.on('error', () => undefined)
      await client.connect()
      try {
        return (await client.query(text)).rows as Row[]
      } finally {
        await client.end()
      }
    },
    signIn: async (collection, email) => {
      const { headers, status } = await call('POST', `/api/${collection}/login`, { body: { email, password: 'a long enough password' } })
      const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0])
      if (cookies.length === 0) {
        throw new Error(`${email} could not sign in: ${status}`)
      }
      return cookies.join('; ')
    },
  }
}
