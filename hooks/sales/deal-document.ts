import type { DealPhase, LostReason } from '../../src/domain/deals/deals.js'
import { type AskedRegistration, noDispute, noExtension, noRegistration, type Registration } from '../../src/domain/deals/settle-registration.js'
import { claimingStatuses } from '../../src/domain/deals/registration.js'

/** A deal as hooks get it. References are documents instead of ids when the request asked for depth. */
export type DealDocument = {
  amount?: null | number
  attachments?: unknown
  closedAt?: null | string
  currency?: null | string
  customer?: { company?: null | string; country?: null | string; domain?: null | string } | null
  customerKey?: null | string
  deletedAt?: null | string
  hiddenFromDistributor?: boolean | null
  id: string
  lead?: unknown
  lostReason?: LostReason | null
  name?: unknown
  partner?: unknown
  people?: unknown
  phase?: DealPhase | null
  registration?: (AskedRegistration & Partial<Omit<Registration, keyof AskedRegistration>>) | null
  stage?: unknown
  submittedBy?: unknown
  updatedAt: string
} & Record<string, unknown>

/** The name of a deal, as texts name it. */
export const nameOf = ({ name }: Pick<DealDocument, 'name'>): string => (typeof name === 'string' ? name : '–')

/** The customer's company, as texts name it. */
export const customerOf = ({ customer }: Pick<DealDocument, 'customer'>): string => customer?.company ?? '–'

export const phaseOf = ({ phase }: Pick<DealDocument, 'phase'>): DealPhase => phase ?? 'open'

/** The registration of a stored deal, complete. */
export const registrationOf = (deal: Pick<DealDocument, 'registration'> | undefined): Registration => {
  const stored = deal?.registration ?? {}
  return { ...noRegistration, ...stored, dispute: { ...noDispute, ...stored.dispute }, extension: { ...noExtension, ...stored.extension } } as Registration
}

/** The customer that a deal keeps for its partner; null for a deal that keeps none: not registered, or in the bin. */
export const claimOf = (deal: Pick<DealDocument, 'customerKey' | 'deletedAt' | 'partner' | 'registration'> | undefined): null | string =>
  deal && !deal.deletedAt && claimingStatuses.includes(registrationOf(deal).status) ? (deal.customerKey ?? null) : null
