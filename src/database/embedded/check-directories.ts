import { statSync } from 'node:fs'
import path from 'node:path'

import { EmbeddedDatabaseError } from './embedded-database-error.js'
import type { OperatingUser } from './operating-user.js'

const mayEnter = (directory: string, { gid, uid }: Required<OperatingUser>): boolean => {
  const stat = statSync(directory)
  if (stat.uid === uid) {
    return (stat.mode & 0o100) !== 0
  }
  return stat.gid === gid ? (stat.mode & 0o010) !== 0 : (stat.mode & 0o001) !== 0
}

const closedAncestor = (target: string, user: Required<OperatingUser>): null | string => {
  const parents: string[] = []
  for (let directory = path.dirname(path.resolve(target)); ; directory = path.dirname(directory)) {
    parents.unshift(directory)
    if (directory === path.dirname(directory)) {
      break
    }
  }
  return parents.find((directory) => !mayEnter(directory, user)) ?? null
}

/**
 * Started by root, Postgres runs as another user, who must be able to reach its programs and its data.
 * A project in root's own home directory (mode 0700) fails here, in words, instead of deep inside Postgres.
 */
export const checkDirectories = (user: OperatingUser, targets: readonly string[]): void => {
  const { gid, uid } = user
  if (uid === undefined || gid === undefined) {
    return
  }
  for (const target of targets) {
    const closed = closedAncestor(target, { gid, uid })
    if (closed !== null) {
      throw new EmbeddedDatabaseError(
        `Started as root, the database runs as the system user "postgres", who may not enter ${closed}: move the project to a directory others may enter (such as /srv), start as another user, or set DATABASE_URL.`,
      )
    }
  }
}
