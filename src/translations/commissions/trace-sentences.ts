import type { TraceStep } from '../../domain/commissions/commission-types.js'
import type { Language } from '../languages.js'
import { perLanguage } from '../per-language.js'
import { amountText } from './statement-text.js'
import { type Figures, stepTexts } from './trace-texts.js'

const percentFormat = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2, style: 'percent' }))

/** Numbers of a trace in the way of a language: amounts in their currency, basis points as percent with at most two decimals. */
export const figuresOf = (language: Language, currency: string): Figures => ({
  money: (amountInMinorUnits) => amountText(language, amountInMinorUnits, currency),
  percent: (basisPoints) => percentFormat(language).format(basisPoints / 10_000),
})

const say = <Kind extends TraceStep['kind']>(language: Language, step: Extract<TraceStep, { kind: Kind }>, figures: Figures): string =>
  (stepTexts[language][step.kind as Kind] as (step: Extract<TraceStep, { kind: Kind }>, figures: Figures) => string)(step, figures)

/** Every step of a trace as a sentence that somebody can follow with paper and pencil. */
export const traceSentences = (language: Language, steps: readonly TraceStep[], currency: string): string[] => {
  const figures = figuresOf(language, currency)
  return steps.map((step) => say(language, step, figures))
}
