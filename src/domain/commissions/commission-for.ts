import { addMonths } from '../add-months.js'
import { amountOfRule } from './amount-of-rule.js'
import { choosePlan } from './choose-plan.js'
import type { CommissionLine, CommissionPlan, CommissionResult, CommissionRule, DealFacts, PayeeKind, RuleSilence, TraceStep } from './commission-types.js'
import { shareOf, splitIntoParts } from './share-of.js'

type Worth = { amountInMinorUnits: number; payee: string; rule: CommissionRule; steps: TraceStep[] }

const dayInMilliseconds = 86_400_000
const monthsOf = { month: 1, quarter: 3, year: 12 } as const

const afterDays = (iso: string, days: number): string => new Date(Date.parse(iso) + days * dayInMilliseconds).toISOString()

const payeeOf = (kind: PayeeKind, { distributor, partner, person }: DealFacts): null | string => ({ distributor, partner: partner.id, person })[kind]

/** Who gives way first when the rules together give more than the plan allows. */
const yieldingOrder: readonly PayeeKind[] = ['distributor', 'person', 'partner']

/** Cuts the sum of all rules back to the plan's share of the deal: distributors first, then persons, then partners; of equals the later rule first. */
const withinShareCap = (worths: readonly Worth[], plan: CommissionPlan, facts: DealFacts): readonly Worth[] => {
  if (plan.shareCapInBasisPoints === null) {
    return worths
  }
  const limitInMinorUnits = shareOf(facts.amountInMinorUnits, plan.shareCapInBasisPoints)
  let excess = worths.reduce((sum, { amountInMinorUnits }) => sum + amountInMinorUnits, 0) - limitInMinorUnits
  if (excess <= 0) {
    return worths
  }
  const cut = new Map<Worth, Worth>()
  for (const kind of yieldingOrder) {
    for (const worth of worths.filter(({ rule }) => rule.payee === kind).reverse()) {
      const taken = Math.min(excess, worth.amountInMinorUnits)
      if (taken > 0) {
        const atInMinorUnits = worth.amountInMinorUnits - taken
        cut.set(worth, { ...worth, amountInMinorUnits: atInMinorUnits, steps: [...worth.steps, { atInMinorUnits, kind: 'share-cap', limitInMinorUnits, wasInMinorUnits: worth.amountInMinorUnits }] })
        excess -= taken
      }
    }
  }
  return worths.map((worth) => cut.get(worth) ?? worth)
}

type Occurrence = { amountInMinorUnits: number; dueAt: string; index: number; step?: TraceStep }

const occurrencesOf = ({ amountInMinorUnits, rule: { timing } }: Worth, closedAt: string): Occurrence[] => {
  switch (timing.kind) {
    case 'once':
      return [{ amountInMinorUnits, dueAt: closedAt, index: 1 }]
    case 'parts': {
      const of = timing.parts.length
      const amounts = splitIntoParts(amountInMinorUnits, timing.parts.map(({ basisPoints }) => basisPoints))
      return timing.parts.map((part, at) => ({
        amountInMinorUnits: amounts[at]!,
        dueAt: afterDays(closedAt, part.afterDays),
        index: at + 1,
        step: { basisPoints: part.basisPoints, index: at + 1, kind: 'part', of, resultInMinorUnits: amounts[at]!, totalInMinorUnits: amountInMinorUnits },
      }))
    }
    case 'recurring':
      return Array.from({ length: timing.times }, (_each, at) => ({
        amountInMinorUnits,
        dueAt: addMonths(new Date(closedAt), at * monthsOf[timing.every]).toISOString(),
        index: at + 1,
        step: { index: at + 1, kind: 'recurrence', of: timing.times },
      }))
  }
}

/** Rules of a plan hold their money for the same days as a rule, and writing a date costs more than working out an amount. */
const releaseOf = (known: CommissionLine | undefined, dueAt: string, holdDays: number, knownDays: number | undefined): string =>
  known?.dueAt === dueAt && knownDays === holdDays ? known.releaseAt : afterDays(dueAt, holdDays)

const linesOf = (worths: readonly Worth[], { closedAt, currency }: DealFacts): CommissionLine[] => {
  const lines: CommissionLine[] = []
  let heldFor: number | undefined
  for (const worth of worths) {
    const { holdDays, id, label, payee } = worth.rule
    for (const { amountInMinorUnits, dueAt, index, step } of occurrencesOf(worth, closedAt)) {
      if (amountInMinorUnits !== 0) {
        const releaseAt = releaseOf(lines.at(-1), dueAt, holdDays, heldFor)
        lines.push({ amountInMinorUnits, currency, dueAt, key: `${id}:${index}`, payee: { id: worth.payee, kind: payee }, releaseAt, rule: id, ruleLabel: label, steps: step ? [...worth.steps, step] : worth.steps })
        heldFor = holdDays
      }
    }
  }
  return lines
}

/**
 * What a closed deal earns whom, after the plan that takes precedence. Pure: the same plans and facts always give the same lines, to the
 * minor unit. Every fraction is rounded once per rule, half to even; a split gives its remainder to the last part.
 */
export const commissionFor = (plans: readonly CommissionPlan[], facts: DealFacts): CommissionResult => {
  const { plan, verdicts } = choosePlan(plans, facts)
  const silent: { rule: string; ruleLabel: string; why: RuleSilence }[] = []
  const worths: Worth[] = []
  for (const rule of plan?.rules ?? []) {
    const payee = payeeOf(rule.payee, facts)
    const amount = payee === null ? { why: 'no-payee' as const } : amountOfRule(rule, facts)
    if (payee === null || 'why' in amount) {
      silent.push({ rule: rule.id, ruleLabel: rule.label, why: 'why' in amount ? amount.why : 'no-payee' })
    } else {
      worths.push({ amountInMinorUnits: amount.amountInMinorUnits, payee, rule, steps: amount.steps })
    }
  }
  return {
    considered: plans.map(({ id, name, version }, index) => ({ name, plan: id, verdict: verdicts[index]!, version })),
    lines: plan ? linesOf(withinShareCap(worths, plan, facts), facts) : [],
    plan: plan ? { id: plan.id, name: plan.name, version: plan.version } : null,
    silent,
    tier: facts.partner.tier?.id ?? null,
  }
}
