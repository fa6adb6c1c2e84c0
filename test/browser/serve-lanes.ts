import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

import { isBuilt } from '../../scripts/lib/build-stamp.mjs'
import { inRoot } from '../../scripts/lib/paths.mjs'
import { dataFolderOf, lanes, originOf, portOf } from './lanes.js'

/*
 * Starts the portal of every lane, all at once, and ends with them. The build comes first: two starts would both make it.
 */

const start = (lane: number): Promise<number> =>
  new Promise((resolve) => {
    // Made by Node and not by the portal, so that the database, which runs as another user when we are root, gets through.
    mkdirSync(dataFolderOf(lane), { mode: 0o755, recursive: true })
    const child = spawn(process.execPath, [inRoot('scripts/start.mjs')], {
      cwd: inRoot('.'),
      env: { ...process.env, DATA_DIR: dataFolderOf(lane), PORT: String(portOf(lane)), SERVER_URL: originOf(lane) },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const end = (): void => void child.kill('SIGTERM')
    process.on('SIGTERM', end)
    process.on('SIGINT', end)
    child.on('exit', (code) => resolve(code ?? 1))
  })

if (!(await isBuilt())) {
  const { status } = spawnSync(process.execPath, [inRoot('scripts/build.mjs')], { stdio: 'inherit' })
  if (status !== 0) {
    process.exit(status ?? 1)
  }
}
const codes = lanes.map(start)
// One portal that does not come up must not let the tests of its lane wait for it.
const first = await Promise.race(codes)
process.kill(process.pid, 'SIGTERM')
await Promise.all(codes)
process.exit(first)
