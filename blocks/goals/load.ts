import { isRoomKindClosed } from '../../access/room-access.js'
import { canWrite } from '../../access/rules/may-write.js'
import type { PartnerViewer } from '../../access/viewer.js'
import type { ReadMany } from '../../src/database/reads/asked-together.js'
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

const countMetric = async (goal: StoredGoal, period: GoalPeriod, viewer: PartnerViewer, { gather, req }: BlockLoadContext): Promise<Counted> => {
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
    const [money] = isClosed ? [] : await readMoneyMetric(goal.metric, whose, span, gather, currency)
    return { canType: false, currency, current: money?.result.current ?? null, isClosed, isShare: false }
  }
  const result = isClosed ? null : await readMetric(goal.metric, whose, span, gather)
  const current = result?.current ?? null
  return { canType: false, current: current !== null && unit === 'share' ? Math.round(current * 1_000) / 10 : current, isClosed, isShare: unit === 'share' }
}

type TypedItem = { block: string; item: string; owner: string }

/** What was typed for goals, as text; null where nothing was. */
const readTypedValues: ReadMany<TypedItem, null | string> = async (items, sql) => {
  const { rows } = await sql<{ at: number; value: null | string }>(
    `select asked.at::int, p.value::text from unnest($1::text[], $2::text[], $3::text[]) with ordinality as asked(block, item, owner, at)
     join progress p on p.block = asked.block and p.item = asked.item and p.owner = asked.owner`,
    [items.map(({ block }) => block), items.map(({ item }) => item), items.map(({ owner }) => owner)],
  )
  const valueAt = new Map(rows.map(({ at, value }) => [at - 1, value]))
  return items.map((_item, index) => valueAt.get(index) ?? null)
}

const readTyped = async (goal: StoredGoal, kind: GoalPeriodKind, period: GoalPeriod, block: string, viewer: PartnerViewer, { gather }: BlockLoadContext): Promise<Counted> => {
  const isShared = goal.scope === 'organisation'
  const value = await gather(readTypedValues, { block, item: goalItem(String(goal.id), kind, period), owner: isShared ? viewer.partner.id : viewer.id })
  return { canType: isShared ? canWrite(viewer) : viewer.previewedBy === null, current: value === null ? null : Number(value), isClosed: false, isShare: false }
}

const loadGoal = async (goal: StoredGoal, block: string, now: Date, viewer: PartnerViewer, context: BlockLoadContext): Promise<LoadedGoal> => {
  const kind = goalPeriods.find((known) => known === goal.period) ?? 'quarter'
  const period = goalPeriod(kind, { from: goal.from, until: goal.until }, now)
  if (!period) {
    throw new Error(sayIn(languageOf(viewer, context.req))('Enter a first and a last day, in this order.'))
  }
  const counted = goal.source === 'manual' ? await readTyped(goal, kind, period, block, viewer, context) : await countMetric(goal, period, viewer, context)
  return { ...counted, daysLeft: daysLeft(period, now), from: period.from.toISOString(), to: period.to.toISOString() }
}

export const loadGoals: NonNullable<BlockDefinition['load']> = async (viewer, block, context): Promise<GoalsData> => {
  const now = new Date()
  const stored = Array.isArray(block.goals) ? (block.goals as StoredGoal[]) : []
  const goals = await Promise.all(stored.map(async (goal) => [String(goal.id), await loadGoal(goal, block.id, now, viewer, context)] as const))
  return { goals: Object.fromEntries(goals), room: context.room.slug }
}
