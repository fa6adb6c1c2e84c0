import type { Endpoint, PayloadRequest } from 'payload'

import type { Viewer } from '../../../access/viewer.js'
import { viewerOf } from '../../../access/viewer-of.js'
import { slugs } from '../../../collections/slugs.js'
import type { Deal } from '../../client/deals.js'
import { asSystem, asViewer, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { lockRows } from '../../database/lock-rows.js'
import type { AskedRegistration } from '../../domain/deals/settle-registration.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { privately } from '../portal/portal-endpoint.js'
import { readableDeal } from './readable-deal.js'

type Body = Record<string, unknown>
type Step = (req: PayloadRequest, body: Body, viewer: Viewer) => Promise<AskedRegistration>

const longestReason = 1000

const reasonOf = async (req: PayloadRequest, { reason }: Body, isRequired: boolean): Promise<null | string> => {
  const text = typeof reason === 'string' ? reason.trim() : ''
  if ((isRequired && text === '') || text.length > longestReason || (reason !== undefined && reason !== null && typeof reason !== 'string')) {
    throw await refusal(req, 'DEAL_REASON_REQUIRED')
  }
  return text === '' ? null : text
}

const decisionOf = async <Decision extends string>(req: PayloadRequest, { decision }: Body, choices: readonly Decision[]): Promise<Decision> => {
  const chosen = choices.find((choice) => choice === decision)
  if (!chosen) {
    throw await refusal(req, 'DEAL_DECISION_UNKNOWN', { choices: choices.join(', ') })
  }
  return chosen
}

/** The update goes the way of every other write: the policy says who may, the hooks of deals say what follows. */
const write = (req: PayloadRequest, id: string, registration: AskedRegistration): Promise<Deal> => asViewer(req).update<Deal>({ collection: slugs.deals, data: { registration }, id })

const take =
  (step: Step) =>
  async (req: PayloadRequest, body: Body): Promise<Response> => {
    const doc = await inTransaction(req, async () => {
      await lockRows(req, slugs.deals, [req.routeParams?.id])
      const { id } = await readableDeal(req)
      return write(req, id, await step(req, body, await viewerOf(req)))
    })
    return privately({ doc })
  }

type Rival = { id: string; manager: null | string }

/** The registrations of other partners that hold the customer of a deal. */
const rivalsOf = async (req: PayloadRequest, deal: string): Promise<Rival[]> => {
  const { rows } = await sqlOf(req)<Rival>(
    `select d.id::text, p.manager_id::text as manager from deals mine
     join deals d on d.customer_key = mine.customer_key and d.partner_id <> mine.partner_id and d.deleted_at is null and d.registration_status in ('pending', 'approved')
     join partners p on p.id = d.partner_id where mine.id = $1::uuid order by d.id`,
    [deal],
  )
  return rows
}

/** Ends what stands against a deal whose objection is upheld. A manager decides about the own partners only; between two managers an administrator does. */
const endRivals = async (req: PayloadRequest, viewer: Viewer, deal: string, reason: string): Promise<void> => {
  const rivals = await rivalsOf(req, deal)
  if (viewer.kind !== 'staff' || (viewer.role !== 'admin' && rivals.some(({ manager }) => manager !== viewer.id))) {
    throw await refusal(req, 'DEAL_DISPUTE_BETWEEN_MANAGERS')
  }
  await lockRows(req, slugs.deals, rivals.map(({ id }) => id))
  for (const { id } of rivals) {
    await asSystem(req, 'the objection of another partner was upheld by staff who may decide about both').update({ collection: slugs.deals, data: { registration: { reason, status: 'rejected' } }, id })
  }
}

const decideDispute = async (req: PayloadRequest, body: Body, viewer: Viewer): Promise<AskedRegistration> => {
  const decision = await decisionOf(req, body, ['dismiss', 'uphold'])
  const answer = await reasonOf(req, body, true)
  if (decision === 'dismiss') {
    return { dispute: { answer, state: 'dismissed' } }
  }
  const { id, registration } = await readableDeal(req)
  if (registration.dispute.state !== 'open') {
    throw await refusal(req, 'DEAL_DISPUTE_NOT_OPEN')
  }
  await endRivals(req, viewer, id, answer ?? '')
  return { dispute: { answer, state: 'upheld' }, status: 'approved' }
}

const post = (path: string, step: Step): Endpoint => ownEndpoint({ handler: take(step), method: 'post', path: `/:id/${path}` })

/**
 * `POST /api/deals/:id/register`, `/approve`, `/reject {reason}`, `/extend` and `/dispute`. A partner asks with `{reason}` for an extension and objects
 * with `{reason}`; staff answer both at the same address with `{decision, reason}`.
 */
export const registrationEndpoints: Endpoint[] = [
  post('register', async () => ({ status: 'pending' })),
  post('approve', async (req, body) => ({ reason: await reasonOf(req, body, false), status: 'approved' })),
  post('reject', async (req, body) => ({ reason: await reasonOf(req, body, true), status: 'rejected' })),
  post('extend', async (req, body, viewer) => {
    if (viewer.kind !== 'staff') {
      return { extension: { reason: await reasonOf(req, body, true), state: 'requested' } }
    }
    const decision = await decisionOf(req, body, ['grant', 'refuse'])
    return { extension: { answer: await reasonOf(req, body, decision === 'refuse'), state: decision === 'grant' ? 'granted' : 'refused' } }
  }),
  post('dispute', async (req, body, viewer) => (viewer.kind === 'staff' ? decideDispute(req, body, viewer) : { dispute: { reason: await reasonOf(req, body, true), state: 'open' } })),
]
