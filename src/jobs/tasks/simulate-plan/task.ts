import type { TaskConfig } from 'payload'

import { jobSlugs } from '../../slugs.js'

type SimulatePlan = { input: { simulation: string }; output: object }

/** How often a simulation is taken up again before it counts as failed. */
export const simulationAttempts = 5

/** Works out what a plan would have earned partners over past deals. Taken up again, it goes on after the last deal that is done. */
export const simulatePlanTask: TaskConfig<SimulatePlan> = {
  handler: async (args) => (await import('./handler.js')).simulatePlan(args),
  inputSchema: [{ name: 'simulation', required: true, type: 'text' }],
  label: 'Simulate a commission plan',
  retries: { attempts: simulationAttempts, backoff: { delay: 2_000, type: 'exponential' } },
  slug: jobSlugs.simulatePlan,
}
