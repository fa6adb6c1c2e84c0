/*
 * `node scripts/run.mjs [--database] <file.ts> [arguments]`: runs a TypeScript script of this repository. Everything that loads the
 * Payload config needs the condition set here. With `--database` and without DATABASE_URL the script gets the embedded database.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'

import { inRoot } from './lib/paths.mjs'

const options = process.argv.slice(2)
const needsDatabase = options[0] === '--database'
const [file, ...rest] = needsDatabase ? options.slice(1) : options

if (file === undefined) {
  console.error('Usage: node scripts/run.mjs [--database] <file.ts> [arguments]')
  process.exit(1)
}

const script = path.resolve(file)
const args = needsDatabase ? [inRoot('scripts/lib/run-with-database.ts'), script, ...rest] : [script, ...rest]
const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', ...args], {
  env: {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=production`.trim(),
    // The config wants a secret; a script that signs nobody in does not need the right one.
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'only-for-scripts-never-for-a-server',
  },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => child.kill(signal))
}
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
