'use client'

import { ArrowRight, CalendarClock } from 'lucide-react'
import { startTransition, useOptimistic, useState } from 'react'

import { useTranslations } from '../../src/portal/intl/island-intl.js'
import { useReload } from '../../src/portal/live/use-reload.js'
import { usePortal } from '../../src/portal/shell/portal-provider.js'
import { useErrorText } from '../../src/portal/shell/use-error-text.js'
import { Callout } from '../../src/portal/ui/callout.js'
import { classNames } from '../../src/portal/ui/class-names.js'
import { Progress } from '../../src/portal/ui/progress.js'
import { SmartLink } from '../../src/portal/ui/smart-link.js'

/** A task as the list shows it; its texts are made on the server. */
export type ShownTask = { doneText: null | string; dueText: null | string; help: null | string; href: null | string; id: string; isDone: boolean; isOverdue: boolean; title: string }

type TaskListProps = { block: string; canTick: boolean; items: readonly ShownTask[]; room: string; title: string }

const ticked = (items: readonly ShownTask[], { id, isDone }: { id: string; isDone: boolean }): readonly ShownTask[] =>
  items.map((item) => (item.id === id ? { ...item, doneText: null, isDone } : item))

const TaskRow = ({ canTick, idPrefix, onTick, task: { doneText, dueText, help, href, id, isDone, isOverdue, title } }: { canTick: boolean; idPrefix: string; onTick: (id: string, isDone: boolean) => void; task: ShownTask }) => {
  const t = useTranslations('tasks')
  const portal = usePortal()
  const notes = [help, doneText, dueText].some(Boolean)
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0">
      <label className={classNames('flex min-h-6 min-w-0 flex-1 basis-56 items-start gap-3', canTick && 'cursor-pointer')}>
        <input
          aria-describedby={notes ? `${idPrefix}-${id}` : undefined}
          checked={isDone}
          className="mt-0.5 size-5 shrink-0 rounded accent-accent"
          disabled={!canTick}
          onChange={(event) => onTick(id, event.target.checked)}
          type="checkbox"
        />
        <span className="min-w-0">
          <span className={classNames('block text-sm font-medium [overflow-wrap:anywhere]', isDone ? 'text-ink-faint line-through' : 'text-ink')}>{title}</span>
          {notes && (
            <span className="mt-0.5 flex flex-col gap-0.5 text-xs text-ink-faint" id={`${idPrefix}-${id}`}>
              {help && <span className="text-pretty [overflow-wrap:anywhere]">{help}</span>}
              {doneText && <span className="[overflow-wrap:anywhere]">{doneText}</span>}
              {dueText && (
                <span className={classNames('flex items-center gap-1.5', isOverdue && 'font-medium text-danger-ink')}>
                  <CalendarClock aria-hidden className="size-3.5 shrink-0" />
                  {dueText}
                </span>
              )}
            </span>
          )}
        </span>
      </label>
      {href && (
        <SmartLink className="ms-8 inline-flex min-h-6 items-center gap-1.5 rounded text-sm font-medium text-accent-ink underline-offset-4 hover:underline sm:ms-0" href={href} portalHref={portal.href}>
          {t('open')}
          <span className="sr-only">: {title}</span>
          <ArrowRight aria-hidden className="size-4 rtl:rotate-180" />
        </SmartLink>
      )}
    </li>
  )
}

/** A checklist. A tick shows at once and is taken back when the server refuses it; what others tick comes with the page's own refresh. */
export const TaskList = ({ block, canTick, items, room, title }: TaskListProps) => {
  const t = useTranslations('tasks')
  const errorText = useErrorText()
  const { client } = usePortal()
  const reload = useReload()
  const [problem, setProblem] = useState<string>()
  const [shown, showTick] = useOptimistic(items, ticked)
  const done = shown.filter(({ isDone }) => isDone).length
  const isComplete = done === shown.length

  const tick = (id: string, isDone: boolean) =>
    startTransition(async () => {
      showTick({ id, isDone })
      setProblem(undefined)
      try {
        await client.blocks.tick(room, { block, done: isDone, item: id })
        reload()
      } catch (error) {
        startTransition(() => setProblem(errorText(error)))
      }
    })

  return (
    <div className="flex flex-col gap-5">
      <Progress label={t('progress')} max={shown.length} value={done} valueText={t('count', { done: String(done), total: String(shown.length) })} />
      {problem && (
        <Callout role="alert" tone="danger">
          {problem}
        </Callout>
      )}
      <ul aria-label={title} className="divide-y divide-line">
        {shown.map((task) => (
          <TaskRow canTick={canTick} idPrefix={`task-${block}`} key={task.id} onTick={tick} task={task} />
        ))}
      </ul>
      <div role="status">{isComplete && <Callout tone="success">{t('complete')}</Callout>}</div>
    </div>
  )
}
