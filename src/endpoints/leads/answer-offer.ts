import type { Endpoint, PayloadRequest } from 'payload'

import { canWrite } from '../../../access/rules/may-write.js'
import { slugs } from '../../../collections/slugs.js'
import type { Lead } from '../../client/types.js'
import { asSystem } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { lockRows } from '../../database/lock-rows.js'
import { refuseAnswer } from '../../domain/lead-assignment.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { privately, requirePartnerUser } from '../portal/portal-endpoint.js'
import { readableLead } from './readable-lead.js'

const longestReason = 1000

const reasonOf = async (req: PayloadRequest, { reason }: Record<string, unknown>): Promise<string> => {
  const text = typeof reason === 'string' ? reason.trim() : ''
  if (text === '' || text.length > longestReason) {
    throw await refusal(req, 'REASON_REQUIRED')
  }
  return text
}

const answerOffer = async (req: PayloadRequest, state: 'accepted' | 'declined', reason: null | string): Promise<Response> => {
  const viewer = await requirePartnerUser(req)
  const lead = await inTransaction(req, async () => {
    await lockRows(req, slugs.leads, [req.routeParams?.id])
    const { assignment, id, partner, status } = await readableLead(req)
    if (partner !== viewer.partner.id || !canWrite(viewer)) {
      throw await refusal(req, 'NOT_ALLOWED')
    }
    const problem = status === 'closed' ? 'LEAD_CLOSED' : refuseAnswer(assignment.state)
    if (problem) {
      throw await refusal(req, problem)
    }
    const answer = { ...assignment, answeredAt: new Date().toISOString(), reason, state }
    return asSystem(req, 'the partner answers an offer, which its policy does not let it write as a field').update<Lead>({ collection: slugs.leads, data: { assignment: answer }, id })
  })
  return privately({ doc: lead })
}

/** `POST /api/leads/:id/accept` and `/decline {reason}`: the partner's answer to an offered lead. The manager is told. */
export const offerEndpoints: Endpoint[] = [
  ownEndpoint({ handler: (req) => answerOffer(req, 'accepted', null), method: 'post', path: '/:id/accept' }),
  ownEndpoint({ handler: async (req, body) => answerOffer(req, 'declined', await reasonOf(req, body)), method: 'post', path: '/:id/decline' }),
]
