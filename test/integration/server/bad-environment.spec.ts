import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

type Ending = { code: null | number; stderr: string }
type Start = { env?: Record<string, string>; preload?: string; script?: string }

const secret = 'a-long-random-text-for-tests-only'
let folder: string
const children: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-start-'))
  // Started by root, the database runs as another user, who must be able to enter.
  await chmod(folder, 0o755)
})
afterAll(async () => {
  for (const child of children) {
    child.kill('SIGKILL')
  }
  await rm(folder, { force: true, recursive: true })
})

const launch = ({ env = {}, preload, script = 'src/server/index.ts' }: Start): ChildProcess => {
  const { DATABASE_URL: _url, NODE_OPTIONS: _options, ...inherited } = process.env
  const flags = ['--conditions=production', ...(preload ? ['--import', preload] : []), ...(script.endsWith('.ts') ? ['--import', 'tsx'] : [])]
  const child = spawn(process.execPath, [...flags, script], {
    env: { ...inherited, DATA_DIR: path.join(folder, 'data'), NODE_ENV: 'production', PORT: '3117', ROLE: 'worker', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  return child
}

const run = (start: Start): Promise<Ending> =>
  new Promise((resolve) => {
    const child = launch(start)
    let stderr = ''
    child.stdout?.resume()
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('close', (code) => resolve({ code, stderr }))
  })

/** Exactly one line, a sentence, no trace, exit code 1. */
const expectSentence = ({ code, stderr }: Ending, sentence: RegExp) => {
  expect(stderr).toMatch(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).not.toMatch(/\n\s+at |Error:/)
  expect(code).toBe(1)
}

const preload = async (name: string, source: string): Promise<string> => {
  const file = path.join(folder, name)
  await writeFile(file, source)
  return pathToFileURL(file).href
}

const withDatabase = (change: (url: URL) => void): Record<string, string> => {
  const url = new URL(process.env['TEST_DATABASE_SERVER'] ?? '')
  change(url)
  return { DATABASE_URL: url.toString(), PAYLOAD_SECRET: secret }
}

describe('a start that cannot work says why in one sentence', () => {
  it('when DATABASE_URL is no address of Postgres', async () => {
    expectSentence(await run({ env: { DATABASE_URL: 'mysql://localhost/x', PAYLOAD_SECRET: secret } }), /^DATABASE_URL must begin with postgres:\/\//)
  })

  it('when the secret is missing', async () => {
    expectSentence(await run({ env: { DATABASE_URL: 'postgres://a:b@127.0.0.1/x' } }), /^PAYLOAD_SECRET is not set\./)
  })

  it('when PORT is no number', async () => {
    expectSentence(await run({ env: { PORT: 'abc' } }), /^PORT must be a whole number\.$/m)
  })

  it('when nothing listens at the database', async () => {
    expectSentence(await run({ env: { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x', PAYLOAD_SECRET: secret } }), /^The database at 127\.0\.0\.1:1\/x cannot be used .*check DATABASE_URL\.$/m)
  })

  it('when the host of the database does not exist', async () => {
    expectSentence(await run({ env: { DATABASE_URL: 'postgres://a:b@no-such-host.invalid/x', PAYLOAD_SECRET: secret } }), /^The database at no-such-host\.invalid:5432\/x cannot be used/)
  })

  it('when the password of the database is wrong', async () => {
    const env = withDatabase((url) => {
      url.password = 'wrong'
    })
    const ending = await run({ env })
    expectSentence(ending, /the user or the password is wrong/)
    expect(ending.stderr).not.toContain('wrong@')
  })

  it('when the port is taken', async () => {
    const server: Server = createServer().listen(3117, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    expectSentence(await run({}), /^Port 3117 is taken by another program: end that one, or start with another PORT\.$/m)
    await new Promise((resolve) => server.close(resolve))
  })

  it('when the disk is full', async () => {
    const full = await preload(
      'full-disk.mjs',
      `import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module'
       fs.writeFile = async () => { throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }) }
       syncBuiltinESMExports()`,
    )
    expectSentence(await run({ preload: full }), /^The disk is full.*make room/)
  })

  it('when Node is too old', async () => {
    const old = await preload('old-node.mjs', `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })`)
    expectSentence(await run({ preload: old, script: 'scripts/start.mjs' }), /^Node 18\.20\.4 is too old: the portal needs Node 20\.19 or later\./)
    expectSentence(await run({ preload: old }), /Node 18\.20\.4 is too old/)
  })

  it('when another process runs on the same data', async () => {
    const first = launch({ env: { DATA_DIR: path.join(folder, 'shared'), PORT: '3118', SEED_DEMO: '0' } })
    let complaint = ''
    first.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    await new Promise<void>((resolve, reject) => {
      first.stdout?.on('data', (chunk: Buffer) => chunk.includes('Ready after') && resolve())
      first.on('close', (code) => reject(new Error(`ended with ${code}: ${complaint}`)))
    })
    expectSentence(await run({ env: { DATA_DIR: path.join(folder, 'shared'), PORT: '3119' } }), /^Another process \(\d+\) already uses the database in .*: stop that one first, or set DATABASE_URL\.$/m)
    const ended = new Promise((resolve) => first.once('exit', resolve))
    first.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})
