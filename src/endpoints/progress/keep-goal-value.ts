import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import type { GoalProgress } from '../../client/block-types.js'
import { inTransaction } from '../../database/in-transaction.js'
import { goalItem, goalPeriod, type GoalPeriodKind } from '../../domain/goal-period.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { keepProgress, lockProgress, placeOf, publishProgress } from './keep-progress.js'
import type { PlacedBlock } from './open-block.js'

type StoredGoal = { from?: unknown; id?: unknown; period?: unknown; scope?: unknown; source?: unknown; until?: unknown }

/** Keeps the value that somebody types in for a goal, for the period that counts now; null takes it back. */
export const keepGoalValue = async (req: PayloadRequest, viewer: PartnerViewer, { block, room }: PlacedBlock, { item, value }: { item: string; value: null | number }): Promise<GoalProgress> => {
  const goal = (Array.isArray(block.goals) ? (block.goals as StoredGoal[]) : []).find(({ id, source }) => String(id) === item && source === 'manual')
  const kind = goal?.period as GoalPeriodKind
  const period = goal && goalPeriod(kind, { from: goal.from, until: goal.until }, new Date())
  if (!goal || !period) {
    throw await refusal(req, 'PROGRESS_NOT_FOUND')
  }
  const place = await placeOf(req, viewer, { block: block.id, room: room.id, scope: goal.scope })
  await inTransaction(req, async () => {
    await lockProgress(req, place)
    if (await keepProgress(req, place, { isDone: value !== null, item: goalItem(item, kind, period), value })) {
      await publishProgress(req, place)
    }
  })
  return { block: block.id, item, value }
}
