import { execFileSync, fork, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { hostChecks } from './host-checks.mjs'
import { installHost } from './install.mjs'
import { packageChecks } from './package-checks.mjs'

/*
 * The package as strangers get it: packed, installed from its tarball into a Payload and Next project of somebody else, built, started
 * on a Postgres of its own, and used. `node test/plugin/run.mjs`; with KEEP=1 the host stays for a look.
 */

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'portal-host-'))
const host = path.join(folder, 'host')
const port = Number(process.env.PLUGIN_TEST_PORT ?? 3410)
const origin = `http://localhost:${port}`
const password = randomBytes(12).toString('hex')
const startedAt = Date.now()
const say = (message) => console.log(`  ${String(Math.round((Date.now() - startedAt) / 1000)).padStart(3)} s  ${message}`)

const environment = (databaseUrl) => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  HOST_PASSWORD: password,
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_OPTIONS: '--conditions=production',
  PAYLOAD_SECRET: randomBytes(20).toString('hex'),
  SERVER_URL: origin,
})

const run = (what, args, env, cwd = host) => {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    throw new Error(`${what} failed:\n${`${error.stdout}\n${error.stderr}`.trim().slice(-4_000)}`, { cause: error })
  }
}

const startDatabase = () =>
  new Promise((resolve, reject) => {
    const server = fork(path.join(root, 'test/support/serve-test-database.ts'), { cwd: root, execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    server.once('message', ({ connectionString, failure }) => (connectionString ? resolve({ connectionString, stop: () => server.send('end') }) : reject(new Error(failure))))
    server.once('exit', (code) => reject(new Error(`The database ended with code ${code}.`)))
  })

const startHost = async (env) => {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], { cwd: host, env: { ...env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  child.stderr.on('data', (data) => (output += data))
  for (let attempt = 0; attempt < 240; attempt += 1) {
    const answer = await fetch(`${origin}/`).catch(() => undefined)
    if (answer?.ok) {
      return { output: () => output, stop: () => child.kill('SIGTERM') }
    }
    if (child.exitCode !== null) {
      break
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  child.kill('SIGKILL')
  throw new Error(`The host did not start:\n${output.slice(-3_000)}`)
}

const report = (checks) => {
  for (const [fact, holds] of checks) {
    console.log(`${holds ? '  ok    ' : '  FAILED'} ${fact}`)
  }
  const passed = checks.filter(([, holds]) => holds).length
  console.log(`${passed} passed, ${checks.length - passed} failed`)
  return passed === checks.length
}

const test = async () => {
  say('Packing')
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []]
  execFileSync(npm[0], [...npm[1], 'pack', '--pack-destination', folder, '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const tarball = execFileSync('ls', [folder], { encoding: 'utf8' }).trim().split('\n').find((name) => name.endsWith('.tgz'))
  cpSync(path.join(import.meta.dirname, 'host'), host, { recursive: true })
  const files = { host, root, tarball: path.join(folder, tarball) }
  say(`Installed the tarball and ${installHost(files)} packages beside it`)
  const checks = packageChecks(files)

  const database = await startDatabase()
  const env = environment(database.connectionString.replace(/\/[^/]+$/, '/foreign_host'))
  let running
  try {
    run('Making the import map', ['--import', 'tsx', 'scripts/make-import-map.ts'], env)
    say('Building the host')
    run('next build', ['node_modules/next/dist/bin/next', 'build'], env)
    checks.push(['the host compiles with strict types and builds', true])
    say('Preparing its database')
    run('Preparing the database', ['--import', 'tsx', 'scripts/prepare.ts'], env)
    running = await startHost(env)
    say('The host answers')
    checks.push(...(await hostChecks({ origin, password })))
    if (!report(checks)) {
      console.log(running.output().slice(-3_000))
      process.exitCode = 1
    }
  } finally {
    running?.stop()
    database.stop()
  }
}

try {
  await test()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
} finally {
  if (process.env.KEEP === '1') {
    console.log(`The host is in ${host}.`)
  } else {
    rmSync(folder, { force: true, recursive: true })
  }
}
