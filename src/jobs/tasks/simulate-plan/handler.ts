import type { PayloadRequest } from 'payload'

import { sqlOfPool } from '../../../database/doors.js'
import { inTransaction } from '../../../database/in-transaction.js'
import { simulateBatch } from './simulate-batch.js'
import { simulationAttempts } from './attempts.js'

type Args = { input: { simulation: string }; job: { totalTried?: number }; req: PayloadRequest }

export const simulatePlan = async ({ input: { simulation }, job, req }: Args): Promise<{ output: object }> => {
  try {
    while (await inTransaction(req, () => simulateBatch(req, simulation))) {
      // Every round is a transaction of its own: it shows in the progress, and a cancellation gets in between.
    }
  } catch (error) {
    if ((job.totalTried ?? 0) >= simulationAttempts) {
      await sqlOfPool(req.payload)(`update portal_plan_simulations set state = 'failed', ended_at = now() where id = $1::uuid and state in ('waiting', 'running')`, [simulation])
    }
    throw error
  }
  return { output: {} }
}
