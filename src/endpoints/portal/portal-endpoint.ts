import type { Endpoint, PayloadRequest } from 'payload'

import type { PartnerViewer, StaffViewer } from '../../../access/viewer.js'
import { viewerOf } from '../../../access/viewer-of.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'

type Answer = (viewer: PartnerViewer, req: PayloadRequest, locale: string) => object | Promise<object>

/** What a portal endpoint answers is one person's, so no cache may keep it. */
export const privately = (answer: object): Response => (answer instanceof Response ? answer : Response.json(answer, { headers: { 'Cache-Control': 'private, no-store' } }))

/** The signed-in partner user; 401 for nobody, 403 for staff, who look at the portal by preview. */
export const requirePartnerUser = async (req: PayloadRequest): Promise<PartnerViewer> => {
  const viewer = await viewerOf(req)
  if (viewer.kind === 'anonymous') {
    throw await refusal(req, 'SIGN_IN_FIRST')
  }
  if (viewer.kind === 'staff') {
    throw await refusal(req, 'PARTNER_USERS_ONLY')
  }
  return viewer
}

/** Anybody signed in; 401 otherwise. */
export const requireViewer = async (req: PayloadRequest): Promise<PartnerViewer | StaffViewer> => {
  const viewer = await viewerOf(req)
  if (viewer.kind === 'anonymous') {
    throw await refusal(req, 'SIGN_IN_FIRST')
  }
  return viewer
}

/** A read of the portal for partner users: JSON in the viewer's language (or the one asked for by `?locale=`), never cached. */
export const portalEndpoint = (path: string, answer: Answer): Endpoint => ({
  handler: async (req) => {
    const viewer = await requirePartnerUser(req)
    return privately(await answer(viewer, req, languageOf(viewer, req)))
  },
  method: 'get',
  path: `/portal${path}`,
})
