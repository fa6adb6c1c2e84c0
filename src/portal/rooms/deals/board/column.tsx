'use client'

import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'

import { formatAmount } from '../../../../domain/money.js'
import { useFormatter, useLocale, useTranslations } from '../../../intl/island-intl.js'
import { classNames } from '../../../ui/class-names.js'
import { Link } from '../../../ui/link.js'
import { type BoardColumn, countOf } from './board-state.js'

type ColumnProps = { children: ReactNode; column: BoardColumn; hint?: string; isShownAlone: boolean; listHref: string; mayDrop: boolean }

/** A stage of the pipeline: how many deals, worth what, and the newest of them. On a phone one column stands alone. */
export const Column = ({ children, column, hint, isShownAlone, listHref, mayDrop }: ColumnProps) => {
  const { cards, stage, sums } = column
  const t = useTranslations('dealBoard')
  const format = useFormatter()
  const locale = useLocale()
  const { isOver, setNodeRef } = useDroppable({ data: { name: stage.name }, disabled: !mayDrop, id: stage.id })
  const hidden = countOf(column) - cards.length
  return (
    <section
      aria-labelledby={`stage-${stage.id}`}
      className={classNames('min-w-0 rounded-card border p-3 md:min-h-60', isOver ? 'border-accent bg-accent-soft' : 'border-line bg-sunken', !isShownAlone && 'max-md:hidden')}
      ref={setNodeRef}
    >
      <h2 className="flex items-baseline justify-between gap-2 px-1 text-sm font-semibold" id={`stage-${stage.id}`}>
        <span className="[overflow-wrap:anywhere]">{stage.name}</span>
        <span className="text-xs font-medium text-ink-soft tabular-nums">{format.number(countOf(column))}</span>
      </h2>
      {sums.length > 0 && (
        <ul className="px-1 text-xs text-ink-soft tabular-nums">
          {sums.map(({ amountInMinorUnits, currency }) => (
            <li key={currency}>{formatAmount(amountInMinorUnits, currency, locale)}</li>
          ))}
        </ul>
      )}
      {hint && <p className="mt-1 px-1 text-xs text-pretty text-ink-soft">{hint}</p>}
      {cards.length > 0 ? <ul className="mt-3 flex flex-col gap-2.5">{children}</ul> : <p className="mt-3 px-1 text-sm text-ink-soft">{t('empty')}</p>}
      {hidden > 0 && (
        <p className="mt-3 px-1 text-sm">
          <Link href={listHref}>{t('more', { count: hidden })}</Link>
        </p>
      )}
    </section>
  )
}
