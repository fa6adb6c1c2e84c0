import { leadPolicy } from '../../../access/policies/leads.js'
import { slugs } from '../../../collections/slugs.js'
import type { Lead } from '../../client/types.js'
import { fieldWord, outcomeWord, statusWord } from '../../translations/events/lead-words.js'
import { type ExportColumn, exportEndpoint } from '../export/export-list.js'
import { nameOf, type Named } from '../export/name-of.js'
import { decimalAmount } from '../ledger/statement-csv.js'

const texts = ['company', 'firstName', 'lastName', 'email', 'phone', 'jobTitle', 'country', 'source', 'campaign', 'message'] as const

type ExportedLead = Omit<Lead, 'partner' | 'submittedBy'> & { partner: Named; submittedBy: Named }

const column = (name: string, value: ExportColumn<ExportedLead>['value']): ExportColumn<ExportedLead> => ({ heading: (language) => fieldWord(language, name), value })

const columns: readonly ExportColumn<ExportedLead>[] = [
  { heading: () => 'ID', value: ({ id }) => id },
  column('createdAt', ({ createdAt }) => createdAt),
  column('partner', ({ partner }) => nameOf(partner)),
  column('submittedBy', ({ submittedBy }) => nameOf(submittedBy)),
  column('status', ({ status }, language) => statusWord(language, status)),
  column('outcome', ({ outcome }, language) => outcome && outcomeWord(language, outcome)),
  column('closedAt', ({ closedAt }) => closedAt),
  ...texts.map((name) => column(name, (lead) => lead[name])),
  column('expectedValue', ({ currency, expectedValue }) => currency && expectedValue !== null && decimalAmount(expectedValue, currency)),
  column('currency', ({ currency }) => currency),
]

/** `GET /api/leads/export.csv?where=&sort=`: the leads that the list shows, as a file for a spreadsheet. */
export const leadExportEndpoint = exportEndpoint<ExportedLead>({
  collection: 'leads',
  columns: () => columns,
  policy: leadPolicy,
  populate: { [slugs.deals]: { name: true }, [slugs.partners]: { name: true }, [slugs.partnerUsers]: { name: true } },
  sort: '-createdAt',
})
