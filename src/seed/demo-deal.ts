import type { LostReason } from '../domain/deals/deals.js'
import type { Partner, Person } from './steps/seed-partners.js'

/** What happened to a deal after it was made, in order; its state, its history and its commissions are told from it. */
export type DealEvent =
  | { amount: number; at: Date; from: number; kind: 'changed' }
  | { at: Date; kind: 'lost'; reason: LostReason }
  | { at: Date; kind: 'negotiated' }
  | { at: Date; kind: 'reopened' }
  | { at: Date; kind: 'won' }

/** Where the registration of a demo deal stands, and since when. */
export type DemoRegistration = { decidedAt: Date | null; reason: null | string; requestedAt: Date; status: 'approved' | 'expired' | 'pending' | 'rejected' }

/** A deal of the demo before it is written. `amount` is what it was made with, in minor units of `currency`. */
export type DemoDeal = {
  amount: number
  company: string
  country: string
  createdAt: Date
  currency: string
  events: DealEvent[]
  expectedCloseDate: Date
  id: string
  isHidden: boolean
  name: string
  note: null | string
  partner: Partner
  registration: DemoRegistration | null
  submittedBy: Person
}

/** What it is worth in the end. */
export const finalAmountOf = ({ amount, events }: DemoDeal): number => events.findLast((event) => event.kind === 'changed')?.amount ?? amount

/** What decides about its stage in the end: the last event that moved it. */
export const lastMoveOf = ({ events }: DemoDeal): Exclude<DealEvent, { kind: 'changed' }> | undefined => events.findLast((event): event is Exclude<DealEvent, { kind: 'changed' }> => event.kind !== 'changed')
