import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const textFiles = /\.(?:js|ts|css|json)$/
const foreign = [
  [/\.spec\.(?:js|d\.ts)$/, 'a test'],
  [/\.map$/, 'a source map'],
  [/payload-types/, 'generated types, which would change the host’s own'],
  [/(?:^|\/)src\/app\//, 'a page of this repository’s app'],
  [/(?:^|\/)test\//, 'a test'],
]

/** Refuses to pack what a host must not get: tests, generated types, the app, paths of the machine that packs. */
export const checkPackage = (manifest, root) => {
  const dist = path.join(root, 'dist')
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  for (const file of files) {
    const name = path.relative(root, file)
    const found = foreign.find(([pattern]) => pattern.test(name))
    if (found) {
      throw new Error(`The package would contain ${name}: ${found[1]}.`)
    }
    if (textFiles.test(name) && readFileSync(file, 'utf8').includes(root)) {
      throw new Error(`The package would contain a path of this machine, in ${name}.`)
    }
  }
  const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  const missing = targets.filter((target) => target !== './package.json' && !files.includes(path.join(root, target)))
  if (missing.length > 0) {
    throw new Error(`The package would promise files that it does not have: ${missing.join(', ')}.`)
  }
}
