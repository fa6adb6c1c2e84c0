import type { PlanStatus } from '../../../src/domain/commissions/plan-document.js'
import type { AdminText } from '../../../src/translations/text.js'
import type { Tone } from '../../ui/badge.js'

/** How each status of a plan is called and coloured. */
export const planStatusTexts: Readonly<Record<PlanStatus, { text: AdminText; tone: Tone }>> = {
  active: { text: 'Active', tone: 'good' },
  archived: { text: 'Archived', tone: 'plain' },
  draft: { text: 'Draft', tone: 'wait' },
}
