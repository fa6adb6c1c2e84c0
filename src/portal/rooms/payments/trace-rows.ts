import type { Rounding, TraceStep } from '../../../domain/commissions/commission-types.js'
import type { Translate } from '../../intl/create-intl.js'
import { amountText } from './amount.js'

/** A step of the arithmetic as somebody repeats it: what is done, with which numbers, how it was rounded, what comes out. */
export type TraceRow = { calculation: string; key: string; result: string; rounding: string; step: string }

type Figures = { currency: string; locale: string; t: Translate }

/** Every step of a trace as a row of numbers. */
export const traceRows = (steps: readonly TraceStep[], { currency, locale, t }: Figures): TraceRow[] => {
  const money = (amount: number): string => amountText(amount, currency, locale)
  const percent = (basisPoints: number): string => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, style: 'percent' }).format(basisPoints / 10_000)
  const times = (basisPoints: number, amount: number): string => `${percent(basisPoints)} × ${money(amount)}`
  const rounded = (rounding: Rounding): string => t(`payments.rounding.${rounding}`)
  const limit = (name: 'max' | 'min', was: number, at: number): string => `${name}(${money(was)}; ${money(at)})`
  const rowOf = (step: TraceStep): Pick<TraceRow, 'calculation' | 'result'> & { rounding?: string; step?: string } => {
    switch (step.kind) {
      case 'bands-marginal':
        return {
          calculation: step.slices.map(({ basisPoints, inMinorUnits }) => times(basisPoints, inMinorUnits)).join(' + ') || '–',
          result: money(step.resultInMinorUnits),
          rounding: rounded(step.rounding),
        }
      case 'bands-retroactive':
        return {
          calculation: `${times(step.basisPointsAfter, step.volumeAfterInMinorUnits)} − ${times(step.basisPointsBefore, step.volumeBeforeInMinorUnits)}`,
          result: money(step.resultInMinorUnits),
          rounding: rounded(step.rounding),
        }
      case 'cap':
      case 'share-cap':
        return { calculation: limit('min', step.wasInMinorUnits, step.kind === 'cap' ? step.atInMinorUnits : step.limitInMinorUnits), result: money(step.atInMinorUnits) }
      case 'flat':
        return { calculation: '–', result: money(step.amountInMinorUnits) }
      case 'floor':
        return { calculation: limit('max', step.wasInMinorUnits, step.atInMinorUnits), result: money(step.atInMinorUnits) }
      case 'part':
        return { calculation: times(step.basisPoints, step.totalInMinorUnits), result: money(step.resultInMinorUnits), step: t('payments.steps.partOf', { index: step.index, of: step.of }) }
      case 'recurrence':
        return { calculation: '–', result: '–', step: t('payments.steps.recurrenceOf', { index: step.index, of: step.of }) }
      case 'share':
        return { calculation: times(step.basisPoints, step.baseInMinorUnits), result: money(step.resultInMinorUnits), rounding: rounded(step.rounding) }
      case 'table':
        return { calculation: `${step.field} = ${step.value ?? '–'}`, result: '–' }
    }
  }
  return steps.map((step, index) => {
    const { calculation, result, rounding = '–', step: name = t(`payments.steps.${step.kind === 'part' || step.kind === 'recurrence' ? 'once' : step.kind}`) } = rowOf(step)
    return { calculation, key: `${step.kind}-${index}`, result, rounding, step: name }
  })
}
