import { CircleCheck, Hourglass } from 'lucide-react'

import { exponentOf, formatAmount } from '../../src/domain/money.js'
import { IslandMessages } from '../../src/portal/intl/island-messages.js'
import { GoalValue } from '../../src/portal/lazy-islands.js'
import { RefreshOnChange } from '../../src/portal/live/refresh-on-change.js'
import { Badge } from '../../src/portal/ui/badge.js'
import { CardSection } from '../../src/portal/ui/card.js'
import { Progress } from '../../src/portal/ui/progress.js'
import type { BlockViewProps } from '../define-block.js'
import type { GoalsData, LoadedGoal } from './load.js'

type Goal = { id: string; metric?: null | string; period?: null | string; scope?: null | string; source?: null | string; target: number; title: string; unit?: null | string }
type Intl = BlockViewProps['intl']

/** The last day that counts: the moment before the end. */
const lastDay = ({ to }: LoadedGoal): string => new Date(Date.parse(to) - 1).toISOString()

const amountText = (value: number, { currency, isShare }: LoadedGoal, unit: null | string | undefined, { format, locale }: Intl): string => {
  if (currency) {
    return formatAmount(value, currency, locale)
  }
  const number = format.number(value, { maximumFractionDigits: 2 })
  return isShare ? format.number(value / 100, { maximumFractionDigits: 1, style: 'percent' }) : unit ? `${number} ${unit}` : number
}

const State = ({ intl: { t }, isReached, left }: { intl: Intl; isReached: boolean; left: number }) => {
  if (isReached) {
    return (
      <Badge tone="success">
        <CircleCheck aria-hidden className="size-3.5" />
        {t('goals.reached')}
      </Badge>
    )
  }
  return (
    <Badge tone={left === 0 ? 'neutral' : left <= 7 ? 'warning' : 'info'}>
      <Hourglass aria-hidden className="size-3.5" />
      {left === 0 ? t('goals.over') : t('goals.daysLeft', { count: left })}
    </Badge>
  )
}

const GoalRow = ({ block, goal: { id, scope, source, target: typed, title, unit }, intl, loaded, room }: { block: string; goal: Goal; intl: Intl; loaded: LoadedGoal; room: string }) => {
  const { format, t } = intl
  const { currency, current } = loaded
  const target = currency ? Math.round(typed * 10 ** exponentOf(currency)) : typed
  const isReached = current !== null && current >= target
  const days = format.dateTimeRange(new Date(loaded.from), new Date(lastDay(loaded)), { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <li className="flex flex-col gap-3 py-5 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        <div className="min-w-0 flex-1 basis-48">
          <h3 className="text-sm font-semibold [overflow-wrap:anywhere] text-ink">{title}</h3>
          <p className="mt-0.5 text-xs text-ink-faint">{`${days} · ${t(scope === 'person' ? 'goals.ofPerson' : 'goals.ofOrganisation')}`}</p>
        </div>
        {!loaded.isClosed && <State intl={intl} isReached={isReached} left={loaded.daysLeft} />}
      </div>
      {loaded.isClosed ? (
        <p className="text-sm text-ink-faint">{t('analytics.closed')}</p>
      ) : (
        <Progress label={t('goals.progress')} max={target} value={Math.min(current ?? 0, target)} valueText={t('goals.of', { current: amountText(current ?? 0, loaded, null, intl), target: amountText(target, loaded, unit, intl) })} />
      )}
      {source === 'manual' && loaded.canType && loaded.daysLeft > 0 && <GoalValue block={block} goal={id} label={t('goals.value', { title })} room={room} unit={unit ?? null} value={current} />}
    </li>
  )
}

/** What is to be reached by when, counted by the portal or typed in, and how many days are left. */
export const Goals = ({ block: { data, goals, heading, id }, intl }: BlockViewProps<{ goals?: null | readonly Goal[]; heading?: null | string }, GoalsData>) => (
  <CardSection id={`goals-${id}`} title={heading || intl.t('goals.title')}>
    <IslandMessages intl={intl} namespaces={['goals']}>
      <ul className="divide-y divide-line">
        {(goals ?? []).map((goal) => {
          const loaded = data.goals[goal.id]
          return loaded && <GoalRow block={id} goal={goal} intl={intl} key={goal.id} loaded={loaded} room={data.room} />
        })}
      </ul>
    </IslandMessages>
    <RefreshOnChange collection="progress" id={id} />
  </CardSection>
)
