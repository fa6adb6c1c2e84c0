import { customerKey } from '../../domain/deals/customer-key.js'
import { slugify } from '../../fields/slug-field.js'
import { firstNames, lastNames } from '../content/people.js'
import { daysAfter } from '../days.js'
import { type DealEvent, type DemoDeal, finalAmountOf, lastMoveOf } from '../demo-deal.js'
import { insertRows } from '../insert-rows.js'
import type { SeedContext } from '../seed-context.js'
import type { Network } from './seed-network.js'

/** The stages of each partner type, as the database made them: two open ones, won and lost. */
export type DemoStages = Readonly<Record<string, Readonly<Record<'lost' | 'negotiation' | 'proposal' | 'won', string>>>>

type StageRow = { id: string; order: number; partner_type: string; phase: string }

/** Reads the stages that every partner type got with its first moment. */
export const readStages = async ({ sql }: SeedContext): Promise<DemoStages> => {
  const { rows } = await sql<StageRow>('select id::text, "order"::int as "order", partner_type_id::text as partner_type, phase::text from deal_stages order by "order"')
  const types = [...new Set(rows.map((row) => row.partner_type))]
  const idOf = (type: string, phase: string, place = 0): string => rows.filter((row) => row.partner_type === type && row.phase === phase)[place]?.id ?? ''
  return Object.fromEntries(types.map((type) => [type, { lost: idOf(type, 'lost'), negotiation: idOf(type, 'open', 1), proposal: idOf(type, 'open'), won: idOf(type, 'won') }]))
}

/** Where an event leaves the deal. */
export const standingAfter = (event: Exclude<DealEvent, { kind: 'changed' }> | undefined): { phase: 'lost' | 'open' | 'won'; stage: keyof DemoStages[string] } => {
  switch (event?.kind) {
    case 'lost':
      return { phase: 'lost', stage: 'lost' }
    case 'negotiated':
    case 'reopened':
      return { phase: 'open', stage: 'negotiation' }
    case 'won':
      return { phase: 'won', stage: 'won' }
    case undefined:
      return { phase: 'open', stage: 'proposal' }
  }
}

/** Deals that were won once are written as they began; what they earned is told step by step by seed-commissions. */
export const hasMoneyStory = ({ events }: DemoDeal): boolean => events.some(({ kind }) => kind === 'won')

const domainOf = (company: string): string => `${slugify(company)}.example`

const keyOf = ({ company, country }: DemoDeal): string => customerKey({ company, country, domain: domainOf(company) }) ?? ''

const protectedUntil = ({ registration }: DemoDeal): Date | null => (registration?.decidedAt && registration.status !== 'rejected' ? daysAfter(registration.decidedAt, 90) : null)

const rowOf = (deal: DemoDeal, stages: DemoStages, network: Network, { random }: SeedContext) => {
  const story = hasMoneyStory(deal)
  const { phase, stage } = standingAfter(story ? undefined : lastMoveOf(deal))
  const lost = lastMoveOf(deal)
  const contact = `${random.one(firstNames)} ${random.one(lastNames)}`
  return {
    amount: story ? deal.amount : finalAmountOf(deal),
    closed_at: phase === 'lost' ? (lost?.at ?? null) : null,
    created_at: deal.createdAt,
    currency: deal.currency,
    customer_company: deal.company,
    customer_contact_email: `${slugify(contact).replaceAll('-', '.')}@${domainOf(deal.company)}`,
    customer_contact_name: contact,
    customer_country: deal.country,
    customer_domain: domainOf(deal.company),
    customer_key: keyOf(deal),
    expected_close_date: deal.expectedCloseDate,
    hidden_from_distributor: deal.isHidden,
    id: deal.id,
    lost_reason: lost?.kind === 'lost' && !story ? lost.reason : null,
    name: deal.name,
    partner_id: deal.partner.id,
    phase,
    registration_decided_at: deal.registration?.decidedAt ?? null,
    registration_decided_by: deal.registration?.decidedAt ? deal.partner.managedBy.name : null,
    registration_protected_until: protectedUntil(deal),
    registration_reason: deal.registration?.reason ?? null,
    registration_requested_at: deal.registration?.requestedAt ?? null,
    registration_status: deal.registration?.status ?? 'none',
    stage_id: stages[network.partnerTypes[deal.partner.type]]?.[stage] ?? null,
    submitted_by_id: deal.submittedBy.id,
    updated_at: deal.events.at(-1)?.at ?? deal.createdAt,
  }
}

/** One claim per customer: of the deals that keep it, the first. */
const claimsOf = (deals: readonly DemoDeal[]) => {
  const claims = new Map<string, { claimed_at: Date; customer_key: string; partner_id: string }>()
  for (const deal of deals) {
    const { registration } = deal
    if ((registration?.status === 'approved' || registration?.status === 'pending') && !claims.has(keyOf(deal))) {
      claims.set(keyOf(deal), { claimed_at: registration.requestedAt, customer_key: keyOf(deal), partner_id: deal.partner.id })
    }
  }
  return [...claims.values()]
}

/** Writes the deals, their people and the claims of those that are registered. */
export const seedDeals = async (context: SeedContext, deals: readonly DemoDeal[], network: Network): Promise<void> => {
  const stages = await readStages(context)
  await insertRows(context.sql, 'deals', deals.map((deal) => rowOf(deal, stages, network, context)))
  await insertRows(context.sql, 'deals_rels', deals.map((deal) => ({ order: 1, parent_id: deal.id, partner_users_id: deal.submittedBy.id, path: 'people' })))
  await insertRows(context.sql, 'portal_customer_claims', claimsOf(deals))
}
