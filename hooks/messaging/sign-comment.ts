import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { Viewer } from '../../access/viewer.js'
import { viewerOf } from '../../access/viewer-of.js'
import { slugs } from '../../collections/slugs.js'
import { asSystem, asViewer } from '../../src/database/doors.js'
import { actorOf } from '../../src/notifications/actor-of.js'
import { refusal } from '../../src/translations/refusals/refusal.js'
import { idOf } from '../sales/lead-document.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

const commentable: readonly string[] = [slugs.leads, slugs.deals]

/** The partner of the record that a comment is about, read with the rights of whoever writes it. */
const partnerOfRecord = async (req: PayloadRequest, viewer: Viewer, record: unknown): Promise<string> => {
  const { relationTo, value } = (record ?? {}) as { relationTo?: unknown; value?: unknown }
  const id = idOf(value)
  const door = viewer.kind === 'anonymous' ? asSystem(req, 'an import writes the comment') : asViewer(req)
  const found =
    typeof relationTo === 'string' && commentable.includes(relationTo) && id && uuid.test(id)
      ? await door.findByID<null | { partner?: unknown }>({ collection: relationTo, disableErrors: true, id, select: { partner: true } })
      : null
  const partner = idOf(found?.partner)
  if (!partner) {
    throw await refusal(req, 'COMMENT_RECORD_NOT_FOUND')
  }
  return partner
}

/** Whose comment it is and whom it concerns is said by the server; partner users speak to the vendor, so theirs are always shared. */
export const signComment: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create') {
    return data
  }
  const viewer = await viewerOf(req)
  const partner = await partnerOfRecord(req, viewer, data?.record)
  const body: unknown = typeof data?.body === 'string' ? data.body.trim() : data?.body
  if (viewer.kind === 'anonymous') {
    return { ...data, body, partner }
  }
  if (viewer.kind === 'partner-user' && partner !== viewer.partner.id) {
    throw await refusal(req, 'NOT_ALLOWED')
  }
  const { name, reference } = await actorOf(req)
  return { ...data, author: reference, authorName: name, body, partner, ...(viewer.kind === 'partner-user' && { visibility: 'shared' }) }
}
