import type { Transport } from '../../../src/client/transport.js'
import type { LeadOutcome, LeadStatus } from '../../../src/domain/leads.js'
import type { BoardLead } from './lead-cards.js'

type Stored = Pick<BoardLead, 'assignment' | 'outcome' | 'status' | 'updatedAt'>

/** Moves one lead, provided that nobody changed it since it was shown; otherwise the server refuses with a sentence. */
export const moveLead = async (send: Transport['send'], lead: Pick<BoardLead, 'id' | 'updatedAt'>, status: LeadStatus, outcome: LeadOutcome | null): Promise<Stored> => {
  const { doc } = await send<{ doc: Stored }>(`/leads/${encodeURIComponent(lead.id)}`, {
    body: { outcome, status },
    headers: { 'if-match': `"${lead.updatedAt}"` },
    method: 'PATCH',
    query: { depth: 0 },
  })
  return { assignment: doc.assignment ?? null, outcome: doc.outcome ?? null, status: doc.status, updatedAt: doc.updatedAt }
}
