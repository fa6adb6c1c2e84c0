import type { Endpoint, PayloadRequest, Where } from 'payload'

import { leadPolicy } from '../../../access/policies/leads.js'
import type { PartnerViewer, StaffViewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import type { LeadDuplicates } from '../../client/types.js'
import { asSystem } from '../../database/doors.js'
import { companyKey, emailKey } from '../../domain/duplicates.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { privately, requireViewer } from '../portal/portal-endpoint.js'

type Found = LeadDuplicates['own'][number] & { partner: { id: string; name: string } }

/** More than this many say the same as ten. */
const mostDuplicates = 10
const longestQuestion = 254

const questionOf = async (req: PayloadRequest): Promise<Where[]> => {
  const { company, email } = req.query
  const texts = [company, email].filter((value) => value !== undefined)
  if (texts.length === 0 || texts.some((value) => typeof value !== 'string' || value.length > longestQuestion)) {
    throw await refusal(req, 'DUPLICATES_OF_WHAT')
  }
  const [key, address] = [companyKey(String(company ?? '')), emailKey(String(email ?? ''))]
  return [...(key ? [{ companyKey: { equals: key } }] : []), ...(address ? [{ email: { equals: address } }] : [])]
}

/**
 * What of the leads may be compared: partners see their own alone, never whether somebody else knows the company; the query touches no
 * other partner's rows, so its time does not tell either.
 */
const grantOf = async (viewer: PartnerViewer | StaffViewer, req: PayloadRequest): Promise<Where> => {
  const grant = await leadPolicy.read.grants(viewer, req)
  if (grant === false) {
    throw await refusal(req, 'NOT_ALLOWED')
  }
  return viewer.kind === 'partner-user' ? { partner: { equals: viewer.partner.id } } : grant === true ? {} : grant
}

const duplicatesOf = async (req: PayloadRequest): Promise<LeadDuplicates> => {
  const viewer = await requireViewer(req)
  const grant = await grantOf(viewer, req)
  const question = await questionOf(req)
  if (question.length === 0) {
    return { own: [] }
  }
  const { docs } = await asSystem(req, 'duplicates are compared by a hidden key, within what the policy grants').find<Found>({
    collection: slugs.leads,
    depth: viewer.kind === 'staff' ? 1 : 0,
    limit: mostDuplicates,
    pagination: false,
    populate: { [slugs.partners]: { name: true } } as never,
    select: { company: true, createdAt: true, status: true, ...(viewer.kind === 'staff' && { partner: true }) },
    sort: '-createdAt',
    where: { and: [grant, { or: question }] },
  })
  return {
    own: docs.map(({ company, createdAt, id, partner, status }) => ({ company, createdAt, id, ...(viewer.kind === 'staff' && { partner: { id: partner.id, name: partner.name } }), status })),
  }
}

/** `GET /api/leads/duplicates?company=&email=`: leads of the same company or address. Staff also see of which partner. */
export const leadDuplicatesEndpoint: Endpoint = { handler: async (req) => privately(await duplicatesOf(req)), method: 'get', path: '/duplicates' }
