import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { platform } from 'node:os'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether a process with this id lives, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A zombie (dead, not yet collected by its parent) still answers signals; it counts as dead. */
const statOf = async (pid: number): Promise<null | { startTime: string; state: string }> => {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ')
  return { startTime: fields[19] ?? '', state: fields[0] ?? '' }
}

/** When the process began, as a text to compare; null when it is dead or the system does not tell. Guards against reused ids. */
export const startTimeOf = async (pid: number): Promise<null | string> => {
  try {
    if (platform() === 'linux') {
      const stat = await statOf(pid)
      return stat === null || stat.state === 'Z' ? null : stat.startTime
    }
    return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim() || null
  } catch {
    return null
  }
}

/** The command line of a process; null when it is dead or the system does not tell. */
export const commandLineOf = async (pid: number): Promise<null | string> => {
  try {
    if (platform() === 'linux') {
      return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim() || null
    }
    return (await run('ps', ['-o', 'command=', '-p', String(pid)])).stdout.trim() || null
  } catch {
    return null
  }
}
