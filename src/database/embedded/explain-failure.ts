import { readFile } from 'node:fs/promises'

import { EmbeddedDatabaseError } from './embedded-database-error.js'

const causes: readonly { pattern: RegExp; sentence: (folder: string) => string }[] = [
  { pattern: /EEXIST|ENOTDIR/, sentence: (folder) => `${folder} is not a directory: move that file away and start again.` },
  { pattern: /No space left on device|Check free disk space|ENOSPC|Disk quota exceeded/i, sentence: (folder) => `The disk is full: make room where ${folder} lies and start again.` },
  { pattern: /Permission denied|EACCES|EPERM|wrong ownership|invalid permissions|Operation not permitted/i, sentence: (folder) => `The database may not read or write ${folder}: give that directory to the user who starts the portal.` },
  { pattern: /Address already in use/i, sentence: () => 'The port of the embedded database was taken by another program at this moment: start again.' },
  { pattern: /lock file .* already exists/i, sentence: (folder) => `Another Postgres still runs on ${folder}: end it and start again.` },
  { pattern: /could not (create|map anonymous) shared memory|out of memory|Cannot allocate memory/i, sentence: () => 'There is not enough free memory for the embedded database (about 200 MB): end other programs, or set DATABASE_URL.' },
  { pattern: /database files are incompatible|not compatible with this version/i, sentence: (folder) => `The database in ${folder} was made by another version of Postgres: start the version that made it, or move it away and restore a backup.` },
  { pattern: /error while loading shared libraries|cannot open shared object/i, sentence: () => 'The embedded Postgres is not completely installed: run "npm rebuild", or set DATABASE_URL to a Postgres of your own.' },
  { pattern: /Read-only file system|EROFS|ENOENT.*mkdir/i, sentence: (folder) => `The directory ${folder} cannot be written: its place is read-only or missing.` },
  { pattern: /PANIC|is not a database cluster directory|could not locate a valid checkpoint|could not read|could not open file|invalid (data|page|record|value)|corrupt|checksum|FATAL/i, sentence: (folder) => `The database in ${folder} is damaged or incomplete: restore a backup, or move that directory away to begin with an empty database.` },
]

/** Turns what Postgres or the file system said into one sentence; the original text stays in `cause` and in the log. */
export const explainFailure = (text: string, folder: string, logFile: string): EmbeddedDatabaseError => {
  const known = causes.find(({ pattern }) => pattern.test(text))
  const sentence = known?.sentence(folder) ?? 'The embedded database did not start.'
  return new EmbeddedDatabaseError(`${sentence} Details: ${logFile}`, { cause: text })
}

/** What Postgres wrote to its log since `from`. */
export const logSince = async (logFile: string, from: number): Promise<string> => {
  const content = await readFile(logFile).catch(() => Buffer.alloc(0))
  return content.subarray(from).toString('utf8')
}
