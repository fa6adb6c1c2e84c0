import { readFile } from 'node:fs/promises'

import { inRoot } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { CommandFailure, runCommand } from './run-command.mjs'

const readPackages = async (file) => {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages ?? {}
  } catch {
    return undefined
  }
}

/** Packages the lock file names that are not installed in that version. Those for other machines do not count. */
export const findMissingPackages = async () => {
  const wanted = await readPackages(inRoot('package-lock.json'))
  const installed = await readPackages(inRoot('node_modules/.package-lock.json'))
  if (!wanted || !installed) {
    return ['node_modules']
  }
  return Object.entries(wanted)
    .filter(([name, entry]) => name.startsWith('node_modules/') && !entry.optional && !entry.link && installed[name]?.version !== entry.version)
    .map(([name]) => name.slice('node_modules/'.length))
}

const adviceFor = (output) => {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(output)) {
    return 'The package registry could not be reached: check the network (and npm\'s proxy settings), then start again.'
  }
  if (/ENOSPC/i.test(output)) {
    return 'The disk is full: make room (about 1.5 GB) and start again.'
  }
  if (/EACCES|EPERM/i.test(output)) {
    return 'This user may not write to node_modules: give the directory to the user who starts the portal.'
  }
  return 'The packages could not be installed: see above.'
}

/**
 * Installs what `package-lock.json` names, when something of it is missing or of another version. Not by `npm ci`: that refuses a lock file
 * without the optional binaries of every other platform, and not every registry has all of them; the check behind it is as strict.
 */
export const installIfMissing = async () => {
  if ((await findMissingPackages()).length === 0) {
    return
  }
  const { code, output } = await withProgress('Installing packages', () => runCommand('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { env: { NODE_ENV: 'development' } }))
  if (code !== 0 || (await findMissingPackages()).length > 0) {
    process.stderr.write(`${output.trim()}\n`)
    throw new CommandFailure(adviceFor(output))
  }
}
