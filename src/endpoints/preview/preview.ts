import type { Endpoint, PayloadRequest } from 'payload'

import { authDoorOf, findPartnerUserRow } from '../../../access/authenticate.js'
import { mayPreview } from '../../../access/may-preview.js'
import { previewCookie, previewSeconds, signPreview } from '../../../access/preview-cookie.js'
import { allowedInPreview } from '../../../access/read-only-in-preview.js'
import { refusalFor } from '../../../access/refusal.js'
import type { PartnerViewer, StaffViewer } from '../../../access/viewer.js'
import { staffOf } from '../../../access/viewer-of.js'
import { partnerViewerOfRow } from '../../../access/viewer-query.js'
import { slugs } from '../../../collections/slugs.js'
import { sqlOf } from '../../database/doors.js'
import { recordActivity } from '../../notifications/record-activity.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** The cookie is only ever sent to this site, and only read by the server. */
const cookie = (req: PayloadRequest, value: string, seconds: number): string => {
  const isSecure = (req.payload.config.serverURL || req.origin || '').startsWith('https:')
  return `${previewCookie}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`
}

const staffOnly = async (req: PayloadRequest): Promise<StaffViewer> => {
  const staff = await staffOf(req)
  if (!staff) {
    throw await refusalFor(req, req.user ? 'STAFF_ONLY' : 'SIGN_IN_FIRST')
  }
  return staff
}

const personToLookAt = async (req: PayloadRequest, staff: StaffViewer, id: unknown): Promise<PartnerViewer> => {
  const row = typeof id === 'string' && uuid.test(id) ? await findPartnerUserRow(authDoorOf(req.payload), id, null) : undefined
  const person = row && partnerViewerOfRow(row, staff.id)
  if (!person || !mayPreview(staff, person)) {
    throw await refusalFor(req, 'PERSON_NOT_FOUND')
  }
  return person
}

/** The room whose newest draft is to be shown; whoever may preview may read every room. */
const roomToShow = async (req: PayloadRequest, id: unknown): Promise<string | undefined> => {
  if (id === undefined || id === null) {
    return undefined
  }
  const { rows } = typeof id === 'string' && uuid.test(id) ? await sqlOf(req)<{ id: string }>('select id::text from rooms where id = $1::uuid and deleted_at is null', [id]) : { rows: [] }
  if (!rows[0]) {
    throw await refusal(req, 'ROOM_NOT_FOUND')
  }
  return rows[0].id
}

/**
 * `POST /api/portal/preview {partnerUser[, room]}` (staff): from now on the portal's pages show what this person sees, for 30 minutes, read-only, and
 * logged. With a room, its newest draft stands in the place of what is published.
 */
export const startPreviewEndpoint: Endpoint = ownEndpoint({
  custom: allowedInPreview,
  handler: async (req, body) => {
    const staff = await staffOnly(req)
    const person = await personToLookAt(req, staff, body.partnerUser)
    const room = await roomToShow(req, body.room)
    const until = new Date(Date.now() + previewSeconds * 1000)
    await recordActivity(req, {
      action: 'portal.previewed',
      isInternal: true,
      partner: person.partner.id,
      record: { relationTo: slugs.partnerUsers, value: person.id },
      recordTitle: person.name,
    })
    const value = await signPreview({ partnerUser: person.id, ...(room !== undefined && { room }), staffId: staff.id, until }, req.payload.secret)
    return Response.json(
      { partnerUser: { id: person.id, name: person.name, partner: person.partner.name }, until: until.toISOString() },
      { headers: { 'Set-Cookie': cookie(req, value, previewSeconds) } },
    )
  },
  method: 'post',
  path: '/portal/preview',
})

/** `POST /api/portal/preview/end` (staff): back to the admin. */
export const endPreviewEndpoint: Endpoint = ownEndpoint({
  custom: allowedInPreview,
  handler: async (req) => {
    await staffOnly(req)
    return Response.json({ message: 'The preview has ended.' }, { headers: { 'Set-Cookie': cookie(req, '', 0) } })
  },
  method: 'post',
  path: '/portal/preview/end',
})
