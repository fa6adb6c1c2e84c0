import { startEmbeddedPostgres } from '../../../src/database/embedded-postgres.js'

/** A process of its own around an embedded database, for tests that kill it. Ends the database on SIGINT, after a pause. */
const run = async (): Promise<void> => {
  const [dataDir = ''] = process.argv.slice(2)
  const database = await startEmbeddedPostgres({ dataDir, onProgress: (message) => process.send?.({ message }) })
  const keepAlive = setInterval(() => undefined, 1_000)
  process.on('SIGINT', () => {
    setTimeout(() => {
      void database.stop().then(() => {
        clearInterval(keepAlive)
        process.disconnect?.()
      })
    }, 500)
  })
  process.send?.({ connectionString: database.connectionString })
}

run().catch((error: Error) => {
  process.send?.({ failure: error.message, name: error.name })
  process.disconnect?.()
  process.exitCode = 1
})
