import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'

import { benchSecret, ports } from './settings.js'

const root = path.resolve(import.meta.dirname, '../..')
/** The stock app is compiled in a copy, as deep in the tree as the original, so that its imports hold and nothing compiled lies among sources. */
const stockFolder = path.join(root, '.build/bench/stock')

/** A server under measurement. */
export type Server = {
  name: string
  origin: string
  /** Resident memory of the process that answers, in MB. */
  residentMb: () => number
  /** Seconds from spawning to the first good answer. */
  startSeconds: number
  stop: () => Promise<void>
}

type Process = { args: string; parent: number; pid: number; rssKb: number }

const processes = (): Process[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, rssKb, args]) => ({ args: args ?? '', parent: Number(parent), pid: Number(pid), rssKb: Number(rssKb) }))

/** The process that answers is the largest one that the starter started (or the starter itself); database processes do not count. */
const residentMbBelow = (starter: number): number => {
  const all = processes()
  const below = (pid: number): Process[] => all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)])
  const own = [...all.filter(({ pid }) => pid === starter), ...below(starter)].filter(({ args }) => !args.includes('postgres'))
  return Math.max(...own.map(({ rssKb }) => rssKb)) / 1024
}

const isAnswering = async (address: string): Promise<boolean> => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(2_000) })
    await response.arrayBuffer()
    return response.status < 500
  } catch {
    // Not listening yet.
    return false
  }
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
    await ended
    clearTimeout(timer)
  }
}

type Start = { args: string[]; cwd?: string; env: NodeJS.ProcessEnv; name: string; port: number; probe: string }

const startServer = async ({ args, cwd = root, env, name, port, probe }: Start): Promise<Server> => {
  const startedAt = performance.now()
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: string[] = []
  child.stdout?.on('data', (data: Buffer) => output.push(data.toString()))
  child.stderr?.on('data', (data: Buffer) => output.push(data.toString()))
  process.once('exit', () => child.kill('SIGKILL'))
  const origin = `http://127.0.0.1:${port}`
  while (!(await isAnswering(`http://127.0.0.1:${port}${probe}`))) {
    if (child.exitCode !== null || performance.now() - startedAt > 300_000) {
      throw new Error(`${name} did not start:\n${output.join('').slice(-2_000)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { name, origin, residentMb: () => residentMbBelow(child.pid ?? 0), startSeconds: (performance.now() - startedAt) / 1000, stop: () => end(child) }
}

const shared = (connectionString: string): NodeJS.ProcessEnv => ({ DATABASE_URL: connectionString, LOG_REQUESTS: 'off', NODE_ENV: 'production', PAYLOAD_SECRET: benchSecret, RATE_LIMITS: 'off' })

/** The portal as `npm start` runs it: compiled, one process. */
export const startPortal = (connectionString: string, { dataDir, port, seed = false }: { dataDir: string; port: number; seed?: boolean }): Promise<Server> =>
  startServer({
    args: ['scripts/start.mjs'],
    env: { ...shared(connectionString), DATA_DIR: dataDir, PORT: String(port), SERVER_URL: `http://127.0.0.1:${port}`, ...(seed && { SEED_DEMO: '1' }) },
    name: 'the portal',
    port,
    probe: '/readyz',
  })

/** Payload's own REST route in `next start`. */
export const startStock = (connectionString: string): Promise<Server> =>
  startServer({
    args: ['--conditions=production', path.join(root, 'node_modules/next/dist/bin/next'), 'start', '-p', String(ports.stock), '-H', '127.0.0.1', '.'],
    cwd: stockFolder,
    env: shared(connectionString),
    name: 'Payload in Next',
    port: ports.stock,
    probe: '/api/leads',
  })

/** Express and `pg`. */
export const startRaw = (connectionString: string): Promise<Server> =>
  startServer({ args: ['--import', 'tsx', path.join(import.meta.dirname, 'raw-server.ts')], env: shared(connectionString), name: 'Express and pg', port: ports.raw, probe: '/' })

/** Compiles the stock app. */
export const buildStock = (): void => {
  rmSync(stockFolder, { force: true, recursive: true })
  cpSync(path.join(import.meta.dirname, 'stock'), stockFolder, { recursive: true })
  execFileSync(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build', '.'], {
    cwd: stockFolder,
    env: { ...process.env, ...shared('postgres://nobody@127.0.0.1/none'), NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--conditions=production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Signs in and answers the cookie. Both auth collections share one cookie name, whose prefix differs between the servers. */
export const signIn = async ({ origin }: Pick<Server, 'origin'>, email: string, password: string, collection: 'partner-users' | 'users' = 'partner-users'): Promise<string> => {
  const response = await fetch(`${origin}/api/${collection}/login`, { body: JSON.stringify({ email, password }), headers: { 'content-type': 'application/json', origin }, method: 'POST' })
  const [cookie] = response.headers.getSetCookie()
  if (!response.ok || !cookie) {
    throw new Error(`${email} could not sign in to ${origin}: ${response.status} ${await response.text()}`)
  }
  return cookie.split(';')[0] ?? ''
}
