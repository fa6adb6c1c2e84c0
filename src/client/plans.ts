import type { PayeeKind, PlanVerdict } from '../domain/commissions/commission-types.js'

/** The deal of a worked example. */
export type PlanExample = {
  /** In minor units of `currency`. */
  amount: number
  /** When it is won, ISO. @default now */
  closedAt?: string
  currency: string
  /** Values of fields that tables and conditions look at, by path. */
  fields?: Readonly<Record<string, string>>
  /** What the partner has sold before in every span, in minor units. @default 0 */
  volumeBefore?: number
}

/** `POST /api/commission-plans/preview`: what a plan as the form holds it earns with an example. */
export type PlanPreview = {
  currency: string
  lines: {
    amount: number
    /** When it is earned, and when it becomes available. */
    dueAt: string
    payee: PayeeKind
    releaseAt: string
    rule: string
    /** Every step of the arithmetic. */
    sentences: string[]
  }[]
  /** Rules that give nothing here, and why. */
  silent: { rule: string; sentence: string }[]
  total: number
}

/** Why another plan comes before this one. */
export type PrecedenceReason = 'audience' | 'order' | 'priority' | 'start'

/** `POST /api/commission-plans/matches`: the partners whom a plan as the form holds it is for, and which plan decides for them. */
export type PlanMatches = {
  /** The moment that is asked about, ISO: when the plan begins, or now. */
  at: string
  /** How many partners another plan decides for although this one fits. */
  outranked: number
  page: number
  partners: {
    id: string
    name: string
    verdict: Extract<PlanVerdict, 'outranked' | 'taken'>
    /** The plan that decides instead. */
    winner: null | { id: string; name: string; reason: PrecedenceReason; sentence: string; version: number }
  }[]
  /** How many partners it decides for. */
  taken: number
  totalPages: number
}

export const simulationStates = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const
export type SimulationState = (typeof simulationStates)[number]

/** A plan over the won deals of a past period; nothing of it is posted. */
export type PlanSimulation = {
  createdAt: string
  createdBy: string
  /** How many deals are worked out. */
  done: number
  endedAt: null | string
  /** The first moment of the period, and the first one after it. */
  from: string
  id: string
  plan: { id: string; name: string; version: number }
  state: SimulationState
  to: string
  /** How many deals there are; null until they are counted. */
  total: null | number
}

/** `GET /api/commission-plans/:id/simulations`: newest first. */
export type PlanSimulations = { docs: PlanSimulation[] }

/** `was` is what the ledger holds, `becomes` what the plan would have earned; minor units. */
export type SimulationSum = { becomes: number; currency: string; deals: number; partners: number; was: number }

/** `GET /api/commission-plans/simulations/:simulation`. */
export type SimulationReport = PlanSimulation & { sums: SimulationSum[] }

/** `GET /api/commission-plans/simulations/:simulation/rows?by=partner|deal&page=`: the largest differences first. */
export type SimulationRows = {
  page: number
  rows: { becomes: number; currency: string; deal: null | { id: string; name: string }; deals: number; partner: { id: string; name: string }; was: number }[]
  totalPages: number
  totalRows: number
}
