import type { Audience, PartnerTraits } from '../audience.js'

/** Amounts in minor units by ISO 4217 currency: `{ EUR: 50_000, JPY: 60_000 }`. A currency without an entry is not covered. */
export type MinorUnitsByCurrency = Readonly<Record<string, number>>

/** Over which time a partner's volume is added up for bands; the windows are calendar ones in UTC. */
export const volumeWindows = ['month', 'quarter', 'year', 'lifetime'] as const
export type VolumeWindow = (typeof volumeWindows)[number]

/** From this volume on (inclusive) the rate holds, up to the next band. */
export type Band = { basisPoints: number; from: MinorUnitsByCurrency }

/** A rate of a table: a share of the deal, or an amount. */
export type SimpleRate = { amounts: MinorUnitsByCurrency; kind: 'flat' } | { basisPoints: number; kind: 'share' }

/**
 * How the amount of a rule comes about.
 * `share`: of the deal's amount, in basis points (1 = 0.01 %). `flat`: an amount. `bands`: by the volume of a window, this deal included;
 * `marginal` pays each slice of the volume at its band's rate, `retroactive` pays the whole volume of the window at the band that was reached,
 * less what the volume before this deal was worth. `table`: by the value of one field of the deal.
 */
export type RuleShape =
  | SimpleRate
  | { bands: readonly Band[]; kind: 'bands'; mode: 'marginal' | 'retroactive'; window: VolumeWindow }
  | { field: string; kind: 'table'; otherwise: null | SimpleRate; rows: readonly { rate: SimpleRate; value: string }[] }

/**
 * When it is paid. `once`; `recurring`: the whole amount again every period, `times` times, the first one at once;
 * `parts`: the amount split, each part so many days after the close. The shares of the parts add up to 10,000 basis points.
 */
export type RuleTiming =
  | { every: 'month' | 'quarter' | 'year'; kind: 'recurring'; times: number }
  | { kind: 'once' }
  | { kind: 'parts'; parts: readonly { afterDays: number; basisPoints: number }[] }

/** Who receives it: the partner organisation, the person who brought the deal, or the distributor above the partner. */
export const payeeKinds = ['partner', 'person', 'distributor'] as const
export type PayeeKind = (typeof payeeKinds)[number]

/** What must hold for a rule to count: a field of the deal has one of the values, or a certificate is held. */
export type RuleCondition = { field: string; kind: 'field'; values: readonly string[] } | { certificate: string; kind: 'certificate' }

/** One line of a plan. All lines of the plan that wins are added up. */
export type CommissionRule = {
  /** Never more than this, per deal and occurrence. */
  cap: MinorUnitsByCurrency | null
  conditions: readonly RuleCondition[]
  /** Never less than this, when the rule counts at all. */
  floor: MinorUnitsByCurrency | null
  /** Days from due until it becomes available. */
  holdDays: number
  id: string
  label: string
  payee: PayeeKind
  shape: RuleShape
  timing: RuleTiming
}

/** One version of a plan. A version that was used never changes. */
export type CommissionPlan = {
  audience: Audience
  /** First moment it holds for, ISO. Deals count by the moment they were closed. */
  effectiveFrom: string
  /** First moment it holds no longer for, ISO; null: without end. */
  effectiveTo: null | string
  id: string
  name: string
  priority: number
  rules: readonly CommissionRule[]
  /** The most that all rules together may give of the deal's amount, in basis points; null: no limit. Distributors give way first, then persons. */
  shareCapInBasisPoints: null | number
  version: number
}

/** What a deal and its partner were at the close. */
export type DealFacts = {
  amountInMinorUnits: number
  /** Ids of courses whose certificate the person or the organisation held. */
  certificates: readonly string[]
  closedAt: string
  currency: string
  deal: string
  distributor: null | string
  /** Values of fields that tables and conditions look at, by path: `customer.country`, `source`. */
  fields: Readonly<Record<string, null | string | undefined>>
  partner: PartnerTraits
  person: null | string
  /** What the partner had sold in each window before this deal, in minor units of its currency. */
  volumeBeforeInMinorUnits: Readonly<Partial<Record<VolumeWindow, number>>>
}

/** How a fraction of a minor unit was settled. */
export type Rounding = 'down' | 'exact' | 'up'

/** One step of the arithmetic, with every number it took: enough to do it again. */
export type TraceStep =
  | { amountInMinorUnits: number; kind: 'flat' }
  | { atInMinorUnits: number; kind: 'cap'; wasInMinorUnits: number }
  | { atInMinorUnits: number; kind: 'floor'; wasInMinorUnits: number }
  | { atInMinorUnits: number; kind: 'share-cap'; limitInMinorUnits: number; wasInMinorUnits: number }
  | { baseInMinorUnits: number; basisPoints: number; kind: 'share'; resultInMinorUnits: number; rounding: Rounding }
  | { basisPoints: number; index: number; kind: 'part'; of: number; resultInMinorUnits: number; totalInMinorUnits: number }
  | { field: string; kind: 'table'; value: null | string }
  | { index: number; kind: 'recurrence'; of: number }
  | { kind: 'bands-marginal'; resultInMinorUnits: number; rounding: Rounding; slices: readonly { basisPoints: number; inMinorUnits: number }[]; volumeBeforeInMinorUnits: number; window: VolumeWindow }
  | {
      basisPointsAfter: number
      basisPointsBefore: number
      kind: 'bands-retroactive'
      resultInMinorUnits: number
      rounding: Rounding
      volumeAfterInMinorUnits: number
      volumeBeforeInMinorUnits: number
      window: VolumeWindow
    }

/** What somebody is owed for a deal, and how it came about. */
export type CommissionLine = {
  amountInMinorUnits: number
  currency: string
  /** When it is earned, ISO. */
  dueAt: string
  /** Stable within the deal and plan: rule and number of the part; the ledger posts each once. */
  key: string
  payee: { id: string; kind: PayeeKind }
  /** When it becomes available: due plus hold, ISO. */
  releaseAt: string
  rule: string
  ruleLabel: string
  steps: readonly TraceStep[]
}

/** Why a plan was not taken. */
export type PlanVerdict = 'not-for-this-partner' | 'not-yet' | 'no-longer' | 'outranked' | 'taken'

/** Why a rule gave nothing. */
export type RuleSilence = 'certificate-missing' | 'field-differs' | 'no-amount-in-currency' | 'no-payee' | 'no-row'

/** The whole answer for one deal. */
export type CommissionResult = {
  considered: readonly { name: string; plan: string; verdict: PlanVerdict; version: number }[]
  lines: readonly CommissionLine[]
  plan: null | { id: string; name: string; version: number }
  silent: readonly { rule: string; ruleLabel: string; why: RuleSilence }[]
  tier: null | string
}
