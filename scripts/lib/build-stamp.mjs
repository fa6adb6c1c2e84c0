import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { inRoot, root } from './paths.mjs'

const folders = ['access', 'admin', 'blocks', 'collections', 'hooks', 'public', 'src', 'scripts/lib']
const files = ['package.json', 'package-lock.json', 'payload.config.ts', 'next.config.mjs', 'postcss.config.mjs', 'tsconfig.json', 'scripts/build.mjs']
const stampFile = inRoot('.build/stamp')

const isSource = (file) => !/\.spec\.tsx?$/.test(file)

const readText = async (file) => {
  try {
    return await readFile(file)
  } catch (error) {
    if (error.code === 'ENOENT') {
      return undefined
    }
    throw error
  }
}

/** A hash over everything the build is made from. The place of the checkout counts: a build is not moved. */
export const hashSources = async () => {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(inRoot(folder), { recursive: true, withFileTypes: true }).catch(() => [])
      return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    }),
  )
  const hash = createHash('sha256').update(`${root}\0${process.versions.node.split('.')[0]}\0`)
  for (const file of [...found.flat().filter(isSource), ...files.map((file) => inRoot(file))].sort()) {
    const content = await readText(file)
    if (content !== undefined) {
      hash.update(`${path.relative(root, file)}\0`).update(content).update('\0')
    }
  }
  return hash.digest('hex')
}

/** Whether the last complete build was made from exactly these sources. */
export const isBuilt = async () => {
  const [stamp, next, server] = await Promise.all([readText(stampFile), readText(inRoot('.next/BUILD_ID')), readText(inRoot('.build/server/index.js'))])
  return next !== undefined && server !== undefined && stamp?.toString() === (await hashSources())
}

/** Forgets the last build before a new one begins: a build that is interrupted must not count. */
export const removeStamp = () => rm(stampFile, { force: true })

/** Notes that the build made from sources with this hash is complete. */
export const writeStamp = (hash) => writeFile(stampFile, hash)
