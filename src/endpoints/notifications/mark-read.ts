import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { publishLiveEvent } from '../../database/live-events.js'
import { liveIdOf } from '../../notifications/publish-change.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { privately, requireViewer } from '../portal/portal-endpoint.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
const mostIds = 100

const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

/** Null means all. */
const namedIn = async (req: PayloadRequest, { all, ids }: Record<string, unknown>): Promise<null | string[]> => {
  if (all === true) {
    return null
  }
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > mostIds || !ids.every(isId)) {
    throw await refusal(req, 'NOTIFICATIONS_UNNAMED')
  }
  return ids
}

const markRead = async (req: PayloadRequest, body: Record<string, unknown>): Promise<Response> => {
  const viewer = await requireViewer(req)
  const ids = await namedIn(req, body)
  const recipient = viewer.kind === 'staff' ? 'staff_recipient_id' : 'recipient_id'
  const updated = await inTransaction(req, async () => {
    const { rowCount } = await sqlOf(req)(
      `update notifications set read_at = now(), updated_at = now() where ${recipient} = $1::uuid and read_at is null and ($2::uuid[] is null or id = any($2::uuid[]))`,
      [viewer.id, ids],
    )
    if (rowCount > 0) {
      await publishLiveEvent(req, { id: liveIdOf({ relationTo: slugs.notifications, value: 'read' }), recipient: viewer.id, type: 'changed' })
    }
    return rowCount
  })
  return privately({ updated })
}

/** `POST /api/notifications/read {ids} | {all: true}`: marks the own notifications read; others are not touched. */
export const markReadEndpoint = ownEndpoint({ handler: markRead, method: 'post', path: '/read' })
