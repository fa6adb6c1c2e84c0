import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { StartFailure } from './start-failure.js'

/**
 * The secret of an installation without settings: made at the first start and kept, readable by its owner alone, so that people
 * stay signed in when the portal is started again.
 */
export const readKeptSecret = async (dataDir: string): Promise<string> => {
  const file = path.join(dataDir, 'secret')
  await mkdir(dataDir, { recursive: true })
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error
    }
  }
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret.length < 16) {
    throw new StartFailure(`The secret in ${file} is damaged: remove the file (everybody signs in again), or set PAYLOAD_SECRET.`)
  }
  return secret
}
