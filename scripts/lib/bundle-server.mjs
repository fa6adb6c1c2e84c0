import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import { inRoot, root } from './paths.mjs'

const outdir = inRoot('.build/server')

/** Resolves the package's own name to its sources, as `exports` in package.json says. */
const selfReference = () => {
  const { exports: table, name } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  return {
    name: 'self-reference',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}(/.*)?$`) }, ({ path: specifier }) => {
        const target = table[`.${specifier.slice(name.length)}`]
        return target ? { path: inRoot(target) } : { errors: [{ text: `package.json exports nothing as ${specifier}` }] }
      })
    },
  }
}

/** Lets `import.meta.url` mean the source, as it does when nothing is bundled; written relative to the bundle. */
const sourceUrls = () => ({
  name: 'source-urls',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8')
      if (!text.includes('import.meta.url')) {
        return undefined
      }
      const relative = path.relative(outdir, file).split(path.sep).join('/')
      return { contents: text.replaceAll('import.meta.url', `new URL(${JSON.stringify(relative)}, import.meta.url).href`), loader: file.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
})

/** Compiles the server, the plugin and the config to JavaScript in `.build/server`; packages stay in node_modules. */
export const bundleServer = async () => {
  const { build } = await import('esbuild')
  await rm(outdir, { force: true, recursive: true })
  const entryPoints = { doctor: 'src/server/doctor.ts', index: 'src/server/index.ts' }
  const existing = Object.fromEntries(Object.entries(entryPoints).filter(([, file]) => existsSync(inRoot(file))))
  await build({
    absWorkingDir: root,
    bundle: true,
    entryPoints: existing,
    format: 'esm',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    logLevel: 'silent',
    outdir,
    packages: 'external',
    platform: 'node',
    plugins: [selfReference(), sourceUrls()],
    sourcemap: 'linked',
    splitting: true,
    target: 'node20',
  })
}
