import type { TaskConfig } from 'payload'

import { jobSlugs } from '../../slugs.js'
import { importAttempts } from './attempts.js'

type ImportRecords = { input: { import: string }; output: object }

/** Checks a file, or imports it; whichever it waits for. */
export const importRecordsTask: TaskConfig<ImportRecords> = {
  handler: async (args) => (await import('./handler.js')).importRecords(args),
  inputSchema: [{ name: 'import', required: true, type: 'text' }],
  label: 'Import records',
  retries: { attempts: importAttempts, backoff: { delay: 2_000, type: 'exponential' } },
  slug: jobSlugs.importRecords,
}
