import { mkdir } from 'node:fs/promises'

import { closeDatabase, createFastReads, keepHouse, startJobRunner } from 'payload-partner-portal/database'
import { createPortalServer, createShutdown, offerFirstAdmin, type Shutdown, type ShutdownStep } from 'payload-partner-portal/server'

import { readKeptSecret } from './kept-secret.js'
import { assertPortFree, createHttpServer, listen } from './listen.js'
import { createLogger } from './logs.js'
import { type NextApp, prepareNext } from './next-app.js'
import { openDatabase } from './open-database.js'
import { openPayload } from './open-payload.js'
import { findPendingMigrations } from './pending-migrations.js'
import { printProgress, printReady, printWarning } from './print-start.js'
import type { ServerSettings } from './settings.js'

const forwardNext =
  (next: NextApp) =>
  (...[request, response]: Parameters<NextApp['handle']>): Promise<void> =>
    next.handle(request, response)

/** The config is read by Payload, Next and the migrations alike; they meet in the environment. */
const settleEnvironment = async (settings: ServerSettings): Promise<void> => {
  await mkdir(settings.dataDir, { recursive: true })
  process.env['DATA_DIR'] = settings.dataDir
  process.env['PAYLOAD_SECRET'] = settings.secret ?? (await readKeptSecret(settings.dataDir))
  process.env['PORT'] = String(settings.port)
  process.env['SERVER_URL'] = settings.serverOrigin
}

/**
 * Starts everything in the order in which it needs one another: database, Payload, Next, then the door. Nothing listens before it
 * can answer. What was started is ended in the opposite order, also when a later step fails.
 */
export const startPortal = async (settings: ServerSettings): Promise<Shutdown> => {
  const begin = performance.now()
  const isWeb = settings.role !== 'worker'
  const logger = createLogger(settings.logLevel)
  const steps: ShutdownStep[] = []
  const shutdown = createShutdown({ boundMs: settings.shutdownSeconds * 1000, log: (message) => logger.warn(message), steps })
  if (settings.limits === undefined) {
    printWarning('RATE_LIMITS=off: passwords can be guessed as fast as this machine answers. Only for measuring, never in production.')
  }
  try {
    await assertPortFree(settings.host, settings.port)
    await settleEnvironment(settings)
    const database = await openDatabase(settings)
    steps.unshift({ name: 'the embedded database', run: database.stop })
    process.env['DATABASE_URL'] = database.connectionString

    printProgress('Loading Payload')
    const { config, hasDemo, migrations, payload } = await openPayload({ logger, seedDemo: settings.seedDemo })
    steps.unshift({ name: 'the database connections', run: () => closeDatabase(payload) })

    const server = createHttpServer()
    shutdown.attach(server)
    const next = isWeb ? await prepareNext({ dev: settings.isDevelopment, dir: process.cwd(), hostname: settings.host, httpServer: server, port: settings.port }) : undefined
    if (next) {
      steps.unshift({ name: 'Next', run: next.close })
    }
    server.on(
      'request',
      createPortalServer({
        config,
        findPendingMigrations: findPendingMigrations(payload, migrations),
        isShuttingDown: shutdown.isShuttingDown,
        payload,
        settings: { ...settings, fastReads: createFastReads({ payload }), logger },
        track: shutdown.track,
        ...(next ? { handleNext: forwardNext(next) } : {}),
      }),
    )
    if (settings.role !== 'web') {
      const runner = startJobRunner(payload)
      steps.unshift({ name: 'the running jobs', run: runner.stop }, { name: 'housekeeping', run: keepHouse(payload).stop })
    }
    await listen(server, settings.host, settings.port)
    printReady({
      adminPath: config.routes.admin,
      firstAdminToken: hasDemo ? null : await offerFirstAdmin(payload),
      hasDemo,
      origin: settings.serverOrigin,
      seconds: (performance.now() - begin) / 1000,
    })
    return shutdown
  } catch (error) {
    await shutdown.begin()
    throw error
  }
}
