import { audienceKinds, isInAudience } from '../audience.js'
import type { CommissionPlan, DealFacts, PlanVerdict } from './commission-types.js'

/** How narrow a plan is: the number of audience kinds it limits; a plan that names partners is narrower than any that does not. */
export const specificityOf = ({ audience }: Pick<CommissionPlan, 'audience'>): number =>
  audienceKinds.filter((kind) => audience[kind].length > 0).length + (audience.partners.length > 0 ? audienceKinds.length : 0)

/** Which of two plans that both match goes first: higher priority, then the more specific audience, then the later start, then the name of the version. */
export const byPrecedence = (one: CommissionPlan, other: CommissionPlan): number =>
  other.priority - one.priority ||
  specificityOf(other) - specificityOf(one) ||
  Date.parse(other.effectiveFrom) - Date.parse(one.effectiveFrom) ||
  (one.id === other.id ? other.version - one.version : one.id < other.id ? -1 : 1)

const missOf = (plan: CommissionPlan, { closedAt, partner }: Pick<DealFacts, 'closedAt' | 'partner'>): Exclude<PlanVerdict, 'outranked' | 'taken'> | undefined => {
  const closed = Date.parse(closedAt)
  if (closed < Date.parse(plan.effectiveFrom)) {
    return 'not-yet'
  }
  if (plan.effectiveTo !== null && closed >= Date.parse(plan.effectiveTo)) {
    return 'no-longer'
  }
  return isInAudience(plan.audience, partner) ? undefined : 'not-for-this-partner'
}

/** The plan that decides about a deal, and for every plan why it does or does not. */
export const choosePlan = (
  plans: readonly CommissionPlan[],
  facts: Pick<DealFacts, 'closedAt' | 'partner'>,
): { plan: CommissionPlan | undefined; verdicts: ReadonlyMap<CommissionPlan, PlanVerdict> } => {
  const verdicts = new Map<CommissionPlan, PlanVerdict>()
  let best: CommissionPlan | undefined
  for (const plan of plans) {
    const miss = missOf(plan, facts)
    verdicts.set(plan, miss ?? 'outranked')
    if (!miss && (!best || byPrecedence(plan, best) < 0)) {
      best = plan
    }
  }
  if (best) {
    verdicts.set(best, 'taken')
  }
  return { plan: best, verdicts }
}
