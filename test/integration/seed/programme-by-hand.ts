import type { Payload } from 'payload'

import { sqlOfPool } from '../../../src/database/doors.js'
import { commissionByHand, type Facts, type Line, type StoredRule } from './commission-by-hand.js'

type Deal = { amount: number; country: null | string; currency: string; distributor: null | string; id: string; partner: string; tier: null | string; type: string }
type Event = { action: string; at: Date; deal: string; from: null | string; to: null | string }
type Plan = { cap: null | number; family: string; from: Date; priority: number; rules: StoredRule[]; tiers: string[]; to: Date | null; types: string[]; version: number }

/** A deal as it stands at some moment of the story. */
type Standing = { amount: number; basis: { facts: Facts; plan: Plan } | null; closedAt: Date | null; isWon: boolean; lines: Map<string, Line> }

/** What was earned and taken back, by month, partner and currency. */
export type Earned = Record<string, { earned: number; takenBack: number }>

const readDeals = `select d.id::text, d.amount::float8, d.currency::text, d.partner_id::text as partner, d.customer_country as country, p.tier_id::text as tier, p.partner_type_id::text as type,
    case when d.hidden_from_distributor then null else (select u.id::text from partners u join partner_types k on k.id = u.partner_type_id where u.id = p.parent_id and k.allows_sub_partners) end as distributor
  from deals d join partners p on p.id = d.partner_id`

const readEvents = `select a.action::text, a.created_at as at, r.deals_id::text as deal, a."from", a."to" from activities a join activities_rels r on r.parent_id = a.id and r.path = 'record'
  where r.deals_id is not null and a.action::text in ('deal.won', 'deal.lost', 'deal.reopened', 'deal.changed') order by a.created_at, a.id`

const readPlans = `select p.family, p.version::int, p.priority::int, p.effective_from as "from", p.effective_to as "to", p.rules, p.share_cap_percent::float8 as cap,
    array(select r.partner_types_id::text from commission_plans_rels r where r.parent_id = p.id and r.partner_types_id is not null) as types,
    array(select r.tiers_id::text from commission_plans_rels r where r.parent_id = p.id and r.tiers_id is not null) as tiers
  from commission_plans p where p.status = 'active'`

/** The plan in force at a close: of its family the newest that has begun; among plans the priority, then the narrower audience, then the later start. */
const planFor = (plans: readonly Plan[], { tier, type }: Deal, at: Date): Plan | undefined =>
  plans
    .filter((plan) => plan.from <= at && (plan.to === null || at < plan.to))
    .filter((plan) => !plans.some((newer) => newer.family === plan.family && newer.version > plan.version && newer.from <= at))
    .filter(({ tiers, types }) => (types.length === 0 || types.includes(type)) && (tiers.length === 0 || (tier !== null && tiers.includes(tier))))
    .sort((one, other) => other.priority - one.priority || Number(other.tiers.length > 0) + Number(other.types.length > 0) - Number(one.tiers.length > 0) - Number(one.types.length > 0) || other.from.getTime() - one.from.getTime())[0]

const windowStart = (at: Date, months: number): string => `${at.getUTCFullYear()}/${Math.floor(at.getUTCMonth() / months)}`

class Story {
  readonly book: Earned = {}
  readonly #deals: ReadonlyMap<string, Deal>
  readonly #plans: readonly Plan[]
  readonly #standing = new Map<string, Standing>()

  constructor(deals: readonly Deal[], plans: readonly Plan[], firstAmounts: ReadonlyMap<string, number>) {
    this.#deals = new Map(deals.map((deal) => [deal.id, deal]))
    this.#plans = plans
    for (const { amount, id } of deals) {
      this.#standing.set(id, { amount: firstAmounts.get(id) ?? amount, basis: null, closedAt: null, isWon: false, lines: new Map() })
    }
  }

  tell({ action, at, deal: id, to }: Event): void {
    const [deal, standing] = [this.#deals.get(id)!, this.#standing.get(id)!]
    standing.amount = action === 'deal.changed' ? Number(to) : standing.amount
    standing.isWon = action === 'deal.won' || (action === 'deal.changed' && standing.isWon)
    standing.closedAt = standing.isWon ? (standing.closedAt ?? at) : standing.closedAt
    const wanted = standing.isWon ? this.#worth(deal, standing) : []
    this.#settle(deal, standing, wanted, at)
    standing.basis = wanted.length > 0 ? standing.basis : null
  }

  #soldBefore({ currency, id, partner }: Deal, at: Date, months: number): number {
    return [...this.#deals.values()]
      .filter((other) => other.id !== id && other.partner === partner && other.currency === currency)
      .map((other) => this.#standing.get(other.id)!)
      .filter(({ closedAt, isWon }) => isWon && closedAt !== null && windowStart(closedAt, months) === windowStart(at, months))
      .reduce((sum, { amount }) => sum + amount, 0)
  }

  #worth(deal: Deal, standing: Standing): Line[] {
    const closedAt = standing.closedAt!
    const plan = standing.basis?.plan ?? planFor(this.#plans, deal, closedAt)
    if (!plan) {
      return []
    }
    const before = standing.basis?.facts.before ?? { month: this.#soldBefore(deal, closedAt, 1), quarter: this.#soldBefore(deal, closedAt, 3), year: this.#soldBefore(deal, closedAt, 12) }
    const facts = { ...deal, amount: standing.amount, before }
    standing.basis = { facts, plan }
    return commissionByHand(plan.rules, plan.cap, facts)
  }

  #settle({ currency }: Deal, standing: Standing, wanted: readonly Line[], at: Date): void {
    const next = new Map(wanted.filter(({ amount }) => amount !== 0).map((line) => [line.key, line]))
    for (const key of new Set([...standing.lines.keys(), ...next.keys()])) {
      const [was, is] = [standing.lines.get(key)?.amount ?? 0, next.get(key)?.amount ?? 0]
      if (was === is) {
        // The ledger has nothing to post; the month must not be there for that alone.
        continue
      }
      const { partner } = next.get(key) ?? standing.lines.get(key)!
      const sums = (this.book[`${at.toISOString().slice(0, 7)} ${partner} ${currency}`] ??= { earned: 0, takenBack: 0 })
      sums.earned += Math.max(0, is - was)
      sums.takenBack += Math.max(0, was - is)
    }
    standing.lines = next
  }
}

/** What the programme must have earned, worked out from what happened to its deals, the plans and the tiers alone. */
export const programmeByHand = async (payload: Payload): Promise<Earned> => {
  const sql = sqlOfPool(payload)
  const [{ rows: deals }, { rows: events }, { rows: plans }] = [await sql<Deal>(readDeals), await sql<Event>(readEvents), await sql<Plan>(readPlans)]
  const firstAmounts = new Map(events.filter(({ action }) => action === 'deal.changed').toReversed().map(({ deal, from }) => [deal, Number(from)]))
  const story = new Story(deals, plans, firstAmounts)
  for (const event of events) {
    story.tell(event)
  }
  return story.book
}

/** The same, as the ledger says it. */
export const programmeInLedger = async (payload: Payload): Promise<Earned> => {
  const { rows } = await sqlOfPool(payload)<{ currency: string; earned: string; month: string; partner: string; taken_back: string }>(
    `select to_char(t.occurred_at at time zone 'UTC', 'YYYY-MM') as month, e.partner_id::text as partner, e.currency,
       coalesce(-sum(e.amount) filter (where t.kind = 'accrual'), 0) as earned, coalesce(sum(e.amount) filter (where t.kind = 'reversal'), 0) as taken_back
     from ledger_transactions t join ledger_entries e on e.transaction_id = t.id and e.account = 'expense' where t.kind in ('accrual', 'reversal') group by 1, 2, 3`,
  )
  return Object.fromEntries(rows.map(({ currency, earned, month, partner, taken_back: takenBack }) => [`${month} ${partner} ${currency}`, { earned: Number(earned), takenBack: Number(takenBack) }]))
}
