import type { Endpoint, PayloadRequest } from 'payload'

import { dealPolicy } from '../../../access/policies/deals.js'
import { canWrite } from '../../../access/rules/may-write.js'
import type { Viewer } from '../../../access/viewer.js'
import { viewerOf } from '../../../access/viewer-of.js'
import { slugs } from '../../../collections/slugs.js'
import type { Deal } from '../../client/deals.js'
import type { Lead } from '../../client/types.js'
import { asSystem } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { lockRows } from '../../database/lock-rows.js'
import { registrableDomain } from '../../domain/deals/customer-key.js'
import { recordActivity } from '../../notifications/record-activity.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { privately } from '../portal/portal-endpoint.js'
import { readableLead } from './readable-lead.js'

type Body = Record<string, unknown>

/** What the form of a conversion may say beyond what the lead knows; the deal's own checks judge it. */
const fromForm = ['amount', 'currency', 'expectedCloseDate', 'hiddenFromDistributor', 'people', 'registration', 'stage'] as const

/** The customer of a deal as the lead knows it. */
export const customerOf = (lead: Lead, { domain }: Body) => ({
  company: lead.company,
  contactEmail: lead.email,
  contactName: [lead.firstName, lead.lastName].filter(Boolean).join(' ') || null,
  country: lead.country,
  domain: typeof domain === 'string' && domain.trim() !== '' ? domain : lead.email ? registrableDomain(lead.email) : null,
})

const mayConvert = async (req: PayloadRequest, viewer: Viewer, lead: Lead): Promise<boolean> => {
  const grant = await dealPolicy.create.grants(viewer, req)
  if (viewer.kind === 'partner-user') {
    return grant !== false && lead.partner === viewer.partner.id && canWrite(viewer)
  }
  // Finance reads leads and makes none; whether a manager may work with this partner is checked when the deal is written.
  return viewer.kind === 'staff' && grant !== false
}

const convert = async (req: PayloadRequest, body: Body): Promise<Deal> =>
  inTransaction(req, async () => {
    await lockRows(req, slugs.leads, [req.routeParams?.id])
    const [lead, viewer] = [await readableLead(req), await viewerOf(req)]
    if (!(await mayConvert(req, viewer, lead))) {
      throw await refusal(req, 'NOT_ALLOWED')
    }
    if (lead.deal) {
      throw await refusal(req, 'LEAD_ALREADY_CONVERTED')
    }
    if (lead.status === 'closed' && lead.outcome !== 'won') {
      throw await refusal(req, 'LEAD_CLOSED')
    }
    const door = asSystem(req, 'the policy of deals was asked; a partner does not write which lead a deal is of')
    // What the lead was said to come to, unless the form says better.
    const worth = lead.expectedValue === null ? {} : { amount: lead.expectedValue, currency: lead.currency }
    const given = Object.fromEntries(fromForm.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]))
    const name = typeof body.name === 'string' && body.name.trim() !== '' ? body.name : lead.company
    const data = { ...worth, ...given, customFields: body.customFields ?? {}, customer: customerOf(lead, body), lead: lead.id, name, partner: lead.partner, submittedBy: lead.submittedBy }
    const deal = await door.create<Deal>({ collection: slugs.deals, data })
    await recordActivity(req, { action: 'lead.converted', partner: lead.partner, record: { relationTo: slugs.leads, value: lead.id }, recordTitle: lead.company, to: deal.name })
    await door.update({ collection: slugs.leads, data: { deal: deal.id, outcome: 'won', status: 'closed' }, id: lead.id })
    return deal
  })

/** `POST /api/leads/:id/convert {amount, currency, …}`: makes a deal of a lead, once; the lead is closed as won and leads to it. */
export const convertLeadEndpoint: Endpoint = ownEndpoint({
  handler: async (req, body) => {
    const response = privately({ doc: await convert(req, body) })
    return new Response(response.body, { headers: response.headers, status: 201 })
  },
  method: 'post',
  path: '/:id/convert',
})
