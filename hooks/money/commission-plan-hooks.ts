import type { CollectionConfig } from 'payload'

import { refuseStaleWrite } from '../network/refuse-stale-write.js'
import { checkPlan } from './check-plan.js'
import { keepUsedPlan } from './keep-used-plan.js'
import { settlePlanVersion } from './settle-plan-version.js'

/** Everything that follows from writing a plan, in the order in which it happens. */
export const commissionPlanHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeChange: [checkPlan],
  beforeDelete: [keepUsedPlan],
  beforeValidate: [refuseStaleWrite, settlePlanVersion],
}
