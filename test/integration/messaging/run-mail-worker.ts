import { getPayload } from 'payload'

import { startJobRunner } from '../../../src/jobs/run-jobs.js'
import { settingsOf } from './runners.js'

/** A worker process of its own, for tests that kill it. The environment says which database and which mail server. */
const work = async (): Promise<void> => {
  const { default: config } = await import('../../../payload.config.js')
  const payload = await getPayload({ config })
  if (process.env.TEST_ALLOW_INTERNAL) {
    settingsOf({ payload }).allowInternal = true
  }
  startJobRunner(payload, { concurrency: 2, leaseMs: 1_000, pollMs: 200 })
  process.send?.('ready')
}

void work()
