import type { Band, CommissionRule, DealFacts, RuleCondition, RuleShape, RuleSilence, SimpleRate, TraceStep } from './commission-types.js'
import { inWhole, product, sumOf } from './share-of.js'

/** What a rule is worth before anything is shared out or split, or why it is silent. */
export type RuleAmount = { amountInMinorUnits: number; steps: TraceStep[] } | { why: RuleSilence }

type Volume = { after: number; before: number }

const silent = (why: RuleSilence): RuleAmount => ({ why })

const simpleAmount = (rate: SimpleRate, { amountInMinorUnits, currency }: DealFacts): RuleAmount => {
  if (rate.kind === 'flat') {
    const amount = rate.amounts[currency]
    return amount === undefined ? silent('no-amount-in-currency') : { amountInMinorUnits: amount, steps: [{ amountInMinorUnits: amount, kind: 'flat' }] }
  }
  const { amount, rounding } = inWhole(product(amountInMinorUnits, rate.basisPoints))
  return { amountInMinorUnits: amount, steps: [{ baseInMinorUnits: amountInMinorUnits, basisPoints: rate.basisPoints, kind: 'share', resultInMinorUnits: amount, rounding }] }
}

type Threshold = { basisPoints: number; from: number }

const sortBands = (bands: readonly Band[], currency: string): Threshold[] | undefined => {
  const known = bands.map(({ basisPoints, from }) => ({ basisPoints, from: from[currency] }))
  return known.every((band): band is { basisPoints: number; from: number } => band.from !== undefined) ? known.sort((one, other) => one.from - other.from) : undefined
}

const sortedBands = new WeakMap<readonly Band[], Map<string, Threshold[] | undefined>>()

/** The bands of a currency, lowest first; undefined when one of them has no threshold in it. Sorted once per plan. */
const bandsIn = (bands: readonly Band[], currency: string): Threshold[] | undefined => {
  const byCurrency = sortedBands.get(bands) ?? new Map<string, Threshold[] | undefined>()
  if (!byCurrency.has(currency)) {
    byCurrency.set(currency, sortBands(bands, currency))
    sortedBands.set(bands, byCurrency)
  }
  return byCurrency.get(currency)
}

type Window = Extract<RuleShape, { kind: 'bands' }>['window']

const marginalAmount = (bands: readonly Threshold[], { after, before }: Volume, window: Window): Extract<TraceStep, { kind: 'bands-marginal' }> => {
  const slices = bands
    .map(({ basisPoints, from }, index) => ({ basisPoints, inMinorUnits: Math.min(after, bands[index + 1]?.from ?? Infinity) - Math.max(before, from) }))
    .filter(({ inMinorUnits }) => inMinorUnits > 0)
  const { amount, rounding } = inWhole(sumOf(slices.map(({ basisPoints, inMinorUnits }) => product(inMinorUnits, basisPoints))))
  return { kind: 'bands-marginal', resultInMinorUnits: amount, rounding, slices, volumeBeforeInMinorUnits: before, window }
}

const rateAt = (bands: readonly Threshold[], volume: number): number => bands.findLast(({ from }) => volume >= from)?.basisPoints ?? 0

/** With falling rates the difference can be negative; nobody owes the vendor for selling more. */
const retroactiveAmount = (bands: readonly Threshold[], { after, before }: Volume, window: Window): Extract<TraceStep, { kind: 'bands-retroactive' }> => {
  const [basisPointsAfter, basisPointsBefore] = [rateAt(bands, after), rateAt(bands, before)]
  const { amount, rounding } = inWhole(sumOf([product(after, basisPointsAfter), product(-before, basisPointsBefore)]))
  return { basisPointsAfter, basisPointsBefore, kind: 'bands-retroactive', resultInMinorUnits: Math.max(0, amount), rounding, volumeAfterInMinorUnits: after, volumeBeforeInMinorUnits: before, window }
}

const bandsAmount = (shape: Extract<RuleShape, { kind: 'bands' }>, facts: DealFacts): RuleAmount => {
  const bands = bandsIn(shape.bands, facts.currency)
  if (!bands) {
    return silent('no-amount-in-currency')
  }
  const before = facts.volumeBeforeInMinorUnits[shape.window] ?? 0
  const volume = { after: before + facts.amountInMinorUnits, before }
  const step = shape.mode === 'marginal' ? marginalAmount(bands, volume, shape.window) : retroactiveAmount(bands, volume, shape.window)
  return { amountInMinorUnits: step.resultInMinorUnits, steps: [step] }
}

const tableAmount = ({ field, otherwise, rows }: Extract<RuleShape, { kind: 'table' }>, facts: DealFacts): RuleAmount => {
  const value = facts.fields[field] ?? null
  const rate = rows.find((row) => row.value === value)?.rate ?? otherwise
  const amount = rate ? simpleAmount(rate, facts) : silent('no-row')
  return 'why' in amount ? amount : { ...amount, steps: [{ field, kind: 'table', value }, ...amount.steps] }
}

const shapeAmount = (shape: RuleShape, facts: DealFacts): RuleAmount => {
  switch (shape.kind) {
    case 'bands':
      return bandsAmount(shape, facts)
    case 'flat':
    case 'share':
      return simpleAmount(shape, facts)
    case 'table':
      return tableAmount(shape, facts)
  }
}

const missedCondition = (conditions: readonly RuleCondition[], facts: DealFacts): RuleSilence | undefined => {
  for (const condition of conditions) {
    if (condition.kind === 'certificate' && !facts.certificates.includes(condition.certificate)) {
      return 'certificate-missing'
    }
    if (condition.kind === 'field' && !condition.values.includes(facts.fields[condition.field] ?? '')) {
      return 'field-differs'
    }
  }
  return undefined
}

/** Lifts an amount to the floor, then lowers it to the cap; a cap below the floor wins. */
const withinLimits = ({ cap, floor }: Pick<CommissionRule, 'cap' | 'floor'>, currency: string, given: { amountInMinorUnits: number; steps: TraceStep[] }): RuleAmount => {
  const lowest = floor?.[currency]
  const highest = cap?.[currency]
  // Made for this rule a moment ago, and nobody else's.
  const { steps } = given
  let { amountInMinorUnits } = given
  if (lowest !== undefined && amountInMinorUnits < lowest) {
    steps.push({ atInMinorUnits: lowest, kind: 'floor', wasInMinorUnits: amountInMinorUnits })
    amountInMinorUnits = lowest
  }
  if (highest !== undefined && amountInMinorUnits > highest) {
    steps.push({ atInMinorUnits: highest, kind: 'cap', wasInMinorUnits: amountInMinorUnits })
    amountInMinorUnits = highest
  }
  return { amountInMinorUnits, steps }
}

/** What one rule is worth for a deal, per occurrence. */
export const amountOfRule = (rule: CommissionRule, facts: DealFacts): RuleAmount => {
  const missed = missedCondition(rule.conditions, facts)
  if (missed) {
    return silent(missed)
  }
  const amount = shapeAmount(rule.shape, facts)
  return 'why' in amount ? amount : withinLimits(rule, facts.currency, amount)
}
