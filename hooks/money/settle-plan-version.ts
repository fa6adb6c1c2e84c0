import type { CollectionBeforeValidateHook } from 'payload'

import { slugs } from '../../collections/slugs.js'
import type { PlanStatus } from '../../src/domain/commissions/plan-document.js'
import { newId } from '../../src/notifications/new-id.js'
import { recordActivity } from '../../src/notifications/record-activity.js'
import { refusal } from '../../src/translations/refusals/refusal.js'
import { isSameContent } from './is-same-content.js'

type Plan = { family?: string; id: string; name: string; status: PlanStatus; version?: number } & Record<string, unknown>

/** Which version of which plan a new document is; only {@link newVersionOf} may say so. */
export const versionMark = 'portalPlanVersion'

/** What a plan is: all that decides about money. The internal note is not. */
const content = ['audience', 'effectiveFrom', 'effectiveTo', 'name', 'priority', 'rules', 'shareCapPercent'] as const

/**
 * Numbers the versions of a plan and guards them: a draft changes freely, a version that is active or was never changes but for its status, and no
 * longer becomes a draft. Works the same for every door.
 */
export const settlePlanVersion: CollectionBeforeValidateHook<Plan> = async ({ data = {}, operation, originalDoc, req }) => {
  const now = new Date().toISOString()
  if (operation === 'create') {
    const mark = req.context[versionMark] as undefined | { family: string; version: number }
    return { ...data, ...(mark ?? { family: newId(), version: 1 }), activatedAt: data.status === 'active' ? now : null, archivedAt: null }
  }
  if (!originalDoc) {
    return data
  }
  const was = originalDoc.status
  const status = data.status ?? was
  const hasBeenActive = was === 'active' || Boolean(originalDoc.activatedAt)
  if (hasBeenActive && status === 'draft') {
    throw await refusal(req, 'PLAN_NOT_DRAFT_AGAIN')
  }
  if (hasBeenActive && content.some((field) => field in data && !isSameContent(data[field], originalDoc[field]))) {
    throw await refusal(req, 'PLAN_VERSION_FIXED')
  }
  if (status === was) {
    return data
  }
  const about = { isInternal: true, partner: null, record: { relationTo: slugs.commissionPlans, value: originalDoc.id }, recordTitle: `${originalDoc.name} (${originalDoc.version ?? 1})` }
  if (status !== 'draft') {
    await recordActivity(req, { ...about, action: status === 'active' ? 'plan.activated' : 'plan.archived' })
  }
  return { ...data, ...(status === 'active' && !originalDoc.activatedAt && { activatedAt: now }), archivedAt: status === 'archived' ? now : null }
}
