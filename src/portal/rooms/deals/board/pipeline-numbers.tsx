import type { ReactNode } from 'react'

import type { DealPipeline } from '../../../../client/deals.js'
import { formatAmount } from '../../../../domain/money.js'
import type { PageContext } from '../../../data/load-page.js'
import { openValues, type OpenValue } from './pipeline-sums.js'

const KeyNumber = ({ children, label, more }: { children: string; label: string; more?: ReactNode }) => (
  <div className="min-w-0 rounded-card border border-line bg-surface p-4 shadow-card">
    <dt className="text-xs font-medium text-ink-soft">{label}</dt>
    <dd className="mt-1 text-lg font-semibold sm:text-xl tracking-[-0.02em] [overflow-wrap:anywhere] text-ink tabular-nums">{children}</dd>
    {more && <dd className="mt-0.5 text-xs text-ink-faint">{more}</dd>}
  </div>
)

/** What a pipeline comes to. Currencies are never added up: the one with most deals stands first, the others below it. */
export const PipelineNumbers = ({ context: { format, locale, t }, pipeline }: { context: PageContext; pipeline: DealPipeline }) => {
  const values = openValues(pipeline)
  const { lost, won, winRateInBasisPoints } = pipeline.outcomes
  const amounts = (of: (value: OpenValue) => number) => values.map((value) => formatAmount(of(value), value.currency, locale))
  const [value, ...otherValues] = amounts(({ amountInMinorUnits }) => amountInMinorUnits)
  const [weighted, ...otherWeighted] = amounts(({ weightedInMinorUnits }) => weightedInMinorUnits)
  const since = format.date(pipeline.since)
  return (
    <section aria-label={t('deals.numbers')}>
      <dl className="grid grid-cols-2 gap-3 xl:grid-cols-4">
        <KeyNumber label={t('deals.openDeals')}>{format.number(values.reduce((sum, { count }) => sum + count, 0))}</KeyNumber>
        <KeyNumber label={t('deals.openValue')} more={otherValues.join(' · ')}>
          {value ?? '–'}
        </KeyNumber>
        <KeyNumber label={t('deals.weighted')} more={otherWeighted.join(' · ')}>
          {weighted ?? '–'}
        </KeyNumber>
        <KeyNumber label={t('deals.winRate')} more={winRateInBasisPoints === null ? t('deals.winRateNone', { date: since }) : t('deals.winRateHint', { date: since, lost, won })}>
          {winRateInBasisPoints === null ? '–' : format.number(winRateInBasisPoints / 10_000, { maximumFractionDigits: 0, style: 'percent' })}
        </KeyNumber>
      </dl>
    </section>
  )
}
