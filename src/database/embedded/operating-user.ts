import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { EmbeddedDatabaseError } from './embedded-database-error.js'

const run = promisify(execFile)

/** Whom Postgres runs as. Empty: the user of this process. */
export type OperatingUser = { gid?: number; uid?: number }

const lookUp = async (name: string): Promise<null | Required<OperatingUser>> => {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { gid: Number(gid.stdout), uid: Number(uid.stdout) }
  } catch {
    return null
  }
}

/** `useradd` on most systems, `adduser` of busybox on the small ones. */
const create = async (name: string): Promise<void> => {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  } catch {
    await run('adduser', ['-S', '-D', '-H', name])
  }
}

/** Postgres refuses to run as root; then it runs as the system user `postgres`, which is created when it is missing. */
export const operatingUser = async (): Promise<OperatingUser> => {
  if (process.getuid?.() !== 0) {
    return {}
  }
  const existing = await lookUp('postgres')
  if (existing) {
    return existing
  }
  try {
    await create('postgres')
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      'Postgres refuses to run as root and the system user "postgres" could not be created: start as another user, or set DATABASE_URL.',
      { cause },
    )
  }
  const created = await lookUp('postgres')
  if (!created) {
    throw new EmbeddedDatabaseError('Postgres refuses to run as root and there is no system user "postgres": start as another user, or set DATABASE_URL.')
  }
  return created
}
