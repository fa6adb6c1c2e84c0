import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'

import type { JobRunner } from '../../../src/jobs/run-jobs.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'
import { type MailServer, startMailServer } from './mail-server.js'
import { noJobsLeft, settingsOf, startRunners, until } from './runners.js'

/** A sales world whose mails reach a real server; `server` is a new one for each test. */
export type MailWorld = {
  /** Sends everything that is due, with this many runners. */
  run: (count: number) => Promise<void>
  readonly server: MailServer
  /** Starts this many runners and waits for nothing. */
  start: (count: number) => Promise<void>
  readonly world: World
}

/** Starts the world before a file's tests, and before each of them a mail server without jobs and notifications of the one before. `reset` puts the rest back. */
export const startMailWorld = (reset: (world: World) => Promise<unknown>): MailWorld => {
  const runners: JobRunner[] = []
  let folder = ''
  let server: MailServer
  let world: World

  beforeAll(async () => {
    world = await startWorld()
    folder = await mkdtemp(path.join(tmpdir(), 'portal-mails-'))
  })
  afterAll(async () => {
    await stopPayload(world)
    await rm(folder, { force: true, recursive: true })
  })
  beforeEach(async () => {
    server = await startMailServer()
    await rowsOf(world, 'delete from payload_jobs')
    await rowsOf(world, 'delete from notifications')
    await reset(world)
  })
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.stop()))
    settingsOf(world).graceInSeconds = 0
    await server.close()
  })

  const start = async (count: number): Promise<void> => {
    runners.push(...(await startRunners(world, count, { folder, smtpUrl: server.url })))
  }
  return {
    run: async (count) => {
      await start(count)
      await until(() => noJobsLeft(world))
    },
    get server() {
      return server
    },
    start,
    get world() {
      return world
    },
  }
}
