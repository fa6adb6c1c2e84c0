import { specificityOf } from './choose-plan.js'
import type { CommissionPlan } from './commission-types.js'

/** Which step of the precedence put one plan before another: the first in which they differ. */
export const whyOutranked = (winner: CommissionPlan, loser: CommissionPlan): 'audience' | 'order' | 'priority' | 'start' => {
  if (winner.priority !== loser.priority) {
    return 'priority'
  }
  if (specificityOf(winner) !== specificityOf(loser)) {
    return 'audience'
  }
  return Date.parse(winner.effectiveFrom) === Date.parse(loser.effectiveFrom) ? 'order' : 'start'
}

/**
 * A plan as if it held at a moment: what a draft would have done before its time. One that would only begin later counts as the latest to begin,
 * as it will be when it does.
 */
export const asIfInForceAt = (plan: CommissionPlan, at: string): CommissionPlan => ({
  ...plan,
  effectiveFrom: Date.parse(plan.effectiveFrom) > Date.parse(at) ? at : plan.effectiveFrom,
  effectiveTo: null,
})
