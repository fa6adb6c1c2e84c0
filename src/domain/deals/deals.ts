/** Where a deal stands, in the terms that money and metrics understand; each stage belongs to one of them. */
export const dealPhases = ['open', 'won', 'lost'] as const
export type DealPhase = (typeof dealPhases)[number]

/** Why a deal was lost. */
export const lostReasons = ['price', 'competitor', 'no-budget', 'no-decision', 'timing', 'missing-feature', 'no-contact', 'other'] as const
export type LostReason = (typeof lostReasons)[number]

/** Where the request for a longer protection stands. */
export const extensionStates = ['none', 'requested', 'granted', 'refused'] as const
export type ExtensionState = (typeof extensionStates)[number]

/** Where the objection of a partner stands whose customer is taken. */
export const disputeStates = ['none', 'open', 'upheld', 'dismissed'] as const
export type DisputeState = (typeof disputeStates)[number]

/** Days for which an approved registration is protected, and before whose end people are reminded, where a partner type says nothing. */
export const defaultProtectionDays = 90
export const defaultReminderDays = 14

/** The stages that a partner type starts with. */
export const defaultDealStages: readonly { name: Readonly<{ de: string; en: string }>; order: number; phase: DealPhase; probability: number }[] = [
  { name: { de: 'Angebot', en: 'Proposal' }, order: 10, phase: 'open', probability: 30 },
  { name: { de: 'Verhandlung', en: 'Negotiation' }, order: 20, phase: 'open', probability: 60 },
  { name: { de: 'Gewonnen', en: 'Closed won' }, order: 30, phase: 'won', probability: 100 },
  { name: { de: 'Verloren', en: 'Closed lost' }, order: 40, phase: 'lost', probability: 0 },
]
