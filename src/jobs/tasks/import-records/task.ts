import type { TaskConfig } from 'payload'

import { jobSlugs } from '../../slugs.js'

type ImportRecords = { input: { import: string }; output: object }

/** How often an import is taken up again before it counts as failed. */
export const importAttempts = 3

/** Checks a file, or imports it; whichever it waits for. */
export const importRecordsTask: TaskConfig<ImportRecords> = {
  handler: async (args) => (await import('./handler.js')).importRecords(args),
  inputSchema: [{ name: 'import', required: true, type: 'text' }],
  label: 'Import records',
  retries: { attempts: importAttempts, backoff: { delay: 2_000, type: 'exponential' } },
  slug: jobSlugs.importRecords,
}
