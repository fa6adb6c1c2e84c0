import type { CollectionBeforeDeleteHook } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'
import { refusal } from '../../src/translations/refusals/refusal.js'

/** Only drafts are deleted: what an active version has earned people must stay explained. */
export const keepUsedPlan: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const plan = await asSystem(req, 'the policy has let the deletion through; what is asked is whether the plan was ever active').findByID<null | { activatedAt?: null | string; status: string }>({
    collection: slugs.commissionPlans,
    disableErrors: true,
    id: String(id),
    select: { activatedAt: true, status: true },
  })
  if (plan && (plan.status !== 'draft' || plan.activatedAt)) {
    throw await refusal(req, 'PLAN_KEPT')
  }
}
