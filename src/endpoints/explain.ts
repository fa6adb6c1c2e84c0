import type { Endpoint } from 'payload'

import { authDoorOf, findPartnerUserRow } from '../../access/authenticate.js'
import { mayPreview } from '../../access/may-preview.js'
import { refusalFor } from '../../access/refusal.js'
import { roomDecisionsOf } from '../../access/room-access.js'
import { stateReason } from '../../access/room-sentences.js'
import { viewerOf } from '../../access/viewer-of.js'
import { partnerViewerOfRow } from '../../access/viewer-query.js'
import type { PortalExplain } from '../client/types.js'
import { languageOf } from '../translations/refusals/language-of.js'
import { ownEndpoint } from './accounts/own-endpoint.js'

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** `GET /api/portal/explain?partnerUser=ID` (staff): every room of the person's partner type, and why it is open, locked or hidden. */
export const explainEndpoint: Endpoint = ownEndpoint({
  handler: async (req) => {
    const staff = await viewerOf(req)
    if (staff.kind !== 'staff') {
      throw await refusalFor(req, staff.kind === 'anonymous' ? 'SIGN_IN_FIRST' : 'STAFF_ONLY')
    }
    const id = req.query?.partnerUser
    const row = typeof id === 'string' && uuid.test(id) ? await findPartnerUserRow(authDoorOf(req.payload), id, null) : undefined
    const person = row && partnerViewerOfRow(row)
    if (!row || !person || !mayPreview(staff, person)) {
      throw await refusalFor(req, 'PERSON_NOT_FOUND')
    }
    const language = languageOf(staff, req)
    const outside = [
      ...(row.partner_status !== 'suspended' ? [] : [stateReason('partner-suspended', language)]),
      ...(row.account_status === 'active' ? [] : [stateReason('account-suspended', language)]),
    ]
    const decisions = await roomDecisionsOf(person, req, language)
    const answer: PortalExplain = {
      partnerUser: { email: person.email, id: person.id, name: person.name, partner: person.partner.name },
      rooms: decisions.map(({ id: room, kind, reasons, slug, state, title }) => ({
        id: room,
        kind,
        reasons: [...outside, ...reasons],
        slug,
        state: outside.length > 0 ? 'hidden' : state,
        title,
      })),
    }
    return Response.json(answer)
  },
  method: 'get',
  path: '/portal/explain',
})
