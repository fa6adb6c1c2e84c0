/** An amount of one currency, as forms keep it. */
export type AmountRow = { amount: number; currency: string }

/** A reference as Payload stores it, or the document behind it. */
type Ref = string | { id: string }

type RateDocument = { amounts?: AmountRow[] | null; kind: 'flat' | 'nothing' | 'share'; percent?: null | number }

type ConditionDocument = { course?: null | Ref; field?: null | string; kind: 'certificate' | 'field'; values?: null | string[] }

type TimingDocument = {
  every?: 'month' | 'quarter' | 'year' | null
  kind?: 'once' | 'parts' | 'recurring' | null
  parts?: { afterDays: number; percent: number }[] | null
  times?: null | number
}

/** What every rule has. `label` is a text, or a text per language where it was read with all of them. */
type CommonRule = {
  caps?: AmountRow[] | null
  conditions?: ConditionDocument[] | null
  floors?: AmountRow[] | null
  holdDays?: null | number
  id?: null | string
  label?: null | Readonly<Record<string, null | string | undefined>> | string
  payee?: 'distributor' | 'partner' | 'person' | null
  timing?: null | TimingDocument
}

/** A rule as the form of a plan keeps it: one block per shape. */
export type RuleDocument = CommonRule &
  (
    | { amounts?: AmountRow[] | null; blockType: 'flat-rule' }
    | { bands?: { from?: AmountRow[] | null; percent: number }[] | null; blockType: 'bands-rule'; mode?: 'marginal' | 'retroactive' | null; window?: 'lifetime' | 'month' | 'quarter' | 'year' | null }
    | { blockType: 'share-rule'; percent: number }
    | { blockType: 'table-rule'; field: string; otherwise?: null | RateDocument; rows?: ({ value: string } & RateDocument)[] | null }
  )

export const planStatuses = ['draft', 'active', 'archived'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** One version of a plan, as its collection stores it. */
export type PlanDocument = {
  audience?: null | Partial<Record<'categories' | 'partners' | 'partnerTypes' | 'stages' | 'tags' | 'tiers', null | Ref[]>>
  effectiveFrom: string
  effectiveTo?: null | string
  family: string
  id: string
  name: string
  priority?: null | number
  rules?: null | RuleDocument[]
  shareCapPercent?: null | number
  status: PlanStatus
  version: number
}

/** The id behind a reference. */
export const idOfRef = (ref: Ref): string => (typeof ref === 'string' ? ref : ref.id)

/** Percent with two decimals as basis points: 7.5 is 750. */
export const basisPointsOf = (percent: null | number | undefined): number => Math.round((percent ?? 0) * 100)

export type { ConditionDocument, RateDocument, TimingDocument }
