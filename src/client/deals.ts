import type { DealPhase, DisputeState, ExtensionState, LostReason } from '../domain/deals/deals.js'
import type { RegistrationStatus } from '../domain/deals/registration.js'
import type { LeadFieldDefinition } from '../domain/leads.js'
import type { Currency } from '../domain/money.js'
import type { LeadHistory } from './types.js'

export type { DealPhase, DisputeState, ExtensionState, LostReason, RegistrationStatus }

/** Who buys. */
export type DealCustomer = { company: string; contactEmail: null | string; contactName: null | string; country: null | string; domain: null | string }

/** Whether the customer is kept for the partner; apart from the sales stage. */
export type DealRegistration = {
  decidedAt: null | string
  decidedBy: null | string
  dispute: { answer: null | string; decidedAt: null | string; openedAt: null | string; reason: null | string; state: DisputeState }
  extension: { answer: null | string; decidedAt: null | string; reason: null | string; requestedAt: null | string; state: ExtensionState }
  protectedUntil: null | string
  reason: null | string
  requestedAt: null | string
  status: RegistrationStatus
}

/** A deal as REST answers it with depth 0. `amount` is in minor units of `currency`. */
export type Deal = {
  amount: number
  attachments: string[]
  closedAt: null | string
  createdAt: string
  currency: Currency
  customFields: null | Record<string, boolean | number | string>
  customer: DealCustomer
  expectedCloseDate: null | string
  hiddenFromDistributor: boolean
  id: string
  lead: null | string
  lostReason: LostReason | null
  name: string
  partner: string
  people: string[]
  phase: DealPhase
  registration: DealRegistration
  stage: string
  submittedBy: null | string
  updatedAt: string
}

/** A column of the pipeline. */
export type DealStage = { id: string; name: string; order: number; phase: DealPhase; probability: number }

/** `GET /api/deals/form`: what the deal form of the viewer's partner type asks for, and offers. */
export type DealForm = {
  customFields: LeadFieldDefinition[]
  /** Whether the viewer may say that a deal is won; else only staff do. */
  mayCloseWon: boolean
  /** Colleagues who can be named on a deal. */
  people: { id: string; name: string }[]
  /** For how many days an approved registration is protected. */
  protectionDays: number
  stages: DealStage[]
}

/** `GET /api/deals/:id/history`: who, when, from, to; newest first. */
export type DealHistory = LeadHistory

/** Deals of one stage in one currency. `weightedInMinorUnits` counts each by the probability of the stage. */
export type PipelineSum = { amountInMinorUnits: number; count: number; currency: Currency; weightedInMinorUnits: number }

/** `GET /api/deals/pipeline?since=`: the deals that are the viewer's own, by stage and currency, and how closed ones ended. */
export type DealPipeline = {
  outcomes: {
    /** Lost deals by reason, most frequent first. */
    lostReasons: { count: number; reason: LostReason }[]
    lost: number
    won: number
    /** Won of all closed, in basis points; null while none is closed. */
    winRateInBasisPoints: null | number
  }
  /** Open and closed stages in order; closed ones count deals closed since `since`. */
  stages: (DealStage & { sums: PipelineSum[] })[]
  /** From when closed deals are counted. */
  since: string
}

/** `GET /api/deals/:id/attachments`: the files of a deal. */
export type DealAttachments = { files: { createdAt: string; id: string; mimeType: string; name: string; sizeInBytes: number }[] }

/** A deal in the evidence of a conflict. What staff may not read of another manager's partner is null. */
export type EvidenceDeal = {
  amountInMinorUnits: null | number
  company: null | string
  country: null | string
  createdAt: string
  currency: Currency | null
  domain: null | string
  id: string
  isThis: boolean
  name: null | string
  partner: { id: string; name: string }
  protectedUntil: null | string
  requestedAt: null | string
  status: RegistrationStatus
}

/** `GET /api/deals/:id/evidence` (staff): the deals with the same customer, what made them equal, and who came when. */
export type DealEvidence = {
  claim: null | { claimedAt: string; partner: { id: string; name: string } }
  /** Deals with the same key, oldest first. */
  deals: EvidenceDeal[]
  match: null | { by: 'company' | 'domain'; value: string }
  /** Deals of other customers with a similar name: perhaps the same one, spelt otherwise. */
  near: EvidenceDeal[]
}
