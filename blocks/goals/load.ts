import { isRoomKindClosed } from '../../access/room-access.js'
import { canWrite } from '../../access/rules/may-write.js'
import type { PartnerViewer } from '../../access/viewer.js'
import { readMetric, readMoneyMetric } from '../../src/database/reads/read-metric.js'
import { daysLeft, goalItem, goalPeriod, type GoalPeriod, type GoalPeriodKind, goalPeriods } from '../../src/domain/goal-period.js'
import { isMetric, isMoneyMetric, metrics } from '../../src/domain/metrics.js'
import { type Currency, isCurrency } from '../../src/domain/money.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import { sayIn } from '../../src/translations/text.js'
import type { BlockDefinition, BlockLoadContext } from '../define-block.js'

/** How far one goal is. `current` is null while there is nothing to count, or for a number of a room that is closed to the viewer (`isClosed`). */
export type LoadedGoal = {
  canType: boolean
  /** Of a goal in money; `current` is in its minor units then. */
  currency?: Currency
  current: null | number
  daysLeft: number
  from: string
  isClosed: boolean
  isShare: boolean
  to: string
}

/** Goals by the id of their row, in the viewer's own numbers. */
export type GoalsData = { goals: Record<string, LoadedGoal>; room: string }

type StoredGoal = { currency?: unknown; from?: unknown; id?: unknown; metric?: unknown; period?: unknown; scope?: unknown; source?: unknown; title?: unknown; until?: unknown }
type Counted = Pick<LoadedGoal, 'canType' | 'currency' | 'current' | 'isClosed' | 'isShare'>

const countMetric = async (goal: StoredGoal, period: GoalPeriod, viewer: PartnerViewer, { ask, req }: BlockLoadContext): Promise<Counted> => {
  if (!isMetric(goal.metric)) {
    throw new Error(sayIn(languageOf(viewer, req))('The number “{metric}” does not exist any more. Choose another one.', { metric: String(goal.metric) }))
  }
  const { roomKind, unit } = metrics[goal.metric]
  const isClosed = await isRoomKindClosed(viewer, roomKind, req)
  const whose = { partner: viewer.partner.id, person: goal.scope === 'person' ? viewer.id : null }
  const span = { ...period, partLength: 'day' as const, parts: [period.from], previousFrom: period.from }
  if (isMoneyMetric(goal.metric)) {
    const currency = isCurrency(goal.currency) ? goal.currency : undefined
    if (!currency) {
      throw new Error(sayIn(languageOf(viewer, req))('Choose the currency in which this goal is counted.'))
    }
    const [money] = isClosed ? [] : await readMoneyMetric(goal.metric, whose, span, ask, currency)
    return { canType: false, currency, current: money?.result.current ?? null, isClosed, isShare: false }
  }
  const result = isClosed ? null : await readMetric(goal.metric, whose, span, ask)
  const current = result?.current ?? null
  return { canType: false, current: current !== null && unit === 'share' ? Math.round(current * 1_000) / 10 : current, isClosed, isShare: unit === 'share' }
}

const readTyped = async (goal: StoredGoal, kind: GoalPeriodKind, period: GoalPeriod, block: string, viewer: PartnerViewer, { ask }: BlockLoadContext): Promise<Counted> => {
  const isShared = goal.scope === 'organisation'
  const { rows } = await ask<{ value: null | string }>('select value from progress where block = $1 and item = $2 and owner = $3', [block, goalItem(String(goal.id), kind, period), isShared ? viewer.partner.id : viewer.id])
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
