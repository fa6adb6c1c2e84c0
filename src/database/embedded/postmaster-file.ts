import { readFile, unlink } from 'node:fs/promises'
import path from 'node:path'

import { commandLineOf, isAlive } from './processes.js'

/** Postgres's own note about the server that runs on a data directory. */
export type Postmaster = { isReady: boolean; pid: number }

const fileOf = (cluster: string): string => path.join(cluster, 'postmaster.pid')

/** Reads `postmaster.pid`: first line the process id, eighth line the state. Null when no server left one. */
export const readPostmaster = async (cluster: string): Promise<null | Postmaster> => {
  try {
    const lines = (await readFile(fileOf(cluster), 'utf8')).split('\n')
    const pid = Number(lines[0])
    return Number.isInteger(pid) && pid > 0 ? { isReady: lines[7]?.trim() === 'ready', pid } : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return null
    }
    throw error
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until the process is gone; false when it still lives after `ms`. */
export const waitForEnd = async (pid: number, ms: number): Promise<boolean> => {
  const deadline = Date.now() + ms
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      return false
    }
    await pause(25)
  }
  return true
}

/**
 * Ends a server that outlived its Node process (killed with -9, or the terminal was closed).
 * SIGINT ends its connections and writes a checkpoint; a server that does not come to an end gets SIGQUIT and recovers at the next start.
 */
export const endOrphan = async (cluster: string, onProgress: (message: string) => void): Promise<void> => {
  const orphan = await readPostmaster(cluster)
  if (orphan === null || !isAlive(orphan.pid)) {
    return
  }
  const commandLine = await commandLineOf(orphan.pid)
  if (commandLine !== null && !commandLine.includes(cluster)) {
    // The process id was given to some other program since (a restart of the machine): Postgres would refuse to start beside it.
    await unlink(fileOf(cluster))
    return
  }
  onProgress('Ending the database that a killed process left behind')
  process.kill(orphan.pid, 'SIGINT')
  if (!(await waitForEnd(orphan.pid, 20_000))) {
    process.kill(orphan.pid, 'SIGQUIT')
    await waitForEnd(orphan.pid, 10_000)
  }
}
