import type { PayloadRequest } from 'payload'

import { canWrite } from '../../../access/rules/may-write.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import { sqlOf } from '../../database/doors.js'
import { publishLiveEvent } from '../../database/live-events.js'
import type { TaskScope } from '../../domain/task-list.js'
import { newId } from '../../notifications/new-id.js'
import { liveIdOf } from '../../notifications/publish-change.js'
import { refusal } from '../../translations/refusals/refusal.js'

/** Whose row it is, and where it belongs. */
export type ProgressPlace = { block: string; owner: string; room: string; scope: TaskScope; viewer: PartnerViewer }

/** The place of what a viewer keeps for a block. What the organisation shares is refused to those who only read. */
export const placeOf = async (req: PayloadRequest, viewer: PartnerViewer, { block, room, scope }: { block: string; room: string; scope: unknown }): Promise<ProgressPlace> => {
  const isShared = scope === 'organisation'
  if (isShared && !canWrite(viewer)) {
    throw await refusal(req, 'PROGRESS_OF_ORGANISATION')
  }
  return { block, owner: isShared ? viewer.partner.id : viewer.id, room, scope: isShared ? 'organisation' : 'person', viewer }
}

/** Lets writers of one block and owner in one after the other, until the request's transaction ends. */
export const lockProgress = async (req: PayloadRequest, { block, owner }: ProgressPlace): Promise<void> => {
  await sqlOf(req)('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`progress:${block}:${owner}`])
}

/** Writes an item's state; ticking what is ticked keeps who was first, and when. True when anything changed. */
export const keepProgress = async (req: PayloadRequest, { block, owner, room, scope, viewer }: ProgressPlace, { isDone, item, value = null }: { isDone: boolean; item: string; value?: null | number }): Promise<boolean> => {
  const { rowCount } = await sqlOf(req)(
    `insert into progress as p (id, room_id, block, item, scope, partner_id, partner_user_id, owner, done_at, value)
     values ($1::uuid, $2::uuid, $3, $4, $5::enum_progress_scope, $6::uuid, $7::uuid, $8, case when $9::boolean then now() end, $10::numeric)
     on conflict (block, item, owner) do update set room_id = excluded.room_id, partner_user_id = excluded.partner_user_id, done_at = excluded.done_at, value = excluded.value, updated_at = now()
     where (p.done_at is null) <> (excluded.done_at is null) or p.value is distinct from excluded.value`,
    [newId(), room, block, item, scope, viewer.partner.id, viewer.id, owner, isDone, value],
  )
  return rowCount > 0
}

/** Tells the open pages of everybody who shares the row. */
export const publishProgress = (req: PayloadRequest, { block, owner }: ProgressPlace): Promise<void> => publishLiveEvent(req, { id: liveIdOf({ relationTo: 'progress', value: block }), recipient: owner, type: 'changed' })
