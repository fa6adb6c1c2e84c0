import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { explainFailure } from './explain-failure.js'
import type { OperatingUser } from './operating-user.js'

export const databaseUser = 'portal'

type CreateOptions = { cluster: string; initdb: string; logFile: string; password: string; user: OperatingUser }

const runInitdb = (initdb: string, flags: string[], user: OperatingUser): Promise<{ code: null | number; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(initdb, flags, { ...user, cwd: '/', detached: true, env: { ...process.env, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })

const exists = async (cluster: string): Promise<boolean> => {
  const names = await readdir(cluster).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') {
      return []
    }
    throw error
  })
  return names.length > 0
}

/**
 * Makes the data directory, once. It is built beside its final place and renamed when complete: a process killed in between leaves
 * nothing that looks like a database. Sorting follows Unicode on every machine (ICU), not the machine's own locale.
 */
export const createCluster = async ({ cluster, initdb, logFile, password, user }: CreateOptions): Promise<'created' | 'existed'> => {
  if (await exists(cluster)) {
    return 'existed'
  }
  const draft = `${cluster}.draft`
  const passwordFile = path.join(path.dirname(cluster), `password-${randomUUID()}`)
  await rm(draft, { force: true, recursive: true })
  await mkdir(draft, { mode: 0o700 })
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  try {
    if (user.uid !== undefined && user.gid !== undefined) {
      await chown(draft, user.uid, user.gid)
      await chown(passwordFile, user.uid, user.gid)
    }
    const flags = [`--pgdata=${draft}`, '--auth=scram-sha-256', `--username=${databaseUser}`, `--pwfile=${passwordFile}`, '--encoding=UTF8']
    const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=und']
    const { code, output } = await runInitdb(initdb, [...flags, ...locale], user)
    if (code !== 0) {
      throw explainFailure(output, path.dirname(cluster), logFile)
    }
    await rm(cluster, { force: true, recursive: true })
    await rename(draft, cluster)
    return 'created'
  } finally {
    await rm(passwordFile, { force: true })
    await rm(draft, { force: true, recursive: true })
  }
}
