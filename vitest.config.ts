import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const inRoot = (file: string): string => path.join(root, file)
const { exports: waysIn, name } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { exports: Record<string, string>; name: string }

/** The package knows itself by its name; without this its own ways in would be taken for a foreign package. */
const ownName = Object.entries(waysIn)
  .filter(([, file]) => /\.tsx?$/.test(file))
  .map(([wayIn, file]) => ({ find: new RegExp(`^${path.posix.join(name, wayIn)}$`), replacement: inRoot(file) }))

/** A real database: one server for the run, a database a file (see test/support). Payload takes longer to load than most files to run: a worker loads it once. */
const onDatabase = {
  execArgv: ['--conditions=production'],
  globalSetup: ['test/support/test-server.ts'],
  hookTimeout: 180_000,
  isolate: false,
  setupFiles: ['test/support/plain-arrays.ts'],
  teardownTimeout: 10_000,
  testTimeout: 180_000,
}

/** The projects that `npm test` runs one after the other. Packages are loaded by Node itself, our own files by Vite. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        // Pure code keeps no state that another file could see, so a worker loads it once.
        // `PROPERTY_RUNS=10000` looks twenty times as hard as a rule, and takes its time.
        test: { include: ['{src,access,blocks,hooks,collections,admin,test/docs}/**/*.spec.{ts,tsx}'], isolate: false, name: 'unit', ...(process.env.PROPERTY_RUNS && { testTimeout: 900_000 }) },
      },
      { extends: true, test: { ...onDatabase, include: ['test/integration/**/*.spec.ts'], name: 'integration' } },
      { extends: true, test: { ...onDatabase, include: ['test/security/**/*.spec.ts'], name: 'security' } },
    ],
    maxWorkers: 2,
    pool: 'forks',
  },
  // GraphQL is there in two forms; as with Node, it must be one and the same for our files and for Payload.
  resolve: { alias: [...ownName, { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
})
