import type { CollectionConfig, Config } from 'payload'

import { sqlOfPool } from '../../../src/database/doors.js'

/** Tasks that leave a trace in the table `job_runs`: one row per time they ran. */
export const jobCollections = (): CollectionConfig[] => [{ fields: [{ name: 'text', type: 'text' }], slug: 'notes' }]

export const jobConfig = (): Partial<Config> => ({
  jobs: {
    deleteJobOnComplete: true,
    enableConcurrencyControl: true,
    tasks: [
      {
        handler: async ({ input, req }) => {
          const { name, ms = 0 } = input as { ms?: number; name: string }
          const sql = sqlOfPool(req.payload)
          await sql('insert into job_runs (name, worker, started_at) values ($1, $2, clock_timestamp())', [name, process.pid])
          await new Promise((resolve) => setTimeout(resolve, ms))
          await sql('update job_runs set ended_at = clock_timestamp() where name = $1 and worker = $2', [name, process.pid])
          return { output: {} }
        },
        inputSchema: [],
        retries: 3,
        slug: 'trace',
      },
      {
        handler: async ({ input, req }) => {
          const { name } = input as { name: string }
          const sql = sqlOfPool(req.payload)
          await sql('insert into job_runs (name) values ($1)', [name])
          const { rows } = await sql<{ runs: string }>('select count(*) as runs from job_runs where name = $1', [name])
          if (Number(rows[0]?.runs) < 2) {
            throw new Error('not yet')
          }
          return { output: {} }
        },
        inputSchema: [],
        retries: { attempts: 5, backoff: { delay: 50, type: 'exponential' } },
        slug: 'stubborn',
      },
    ],
  },
})

export const jobRunsTable = 'create table job_runs (id bigserial primary key, name text, worker int, started_at timestamptz, ended_at timestamptz)'
