import { audienceKinds } from '../audience.js'
import type { Audience } from '../audience.js'
import type { CommissionPlan, CommissionRule, MinorUnitsByCurrency, RuleCondition, RuleShape, RuleTiming, SimpleRate } from './commission-types.js'
import { type AmountRow, basisPointsOf, type ConditionDocument, idOfRef, type PlanDocument, type RateDocument, type RuleDocument, type TimingDocument } from './plan-document.js'

const amountsOf = (rows: AmountRow[] | null | undefined): MinorUnitsByCurrency => Object.fromEntries((rows ?? []).map(({ amount, currency }) => [currency, amount]))

const limitOf = (rows: AmountRow[] | null | undefined): MinorUnitsByCurrency | null => ((rows ?? []).length === 0 ? null : amountsOf(rows))

const rateOf = ({ amounts, kind, percent }: RateDocument): null | SimpleRate =>
  kind === 'nothing' ? null : kind === 'flat' ? { amounts: amountsOf(amounts), kind } : { basisPoints: basisPointsOf(percent), kind: 'share' }

const shapeOf = (rule: RuleDocument): RuleShape => {
  switch (rule.blockType) {
    case 'bands-rule':
      return {
        bands: (rule.bands ?? []).map(({ from, percent }) => ({ basisPoints: basisPointsOf(percent), from: amountsOf(from) })),
        kind: 'bands',
        mode: rule.mode ?? 'marginal',
        window: rule.window ?? 'quarter',
      }
    case 'flat-rule':
      return { amounts: amountsOf(rule.amounts), kind: 'flat' }
    case 'share-rule':
      return { basisPoints: basisPointsOf(rule.percent), kind: 'share' }
    case 'table-rule':
      return {
        field: rule.field,
        kind: 'table',
        otherwise: rule.otherwise ? rateOf(rule.otherwise) : null,
        rows: (rule.rows ?? []).flatMap((row) => {
          const rate = rateOf(row)
          return rate ? [{ rate, value: row.value }] : []
        }),
      }
  }
}

const timingOf = (timing: null | TimingDocument | undefined): RuleTiming => {
  switch (timing?.kind) {
    case 'parts':
      return { kind: 'parts', parts: (timing.parts ?? []).map(({ afterDays, percent }) => ({ afterDays, basisPoints: basisPointsOf(percent) })) }
    case 'recurring':
      return { every: timing.every ?? 'month', kind: 'recurring', times: timing.times ?? 1 }
    default:
      return { kind: 'once' }
  }
}

const conditionOf = ({ course, field, kind, values }: ConditionDocument): RuleCondition =>
  kind === 'certificate' ? { certificate: course ? idOfRef(course) : '', kind } : { field: field ?? '', kind: 'field', values: values ?? [] }

/** The name of a rule in a language; in any other where it has none. */
export const labelOfRule = ({ label }: Pick<RuleDocument, 'label'>, language: string): string =>
  typeof label === 'string' ? label : (label?.[language] ?? Object.values(label ?? {}).find((text) => typeof text === 'string') ?? '')

/** What a rule is called in the ledger and in keys: the id of its block, else its place. */
export const idOfRule = ({ id }: Pick<RuleDocument, 'id'>, index: number): string => id ?? `rule-${index + 1}`

const ruleOf = (rule: RuleDocument, index: number, language: string): CommissionRule => ({
  cap: limitOf(rule.caps),
  conditions: (rule.conditions ?? []).map(conditionOf),
  floor: limitOf(rule.floors),
  holdDays: rule.holdDays ?? 0,
  id: idOfRule(rule, index),
  label: labelOfRule(rule, language),
  payee: rule.payee ?? 'partner',
  shape: shapeOf(rule),
  timing: timingOf(rule.timing),
})

const audienceOf = (audience: PlanDocument['audience']): Audience =>
  Object.fromEntries(audienceKinds.map((kind) => [kind, (audience?.[kind] ?? []).map(idOfRef)])) as unknown as Audience

/** A stored version of a plan as the engine knows it. Its id is that of the family: versions of one plan are one plan. */
export const planOfDocument = (document: PlanDocument, language = 'en'): CommissionPlan => ({
  audience: audienceOf(document.audience),
  effectiveFrom: document.effectiveFrom,
  effectiveTo: document.effectiveTo ?? null,
  id: document.family,
  name: document.name,
  priority: document.priority ?? 0,
  rules: (document.rules ?? []).map((rule, index) => ruleOf(rule, index, language)),
  shareCapInBasisPoints: document.shareCapPercent === null || document.shareCapPercent === undefined ? null : basisPointsOf(document.shareCapPercent),
  version: document.version,
})

/** A plan that may be chosen, beside the id of the document it came from. */
export type StoredPlan = { document: string; plan: CommissionPlan }

/**
 * The versions that deals are matched with. Of one family a newer active version takes over at its start: the older one counts for deals that
 * closed before, and needs no change for that.
 */
export const plansInForce = (documents: readonly PlanDocument[], language = 'en'): StoredPlan[] => {
  const active = documents.filter(({ status }) => status === 'active')
  return active.map((document) => {
    const plan = planOfDocument(document, language)
    const starts = active.filter(({ family, version }) => family === document.family && version > document.version).map(({ effectiveFrom }) => Date.parse(effectiveFrom))
    const end = Math.min(plan.effectiveTo === null ? Infinity : Date.parse(plan.effectiveTo), ...starts)
    return { document: document.id, plan: { ...plan, effectiveTo: end === Infinity ? null : new Date(end).toISOString() } }
  })
}
