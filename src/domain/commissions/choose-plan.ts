import { audienceKinds, isInAudience } from '../audience.js'
import type { CommissionPlan, DealFacts, PlanVerdict } from './commission-types.js'

/** How narrow a plan is: the number of audience kinds it limits; a plan that names partners is narrower than any that does not. */
export const specificityOf = ({ audience }: Pick<CommissionPlan, 'audience'>): number =>
  audienceKinds.filter((kind) => audience[kind].length > 0).length + (audience.partners.length > 0 ? audienceKinds.length : 0)

/** What is the same for every deal, worked out once per plan: a simulation asks for it a million times. */
type Fixed = { from: number; specificity: number; to: number }

const fixedOf = new WeakMap<CommissionPlan, Fixed>()

const fixed = (plan: CommissionPlan): Fixed => {
  const known = fixedOf.get(plan)
  if (known) {
    return known
  }
  const made = { from: Date.parse(plan.effectiveFrom), specificity: specificityOf(plan), to: plan.effectiveTo === null ? Infinity : Date.parse(plan.effectiveTo) }
  fixedOf.set(plan, made)
  return made
}

/** Which of two plans that both match goes first: higher priority, then the more specific audience, then the later start, then the name of the version. */
export const byPrecedence = (one: CommissionPlan, other: CommissionPlan): number =>
  other.priority - one.priority ||
  fixed(other).specificity - fixed(one).specificity ||
  fixed(other).from - fixed(one).from ||
  (one.id === other.id ? other.version - one.version : one.id < other.id ? -1 : 1)

const missOf = (plan: CommissionPlan, closed: number, partner: DealFacts['partner']): Exclude<PlanVerdict, 'outranked' | 'taken'> | undefined => {
  const { from, to } = fixed(plan)
  if (closed < from) {
    return 'not-yet'
  }
  if (closed >= to) {
    return 'no-longer'
  }
  return isInAudience(plan.audience, partner) ? undefined : 'not-for-this-partner'
}

/** The plan that decides about a deal, and for every plan, in their order, why it does or does not. */
export const choosePlan = (
  plans: readonly CommissionPlan[],
  { closedAt, partner }: Pick<DealFacts, 'closedAt' | 'partner'>,
): { plan: CommissionPlan | undefined; verdicts: readonly PlanVerdict[] } => {
  const closed = Date.parse(closedAt)
  const verdicts = plans.map((plan): PlanVerdict => missOf(plan, closed, partner) ?? 'outranked')
  let best = -1
  verdicts.forEach((verdict, index) => {
    if (verdict === 'outranked' && (best < 0 || byPrecedence(plans[index]!, plans[best]!) < 0)) {
      best = index
    }
  })
  if (best >= 0) {
    verdicts[best] = 'taken'
  }
  return { plan: plans[best], verdicts }
}
