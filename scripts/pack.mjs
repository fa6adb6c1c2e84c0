import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { checkPackage } from './pack-check.mjs'
import { manifestOf } from './pack-manifest.mjs'
import { packStyles } from './pack-styles.mjs'

/*
 * `npm pack` and `npm publish` run this before (prepack) and, with --restore, after (postpack). In the repository `exports` lead to the
 * TypeScript sources; in the package they lead to `dist`. npm reads package.json from the disk, so it is rewritten for that moment.
 */

const root = path.resolve(import.meta.dirname, '..')
const manifestFile = path.join(root, 'package.json')
const dist = path.join(root, 'dist')
const backup = path.join(root, 'node_modules/.cache/payload-partner-portal/package.json')

const restore = () => {
  if (existsSync(backup)) {
    writeFileSync(manifestFile, readFileSync(backup))
    rmSync(backup)
  }
}

const compile = () => {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.package.json'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) {
    throw new Error('The package does not compile: see above.')
  }
}

const prepare = async () => {
  restore()
  rmSync(dist, { force: true, recursive: true })
  compile()
  await packStyles(root, dist)
  const original = readFileSync(manifestFile, 'utf8')
  const manifest = manifestOf(JSON.parse(original), root)
  checkPackage(manifest, root)
  mkdirSync(path.dirname(backup), { recursive: true })
  writeFileSync(backup, original)
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`)
}

if (process.argv.includes('--restore')) {
  restore()
  rmSync(dist, { force: true, recursive: true })
} else {
  prepare().catch((error) => {
    console.error(`The package was not packed. ${error.message}`)
    process.exitCode = 1
  })
}
