import { startJobRunner } from '../../../src/jobs/run-jobs.js'
import { jobCollections, jobConfig } from './job-config.js'
import { startSmallPayload } from './small-payload.js'

/** A worker process of its own, for tests that kill it. Arguments: connection string, lease in milliseconds. */
const work = async (): Promise<void> => {
  const [connectionString = '', leaseMs = '1000'] = process.argv.slice(2)
  const small = await startSmallPayload({ collections: jobCollections(), config: jobConfig(), connectionString })
  const runner = startJobRunner(small.payload, { concurrency: 2, leaseMs: Number(leaseMs), pollMs: 200 })
  process.on('SIGTERM', () => void runner.stop().then(() => small.close()))
  process.send?.('ready')
}

void work()
