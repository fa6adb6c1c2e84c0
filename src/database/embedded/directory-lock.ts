import { randomUUID } from 'node:crypto'
import { constants, unlinkSync } from 'node:fs'
import { copyFile, link, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'

import { AlreadyRunningError } from './embedded-database-error.js'
import { isAlive, startTimeOf } from './processes.js'

const heartbeatMs = 5_000
const silenceMs = 20_000

/** Who holds the directory. `startTime` tells a process from a later one with the same id, `host` one container from another. */
type Owner = { host: string; pid: number; startTime: null | string }

const readOwner = async (file: string): Promise<null | Owner> => {
  try {
    const parsed = JSON.parse(await readFile(file, 'utf8')) as null | Owner
    return parsed !== null && Number.isInteger(parsed.pid) ? parsed : null
  } catch {
    return null
  }
}

/** Process ids of another host or container say nothing here; its heartbeat does. */
const lives = async (file: string, owner: null | Owner): Promise<boolean> => {
  if (owner === null) {
    return false
  }
  if (owner.host !== hostname()) {
    return Date.now() - (await stat(file)).mtimeMs < silenceMs
  }
  const startTime = isAlive(owner.pid) ? await startTimeOf(owner.pid) : null
  return owner.startTime === null ? isAlive(owner.pid) && owner.pid !== process.pid : owner.startTime === startTime
}

/** Puts `draft` in the place of `file` at once, unless that exists; some file systems have no hard links. */
const claim = async (draft: string, file: string): Promise<boolean> => {
  try {
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') {
        throw error
      }
      return copyFile(draft, file, constants.COPYFILE_EXCL)
    })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      return false
    }
    throw error
  }
}

/** Moves the lock aside and looks again: a lock that was replaced in between belongs to a living process and goes back. */
const removeStale = async (file: string): Promise<void> => {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return
    }
    throw error
  }
  if (await lives(aside, await readOwner(aside))) {
    await claim(aside, file)
  }
  await unlink(aside)
}

const takeOver = async (file: string, draft: string, sentence: (pid: number) => string): Promise<void> => {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await claim(draft, file)) {
      return
    }
    const owner = await readOwner(file)
    if (owner !== null && (await lives(file, owner))) {
      throw new AlreadyRunningError(sentence(owner.pid))
    }
    await removeStale(file)
  }
  throw new AlreadyRunningError(`Several processes are starting on ${file} at the same time: start one.`)
}

/** Held by this process until `release`. */
export type DirectoryLock = { release: () => void }

/** Claims a directory for this process. A lock left by a dead process is taken over. */
export const lockDirectory = async (file: string, sentence: (pid: number) => string): Promise<DirectoryLock> => {
  const draft = `${file}.${randomUUID()}`
  const owner: Owner = { host: hostname(), pid: process.pid, startTime: await startTimeOf(process.pid) }
  await writeFile(draft, JSON.stringify(owner), { mode: 0o644 })
  try {
    await takeOver(file, draft, sentence)
  } finally {
    await unlink(draft)
  }
  const touch = () => void utimes(file, new Date(), new Date()).catch(() => clearInterval(heartbeat))
  const heartbeat = setInterval(touch, heartbeatMs)
  heartbeat.unref()
  let isHeld = true
  return {
    release: () => {
      if (isHeld) {
        isHeld = false
        clearInterval(heartbeat)
        unlinkSync(file)
      }
    },
  }
}
