import type { Payload } from 'payload'

import { purgeIdempotencyKeys } from '../database/idempotency.js'

const everyMs = 3_600_000

/** Removes what is no longer needed, now and every hour; any number of processes may do it. `stop` ends it. */
export const keepHouse = (payload: Payload): { stop: () => Promise<void> } => {
  let running: Promise<unknown> = Promise.resolve()
  const clean = (): void => {
    running = purgeIdempotencyKeys(payload).catch((err: unknown) => payload.logger.warn({ err, msg: 'Old idempotency keys could not be removed; the next attempt is in an hour' }))
  }
  clean()
  const timer = setInterval(clean, everyMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
