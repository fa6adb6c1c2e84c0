import { leadPolicy } from '../../../access/policies/leads.js'
import { slugs } from '../../../collections/slugs.js'
import type { Lead } from '../../client/types.js'
import { fieldWord, outcomeWord, statusWord } from '../../translations/events/lead-words.js'
import { exportEndpoint } from '../export/export-list.js'

const texts = ['company', 'firstName', 'lastName', 'email', 'phone', 'jobTitle', 'country', 'source', 'campaign', 'message'] as const

type ExportedLead = Omit<Lead, 'partner' | 'submittedBy'> & { partner: null | { name: string } | string; submittedBy: null | { name: string } | string }

const nameOf = (reference: ExportedLead['partner']): null | string => (typeof reference === 'object' ? (reference?.name ?? null) : reference)

/** `GET /api/leads/export.csv?where=&sort=`: the leads that the list shows, as a file for a spreadsheet. */
export const leadExportEndpoint = exportEndpoint<ExportedLead>({
  collection: 'leads',
  header: (answers, language) => {
    const word = (name: string): string => fieldWord(language, name)
    return ['ID', word('createdAt'), word('partner'), word('submittedBy'), word('status'), word('outcome'), word('closedAt'), ...texts.map(word), ...answers]
  },
  policy: leadPolicy,
  populate: { [slugs.deals]: { name: true }, [slugs.partners]: { name: true }, [slugs.partnerUsers]: { name: true } },
  row: (lead, answers, language) => [
    lead.id,
    lead.createdAt,
    nameOf(lead.partner),
    nameOf(lead.submittedBy),
    statusWord(language, lead.status),
    lead.outcome && outcomeWord(language, lead.outcome),
    lead.closedAt,
    ...texts.map((name) => lead[name]),
    ...answers.map((name) => lead.customFields?.[name]),
  ],
})
