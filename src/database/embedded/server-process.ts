import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, statSync, truncateSync } from 'node:fs'

import { explainFailure, logSince } from './explain-failure.js'
import type { OperatingUser } from './operating-user.js'
import { endOrphan, readPostmaster, waitForEnd } from './postmaster-file.js'

/** Where one server lives and how it is run. */
export type ServerOptions = {
  cluster: string
  folder: string
  logFile: string
  onProgress: (message: string) => void
  port: number
  postgres: string
  settings: Readonly<Record<string, string>>
  user: OperatingUser
}

const maxLogBytes = 10_000_000
const patienceMs = 120_000

const defaultSettings = {
  dynamic_shared_memory_type: 'mmap',
  jit: 'off',
  listen_addresses: '127.0.0.1',
  log_checkpoints: 'off',
  max_connections: '100',
  random_page_cost: '1.1',
  shared_buffers: '128MB',
  timezone: 'UTC',
  unix_socket_directories: '',
} as const

const flags = ({ port, settings }: ServerOptions): string[] =>
  Object.entries({ ...defaultSettings, ...settings, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

const openLog = (logFile: string): { from: number; handle: number } => {
  const handle = openSync(logFile, 'a', 0o600)
  if (statSync(logFile).size > maxLogBytes) {
    truncateSync(logFile, 0)
  }
  return { from: statSync(logFile).size, handle }
}

const untilReady = async (child: ChildProcess, cluster: string, onProgress: (message: string) => void): Promise<boolean> => {
  const began = Date.now()
  let isPatient = false
  while (child.exitCode === null && child.signalCode === null && Date.now() - began < patienceMs) {
    const postmaster = await readPostmaster(cluster).catch(() => null)
    if (postmaster?.pid === child.pid && postmaster?.isReady) {
      return true
    }
    if (!isPatient && Date.now() - began > 1_000) {
      isPatient = true
      onProgress('Waiting for the database (it recovers after it was not ended properly)')
    }
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  return false
}

/**
 * Starts Postgres in a process group of its own: Ctrl-C in the terminal reaches Node alone, which ends its work and then the database.
 */
export const startServer = async (options: ServerOptions): Promise<ChildProcess> => {
  const { cluster, folder, logFile, onProgress, postgres, user } = options
  await endOrphan(cluster, onProgress)
  const { from, handle } = openLog(logFile)
  const child = spawn(postgres, ['-D', cluster, ...flags(options)], { ...user, cwd: '/', detached: true, env: { ...process.env, LC_ALL: 'C' }, stdio: ['ignore', handle, handle] })
  const failed = new Promise<never>((_resolve, reject) => child.once('error', (error) => reject(explainFailure(error.message, folder, logFile))))
  failed.catch(() => undefined)
  closeSync(handle)
  child.unref()
  if (!(await Promise.race([untilReady(child, cluster, onProgress), failed]))) {
    child.kill('SIGQUIT')
    throw explainFailure(await logSince(logFile, from), folder, logFile)
  }
  return child
}

/** Ends the server: its connections are closed and a checkpoint is written. One that hangs is cut off and recovers at the next start. */
export const endServer = async (child: ChildProcess): Promise<void> => {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
    return
  }
  child.ref()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  const hung = setTimeout(() => child.kill('SIGQUIT'), 30_000)
  await ended
  clearTimeout(hung)
  await waitForEnd(child.pid, 5_000)
}
