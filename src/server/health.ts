import type { RequestHandler, Response } from 'express'

import { within } from './within.js'

/** What readiness depends on. */
export type HealthOptions = {
  /** Fails when the database does not answer. */
  askDatabase: () => Promise<unknown>
  /** Migrations that were not applied yet; empty when the database is as this version needs it. Asked until it is empty once. */
  findPendingMigrations?: () => Promise<readonly string[]>
  isShuttingDown: () => boolean
  /** How long the database may take to answer. @default 2000 */
  timeoutMs?: number
}

type Health = { checks: Record<string, string>; status: 'not-ready' | 'ready' }

const answer = (response: Response, status: number, body: unknown): void => {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(JSON.stringify(body))
}

/** `/healthz`: the process lives and answers. Says nothing about the database, so that its failure does not restart the process. */
export const answerHealthz: RequestHandler = (_request, response) => answer(response, 200, { status: 'alive' })

/** `/readyz`: this process can serve requests now. A load balancer takes it out on 503. */
export const answerReadyz = ({ askDatabase, findPendingMigrations, isShuttingDown, timeoutMs = 2000 }: HealthOptions): RequestHandler => {
  let isMigrated = findPendingMigrations === undefined
  let running: Promise<Health> | undefined

  const look = async (): Promise<Health> => {
    const databaseAnswers = (await within(timeoutMs, askDatabase().then(() => 'yes', () => 'no'))) === 'yes'
    if (!databaseAnswers) {
      return { checks: { database: 'does not answer' }, status: 'not-ready' }
    }
    if (!isMigrated && findPendingMigrations) {
      const pending = await within(timeoutMs, findPendingMigrations().catch(() => 'unknown' as const))
      isMigrated = pending.length === 0
    }
    return { checks: { database: 'ok', migrations: isMigrated ? 'ok' : 'not applied' }, status: isMigrated ? 'ready' : 'not-ready' }
  }

  return async (_request, response) => {
    if (isShuttingDown()) {
      answer(response, 503, { checks: { process: 'shutting down' }, status: 'not-ready' })
      return
    }
    // Many probes at once share one look at the database.
    running ??= look().finally(() => {
      running = undefined
    })
    const health = await running
    answer(response, health.status === 'ready' ? 200 : 503, health)
  }
}
