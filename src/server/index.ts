import { printFailure } from './print-start.js'
import { readSettings } from './settings.js'
import { sentenceOfFailure } from './start-failure.js'
import type { Shutdown } from './shutdown.js'

const oldestNode = [20, 19] as const

const isNodeTooOld = (): boolean => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])
}

/** The first signal ends in order, the second at once. Whoever started us hears `ready` once the portal answers. */
const run = async (): Promise<void> => {
  const started: { shutdown?: Shutdown } = {}
  let isEnding = false
  const end = (): void => {
    if (isEnding) {
      process.exit(1)
    }
    isEnding = true
    void (started.shutdown?.begin() ?? Promise.resolve()).then(() => process.exit(0))
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  // Whoever started us is gone, perhaps by kill -9: nobody could end us any more.
  process.on('disconnect', end)
  if (isNodeTooOld()) {
    throw new Error(`Node ${process.versions.node} is too old: the portal needs Node ${oldestNode.join('.')} or later.`)
  }
  const settings = readSettings(process.env)
  const { startPortal } = await import('./start-portal.js')
  started.shutdown = await startPortal(settings)
  process.send?.('ready')
}

run().catch((error: unknown) => {
  printFailure(sentenceOfFailure(error))
  if (process.env['LOG_LEVEL'] === 'debug' || process.env['LOG_LEVEL'] === 'trace') {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  }
  process.exit(1)
})
