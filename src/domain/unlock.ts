import type { PartnerTraits } from './audience.js'

/**
 * One condition of progressive access; a room opens when all of its conditions hold.
 * `tier`/`stage`: at least this rank. `tasks`: every task of a checklist is done. `certificate`: held and not expired. `date`: reached (ISO).
 * A `label` of null says that the task list or course is gone; such a condition never holds.
 */
export type UnlockCondition =
  | { certificate: string; kind: 'certificate'; label: null | string }
  | { date: string; kind: 'date' }
  | { kind: 'stage'; label: string; rank: number }
  | { kind: 'tasks'; label: null | string; room: null | { id: string; title: string }; taskList: string }
  | { kind: 'tier'; label: string; rank: number }

/** What unlock conditions are judged by, beside the partner's own traits. `now` comes in: the domain has no clock. */
export type UnlockFacts = {
  completedTaskLists: readonly string[]
  now: Date
  partner: PartnerTraits
  validCertificates: readonly string[]
}

/** Whether one condition holds. */
export const isConditionMet = (condition: UnlockCondition, facts: UnlockFacts): boolean => {
  switch (condition.kind) {
    case 'certificate':
      return facts.validCertificates.includes(condition.certificate)
    case 'date':
      return facts.now.getTime() >= Date.parse(condition.date)
    case 'stage':
      return (facts.partner.stage?.rank ?? -Infinity) >= condition.rank
    case 'tasks':
      return facts.completedTaskLists.includes(condition.taskList)
    case 'tier':
      return (facts.partner.tier?.rank ?? -Infinity) >= condition.rank
  }
}

/** The conditions that do not hold yet, in the order they were written; empty when unlocked. */
export const unmetConditions = (conditions: readonly UnlockCondition[], facts: UnlockFacts): UnlockCondition[] =>
  conditions.filter((condition) => !isConditionMet(condition, facts))
