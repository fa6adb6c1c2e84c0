import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import type { TaskProgress } from '../../client/block-types.js'
import { sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { completedItem, stateOfList } from '../../domain/task-list.js'
import { recordActivity } from '../../notifications/record-activity.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { keepProgress, lockProgress, placeOf, type ProgressPlace, publishProgress } from './keep-progress.js'
import type { PlacedBlock } from './open-block.js'

type Row = { by: null | string; done_at: Date; item: string }

const readDone = async (req: PayloadRequest, { block, owner }: ProgressPlace): Promise<Row[]> =>
  (
    await sqlOf(req)<Row>(
      `select p.item, p.done_at, u.name as by from progress p left join partner_users u on u.id = p.partner_user_id where p.block = $1 and p.owner = $2 and p.done_at is not null and p.item <> $3`,
      [block, owner, completedItem],
    )
  ).rows

/** The first completion of a list becomes history; one person's own list only for staff. */
const tellCompletion = async (req: PayloadRequest, place: ProgressPlace, { block, room }: PlacedBlock): Promise<void> => {
  if (await keepProgress(req, place, { isDone: true, item: completedItem })) {
    await recordActivity(req, {
      action: 'room.tasks-completed',
      isInternal: place.scope === 'person',
      partner: place.viewer.partner.id,
      record: { relationTo: slugs.rooms, value: room.id },
      recordTitle: room.title,
      to: typeof block.title === 'string' ? block.title : null,
    })
  }
}

/** Ticks or unticks a task of a list, and says how far the list is. */
export const tickTask = async (req: PayloadRequest, viewer: PartnerViewer, placed: PlacedBlock, { isDone, item }: { isDone: boolean; item: string }): Promise<TaskProgress> => {
  const tasks = (Array.isArray(placed.block.items) ? placed.block.items : []).map(({ id }: { id?: unknown }) => String(id))
  if (!tasks.includes(item)) {
    throw await refusal(req, 'PROGRESS_NOT_FOUND')
  }
  const place = await placeOf(req, viewer, { block: placed.block.id, room: placed.room.id, scope: placed.block.scope })
  return inTransaction(req, async () => {
    await lockProgress(req, place)
    const hasChanged = await keepProgress(req, place, { isDone, item })
    const done = await readDone(req, place)
    const state = stateOfList(tasks, done.map((row) => row.item))
    if (hasChanged) {
      await publishProgress(req, place)
    }
    if (state.isComplete) {
      await tellCompletion(req, place, placed)
    }
    const row = done.find((each) => each.item === item)
    return { ...state, block: place.block, doneAt: row?.done_at.toISOString() ?? null, doneBy: row?.by ?? null, item }
  })
}
