import { isRoomKindClosed } from '../../access/room-access.js'
import { canWrite } from '../../access/rules/may-write.js'
import type { PartnerViewer } from '../../access/viewer.js'
import { namedSqlOf } from '../../src/database/reads/named-sql.js'
import { readMetric } from '../../src/database/reads/read-metric.js'
import { sqlOf } from '../../src/database/doors.js'
import { daysLeft, goalItem, goalPeriod, type GoalPeriod, type GoalPeriodKind, goalPeriods } from '../../src/domain/goal-period.js'
import { isMetric, metrics } from '../../src/domain/metrics.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import { sayIn } from '../../src/translations/text.js'
import type { BlockDefinition, BlockLoadContext } from '../define-block.js'

/** How far one goal is. `current` is null while there is nothing to count, or for a number of a room that is closed to the viewer (`isClosed`). */
export type LoadedGoal = {
  canType: boolean
  current: null | number
  daysLeft: number
  from: string
  isClosed: boolean
  isShare: boolean
  to: string
}

/** Goals by the id of their row, in the viewer's own numbers. */
export type GoalsData = { goals: Record<string, LoadedGoal>; room: string }

type StoredGoal = { from?: unknown; id?: unknown; metric?: unknown; period?: unknown; scope?: unknown; source?: unknown; title?: unknown; until?: unknown }
type Counted = Pick<LoadedGoal, 'canType' | 'current' | 'isClosed' | 'isShare'>

const countMetric = async (goal: StoredGoal, period: GoalPeriod, viewer: PartnerViewer, { req }: BlockLoadContext): Promise<Counted> => {
  if (!isMetric(goal.metric)) {
    throw new Error(sayIn(languageOf(viewer, req))('The number “{metric}” does not exist any more. Choose another one.', { metric: String(goal.metric) }))
  }
  const { roomKind, unit } = metrics[goal.metric]
  const isClosed = await isRoomKindClosed(viewer, roomKind, req)
  const whose = { partner: viewer.partner.id, person: goal.scope === 'person' ? viewer.id : null }
  const result = isClosed ? null : await readMetric(goal.metric, whose, { ...period, partLength: 'day', parts: [period.from], previousFrom: period.from }, namedSqlOf(req.payload))
  const current = result?.current ?? null
  return { canType: false, current: current !== null && unit === 'share' ? Math.round(current * 1_000) / 10 : current, isClosed, isShare: unit === 'share' }
}

const readTyped = async (goal: StoredGoal, kind: GoalPeriodKind, period: GoalPeriod, block: string, viewer: PartnerViewer, { req }: BlockLoadContext): Promise<Counted> => {
  const isShared = goal.scope === 'organisation'
  const { rows } = await sqlOf(req)<{ value: null | string }>('select value from progress where block = $1 and item = $2 and owner = $3', [block, goalItem(String(goal.id), kind, period), isShared ? viewer.partner.id : viewer.id])
  const value = rows[0]?.value ?? null
  return { canType: isShared ? canWrite(viewer) : viewer.previewedBy === null, current: value === null ? null : Number(value), isClosed: false, isShare: false }
}

export const loadGoals: NonNullable<BlockDefinition['load']> = async (viewer, block, context): Promise<GoalsData> => {
  const now = new Date()
  const goals: GoalsData['goals'] = {}
  for (const goal of Array.isArray(block.goals) ? (block.goals as StoredGoal[]) : []) {
    const kind = goalPeriods.find((known) => known === goal.period) ?? 'quarter'
    const period = goalPeriod(kind, { from: goal.from, until: goal.until }, now)
    if (!period) {
      throw new Error(sayIn(languageOf(viewer, context.req))('Enter a first and a last day, in this order.'))
    }
    const counted = goal.source === 'manual' ? await readTyped(goal, kind, period, block.id, viewer, context) : await countMetric(goal, period, viewer, context)
    goals[String(goal.id)] = { ...counted, daysLeft: daysLeft(period, now), from: period.from.toISOString(), to: period.to.toISOString() }
  }
  return { goals, room: context.room.slug }
}
