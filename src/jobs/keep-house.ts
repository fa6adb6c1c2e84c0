import type { Payload } from 'payload'

import { purgeIdempotencyKeys } from '../database/idempotency.js'
import { purgeRoomVisits } from '../database/reads/touch-room-visit.js'
import { sqlOfPool } from '../database/sql.js'
import { purgeTurns } from '../database/take-turn.js'
import { releaseDue } from '../ledger/release-due.js'
import { tellAboutStatements } from '../ledger/tell-about-statements.js'
import { planDigests } from '../notifications/plan-digests.js'
import { watchRegistrations } from './watch-registrations.js'
import { purgeWebhookLog } from '../webhooks/purge-log.js'
import { rescueMessages } from '../webhooks/rescue-messages.js'

type Chore = { do: (payload: Payload) => Promise<unknown>; everyMs: number; failed: string }

const minute = 60_000
const hour = 60 * minute

const chores: readonly Chore[] = [
  { do: purgeIdempotencyKeys, everyMs: hour, failed: 'Old idempotency keys could not be removed; the next attempt is in an hour' },
  { do: purgeTurns, everyMs: hour, failed: 'Counts of turns could not be cleared; the next attempt is in an hour' },
  { do: (payload) => purgeRoomVisits(sqlOfPool(payload)), everyMs: hour, failed: 'Old visits to rooms could not be removed; the next attempt is in an hour' },
  { do: purgeWebhookLog, everyMs: hour, failed: 'The log of webhooks could not be cleared of old lines; the next attempt is in an hour' },
  { do: rescueMessages, everyMs: hour, failed: 'Messages of webhooks that lost their job could not be taken up again; the next attempt is in an hour' },
  { do: (payload) => releaseDue(payload), everyMs: minute, failed: 'Commissions whose hold is over could not be released; the next attempt is in a minute' },
  { do: (payload) => tellAboutStatements(payload), everyMs: hour, failed: 'Partners could not be told of their statements; the next attempt is in an hour' },
  { do: (payload) => watchRegistrations(payload), everyMs: minute, failed: 'Registrations that run out could not be looked through; the next attempt is in a minute' },
  { do: (payload) => planDigests(payload), everyMs: minute, failed: 'Digests could not be planned; the next attempt is in a minute' },
]

/** Does one chore now and again and again, one after the other. */
const startChore = (payload: Payload, { do: work, everyMs, failed }: Chore): { stop: () => Promise<void> } => {
  let running: Promise<unknown> = Promise.resolve()
  const start = (): void => {
    running = running.then(() => work(payload)).catch((err: unknown) => payload.logger.warn({ err, msg: failed }))
  }
  start()
  const timer = setInterval(start, everyMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

/** Removes what is no longer needed and plans what is due by the clock; any number of processes may do it. `stop` ends it. */
export const keepHouse = (payload: Payload): { stop: () => Promise<void> } => {
  const started = chores.map((chore) => startChore(payload, chore))
  return {
    stop: async () => {
      await Promise.all(started.map(({ stop }) => stop()))
    },
  }
}
