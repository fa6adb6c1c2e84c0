import { type AmountRow, basisPointsOf, type ConditionDocument, type PlanDocument, type RateDocument, type RuleDocument } from './plan-document.js'
import { wholeInBasisPoints } from './share-of.js'

/** What can be wrong with a plan as a whole, beyond single fields. */
export type PlanProblem = {
  kind: 'bands-not-rising' | 'condition-incomplete' | 'end-before-start' | 'no-rules' | 'parts-not-whole' | 'rate-missing' | 'times-missing' | 'value-twice'
  /** The field of the form, such as `rules.0.timing.parts`. */
  path: string
  /** For parts: what they add up to, in percent. */
  sum?: number
}

const inCurrencies = (rows: AmountRow[] | null | undefined): string => (rows ?? []).map(({ currency }) => currency).sort().join()

const areRising = (bands: readonly { from?: AmountRow[] | null }[]): boolean =>
  bands.every(({ from }, index) => {
    const before = bands[index - 1]?.from
    return index === 0 || (inCurrencies(from) === inCurrencies(before) && (from ?? []).every(({ amount, currency }) => amount > ((before ?? []).find((row) => row.currency === currency)?.amount ?? Infinity)))
  })

const isRateMissing = ({ amounts, kind, percent }: RateDocument): boolean => (kind === 'flat' ? (amounts ?? []).length === 0 : kind === 'share' && typeof percent !== 'number')

const isConditionIncomplete = ({ course, field, kind, values }: ConditionDocument): boolean => (kind === 'certificate' ? !course : !field || (values ?? []).length === 0)

const problemsOfTable = (rule: Extract<RuleDocument, { blockType: 'table-rule' }>, path: string): PlanProblem[] => {
  const values = (rule.rows ?? []).map(({ value }) => value)
  return [
    ...(rule.rows ?? []).flatMap((row, index): PlanProblem[] => (isRateMissing(row) ? [{ kind: 'rate-missing', path: `${path}.rows.${index}.kind` }] : [])),
    ...(rule.otherwise && isRateMissing(rule.otherwise) ? [{ kind: 'rate-missing' as const, path: `${path}.otherwise.kind` }] : []),
    ...(new Set(values).size < values.length ? [{ kind: 'value-twice' as const, path: `${path}.rows` }] : []),
  ]
}

const problemsOfTiming = ({ timing }: RuleDocument, path: string): PlanProblem[] => {
  if (timing?.kind === 'parts') {
    const sum = (timing.parts ?? []).reduce((total, { percent }) => total + basisPointsOf(percent), 0)
    return sum === wholeInBasisPoints ? [] : [{ kind: 'parts-not-whole', path: `${path}.timing.parts`, sum: sum / 100 }]
  }
  return timing?.kind === 'recurring' && !((timing.times ?? 0) >= 1) ? [{ kind: 'times-missing', path: `${path}.timing.times` }] : []
}

const problemsOfRule = (rule: RuleDocument, path: string): PlanProblem[] => [
  ...(rule.blockType === 'bands-rule' && !areRising(rule.bands ?? []) ? [{ kind: 'bands-not-rising' as const, path: `${path}.bands` }] : []),
  ...(rule.blockType === 'table-rule' ? problemsOfTable(rule, path) : []),
  ...problemsOfTiming(rule, path),
  ...(rule.conditions ?? []).flatMap((condition, index): PlanProblem[] => (isConditionIncomplete(condition) ? [{ kind: 'condition-incomplete', path: `${path}.conditions.${index}.kind` }] : [])),
]

/** Everything that keeps a plan from being saved; an active one needs a rule besides. */
export const problemsOfPlan = ({ effectiveFrom, effectiveTo, rules, status }: Pick<PlanDocument, 'effectiveFrom' | 'effectiveTo' | 'rules' | 'status'>): PlanProblem[] => [
  ...(effectiveTo && Date.parse(effectiveTo) <= Date.parse(effectiveFrom) ? [{ kind: 'end-before-start' as const, path: 'effectiveTo' }] : []),
  ...(status === 'active' && (rules ?? []).length === 0 ? [{ kind: 'no-rules' as const, path: 'rules' }] : []),
  ...(rules ?? []).flatMap((rule, index) => problemsOfRule(rule, `rules.${index}`)),
]
