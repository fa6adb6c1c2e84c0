import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js'

/**
 * The database server of one test run, in a process of its own: it ends itself when the test runner is gone, also after kill -9.
 * A lost power supply is not tested, so writes need not reach the disk.
 */
const serve = async (): Promise<void> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'portal-test-'))
  const database = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off', full_page_writes: 'off', max_connections: '300' } })
  let isEnding = false
  const end = async (): Promise<void> => {
    if (!isEnding) {
      isEnding = true
      await database.stop()
      await rm(dataDir, { force: true, recursive: true })
      process.exit(0)
    }
  }
  process.on('disconnect', () => void end())
  process.on('message', (message) => {
    if (message === 'end') {
      void end()
    }
  })
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => void end())
  process.send?.({ connectionString: database.connectionString })
}

serve().catch((error: unknown) => {
  process.send?.({ failure: error instanceof Error ? error.message : String(error) })
  process.exitCode = 1
})
