import { mkdir } from 'node:fs/promises'

import { hashSources, removeStamp, writeStamp } from './lib/build-stamp.mjs'
import { bundleServer } from './lib/bundle-server.mjs'
import { installIfMissing } from './lib/install.mjs'
import { inRoot } from './lib/paths.mjs'
import { withProgress } from './lib/progress.mjs'
import { CommandFailure, runCommand } from './lib/run-command.mjs'

// Nothing of a running portal is needed to build; the config wants values, not right ones.
const environment = {
  DATABASE_URL: 'postgres://build:build@127.0.0.1:1/build',
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  NODE_OPTIONS: '--conditions=production --no-deprecation',
  PAYLOAD_SECRET: 'only-for-the-build-never-for-running',
}

const buildPages = async () => {
  const { code, output } = await runCommand(process.execPath, [inRoot('node_modules/next/dist/bin/next'), 'build'], { env: environment })
  if (code !== 0) {
    process.stderr.write(`${output.trim()}\n`)
    throw new CommandFailure('The pages could not be built: see above.')
  }
}

const build = async () => {
  await installIfMissing()
  const hash = await hashSources()
  await mkdir(inRoot('.build'), { recursive: true })
  await removeStamp()
  await withProgress('Compiling the server', bundleServer)
  await withProgress('Building the pages', buildPages)
  await writeStamp(hash)
}

build().catch((error) => {
  console.error(error instanceof CommandFailure ? error.message : `The build failed: ${error.message}`)
  process.exit(1)
})
