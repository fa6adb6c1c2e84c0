import type { TaskConfig } from 'payload'

import { jobSlugs } from '../../slugs.js'
import { simulationAttempts } from './attempts.js'

type SimulatePlan = { input: { simulation: string }; output: object }

/** Works out what a plan would have earned partners over past deals. Taken up again, it goes on after the last deal that is done. */
export const simulatePlanTask: TaskConfig<SimulatePlan> = {
  handler: async (args) => (await import('./handler.js')).simulatePlan(args),
  inputSchema: [{ name: 'simulation', required: true, type: 'text' }],
  label: 'Simulate a commission plan',
  retries: { attempts: simulationAttempts, backoff: { delay: 2_000, type: 'exponential' } },
  slug: jobSlugs.simulatePlan,
}
