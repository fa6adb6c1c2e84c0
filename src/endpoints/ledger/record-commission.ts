import type { Endpoint, PayloadRequest } from 'payload'

import type { PartnerViewer, StaffViewer } from '../../../access/viewer.js'
import { idOf } from '../../../hooks/sales/lead-document.js'
import { settledOf } from '../../../hooks/sales/settle-deal-money.js'
import type { RecordCommission } from '../../client/commissions.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { expectedCommission } from '../../ledger/expected-commission.js'
import { postedCommission } from '../../ledger/posted-commission.js'
import { dealFieldsOf } from '../../ledger/settled-deal.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { readableDeal } from '../deals/readable-deal.js'
import { customerOf } from '../leads/convert.js'
import { readableLead } from '../leads/readable-lead.js'
import { privately, requireViewer } from '../portal/portal-endpoint.js'
import { requireOpenPayments } from './open-payments.js'

type Viewer = PartnerViewer | StaffViewer

/** Whose share is shown: one's own; to staff, that of the partner whose business it is. */
const accountOf = (viewer: Viewer, partner: string): string => (viewer.kind === 'partner-user' ? viewer.partner.id : partner)

const openTo = async (req: PayloadRequest): Promise<Viewer> => {
  const viewer = await requireViewer(req)
  if (viewer.kind === 'partner-user') {
    await requireOpenPayments(viewer, req)
  }
  return viewer
}

/** What a deal earns or would earn: also what GraphQL's `portalDealCommission` answers. */
export const dealCommissionOf = async (req: PayloadRequest, id: string): Promise<RecordCommission> => {
  const viewer = await openTo(req)
  const deal = await readableDeal(req, id)
  const [account, language] = [accountOf(viewer, deal.partner), languageOf(viewer, req)]
  if (deal.phase === 'open') {
    return { ...(await expectedCommission(req, settledOf(deal, deal.partner), { account, language })), posted: [] }
  }
  const posted = await postedCommission(namedSqlOf(req.payload), { account, deal: deal.id, language })
  return { expected: null, posted, silence: posted.length > 0 ? null : deal.phase === 'won' ? 'no-rule' : 'closed' }
}

/** What a lead would earn as a deal: also what GraphQL's `portalLeadCommission` answers. What the deal it became earns stands with the deal. */
export const leadCommissionOf = async (req: PayloadRequest, id: string): Promise<RecordCommission> => {
  const viewer = await openTo(req)
  const lead = await readableLead(req, id)
  const { currency, expectedValue } = lead
  if (lead.deal || lead.status === 'closed' || currency === null || expectedValue === null) {
    return { expected: null, posted: [], silence: lead.deal ? 'converted' : lead.status === 'closed' ? 'closed' : 'no-value' }
  }
  const asDeal = {
    amount: expectedValue,
    closedAt: null,
    currency,
    fields: dealFieldsOf({ customer: customerOf(lead, {}), name: lead.company }),
    hiddenFromDistributor: false,
    id: lead.id,
    name: lead.company,
    partner: lead.partner,
    phase: 'open',
    submittedBy: idOf(lead.submittedBy),
  } as const
  return { ...(await expectedCommission(req, asDeal, { account: accountOf(viewer, lead.partner), language: languageOf(viewer, req) })), posted: [] }
}

const endpoint = (answer: (req: PayloadRequest, id: string) => Promise<RecordCommission>): Endpoint => ({
  handler: async (req) => privately(await answer(req, String(req.routeParams?.id))),
  method: 'get',
  path: '/:id/commission',
})

/** `GET /api/deals/:id/commission`: pending, available and paid of a won deal, what an open one would earn. */
export const dealCommissionEndpoint = endpoint(dealCommissionOf)

/** `GET /api/leads/:id/commission`: what a lead would earn for its expected value, or why that cannot be said. */
export const leadCommissionEndpoint = endpoint(leadCommissionOf)
