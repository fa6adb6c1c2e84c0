import { IslandMessages } from '../../src/portal/intl/island-messages.js'
import { TaskList } from '../../src/portal/lazy-islands.js'
import { RefreshOnChange } from '../../src/portal/live/refresh-on-change.js'
import { CardSection } from '../../src/portal/ui/card.js'
import type { BlockViewProps } from '../define-block.js'
import type { ShownTask } from './component.client.js'
import type { TasksData } from './load.js'

type Task = { dueOn?: null | string; help?: null | string; id: string; title: string }
type Fields = { description?: unknown; items?: null | readonly Task[]; scope?: null | string; title: string }
type Intl = BlockViewProps['intl']

const tickText = (tick: TasksData['ticks'][string] | undefined, { format, t }: Intl): null | string => {
  if (!tick) {
    return null
  }
  return tick.by ? t('tasks.doneBy', { date: format.since(tick.at), name: tick.by }) : t('tasks.doneOn', { date: format.since(tick.at) })
}

const shownTask = ({ dueOn, help, id, title }: Task, { links, ticks }: TasksData, intl: Intl): ShownTask => {
  const tick = ticks[id]
  const isOverdue = Boolean(dueOn) && !tick && new Date(dueOn!).toISOString().slice(0, 10) < intl.now.toISOString().slice(0, 10)
  return {
    doneText: tickText(tick, intl),
    dueText: dueOn && !tick ? intl.t(isOverdue ? 'tasks.overdue' : 'tasks.due', { date: intl.format.day(dueOn) }) : null,
    help: help || null,
    href: links[id] ?? null,
    id,
    isDone: Boolean(tick),
    isOverdue,
    title,
  }
}

/** A checklist of the viewer, or of the viewer's organisation, whose people see one another's ticks. */
export const Tasks = ({ block: { data, description, id, items, scope, title }, intl, renderRichText }: BlockViewProps<Fields, TasksData>) => (
  <CardSection description={intl.t(scope === 'organisation' ? 'tasks.ofOrganisation' : 'tasks.ofPerson')} id={`tasks-${id}`} title={title}>
    {Boolean(description) && <div className="mb-5 text-sm text-ink-soft">{renderRichText(description, 'description')}</div>}
    <IslandMessages intl={intl} namespaces={['tasks']}>
      <TaskList block={id} canTick={data.canTick} items={(items ?? []).map((item) => shownTask(item, data, intl))} room={data.room} title={title} />
    </IslandMessages>
    <RefreshOnChange collection="progress" id={id} />
  </CardSection>
)
