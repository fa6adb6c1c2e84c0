import { competitorNote, currencyRanges, dealNotes, dealSubjects, lostReasonWeights, rejectReasons, storyOpenDeals, storyWonDeals } from './content/deal-content.js'
import { prospectKinds, prospectRoots } from './content/lead-content.js'
import { demoPartnerNames } from './content/partners.js'
import { daysAfter, daysBefore, duringWork } from './days.js'
import type { DealEvent, DemoDeal, DemoRegistration } from './demo-deal.js'
import type { SeedContext } from './seed-context.js'
import { shareOut } from './share-out.js'
import type { Partner } from './steps/seed-partners.js'

/** How many deals the demo has. */
export const dealCount = 600

type Currency = keyof typeof currencyRanges
type Plan = { age: number; amount?: number; currency: Currency; events?: (createdAt: Date) => DealEvent[]; partner: Partner }

const oldestInDays = 540

const ageOf = (partner: Partner, { now, random }: SeedContext): number => {
  const memberFor = Math.floor((now.getTime() - partner.joinedAt.getTime()) / 86_400_000) - 3
  return Math.max(2, Math.min(partner.stage === 'dormant' ? random.between(250, oldestInDays) : random.between(2, oldestInDays), memberFor))
}

const currencyOf = (partner: Partner, { random }: SeedContext): Currency =>
  partner.name === demoPartnerNames.reseller ? 'USD' : random.weighted([['EUR', 12], ['USD', 3], ['JPY', 2], ['KWD', 2]] as const)

const amountIn = (currency: Currency, { random }: SeedContext): number => {
  const { from, step, to } = currencyRanges[currency]
  // Small deals are more common than large ones.
  return Math.round((from + (to - from) * random.next() ** 2) / step) * step
}

/** The way of a deal: half are won, a third lost, the rest still open; some are reopened or change their value after all. */
const journey = (amount: number, createdAt: Date, { now, random }: SeedContext): DealEvent[] => {
  const events: DealEvent[] = []
  const happens = (after: Date, from: number, to: number): Date => duringWork(daysAfter(after, random.between(from, to)), random.next())
  const negotiatedAt = happens(createdAt, 5, 40)
  if (negotiatedAt >= now) {
    return events
  }
  events.push({ at: negotiatedAt, kind: 'negotiated' })
  const closedAt = happens(negotiatedAt, 6, 60)
  if (closedAt >= now || random.chance(0.06)) {
    return events
  }
  if (random.chance(0.38)) {
    return [...events, { at: closedAt, kind: 'lost', reason: random.weighted(lostReasonWeights) }]
  }
  events.push({ at: closedAt, kind: 'won' })
  const laterAt = happens(closedAt, 8, 50)
  if (laterAt >= now || random.chance(0.92)) {
    return events
  }
  return random.chance(0.5)
    ? [...events, { amount: Math.round((amount * random.between(60, 90)) / 100), at: laterAt, from: amount, kind: 'changed' }]
    : [...events, { at: laterAt, kind: 'reopened' }, ...(daysAfter(laterAt, 9) < now ? [{ at: daysAfter(laterAt, 9), kind: 'lost', reason: 'no-budget' } as const] : [])]
}

/** The demo reseller’s day: five open deals, one of them in negotiation since yesterday, and three that were won within the last weeks. */
const storyOf = (partner: Partner, { now }: SeedContext): Plan[] => [
  ...storyOpenDeals.map((amount, index): Plan => ({ age: 12 + index * 6, amount, currency: 'USD', events: () => (index === 0 ? [{ at: daysBefore(now, 1), kind: 'negotiated' }] : []), partner })),
  ...storyWonDeals.map((amount, index): Plan => ({
    age: 60 + index * 10,
    amount,
    currency: 'USD',
    events: () => [{ at: daysBefore(now, 40), kind: 'negotiated' }, { at: daysBefore(now, 4 + index * 7), kind: 'won' }],
    partner,
  })),
]

const endOf = (events: readonly DealEvent[]): DealEvent[] => {
  const move = events.findLast(({ kind }) => kind !== 'changed')
  return move === undefined || move.kind === 'won' || move.kind === 'lost' ? [...events] : [...events, { at: daysAfter(move.at, 12), kind: 'lost', reason: 'no-decision' }]
}

/** The other deals of the demo reseller are over, and older than its holds: what is open and what is pending is the story’s. */
const settled = (plan: Plan, amount: number, context: SeedContext): Plan =>
  plan.partner.name === demoPartnerNames.reseller ? { ...plan, age: context.random.between(200, oldestInDays), amount, events: (createdAt) => endOf(journey(amount, createdAt, context)) } : plan

const plansOf = (context: SeedContext, partners: readonly Partner[]): Plan[] => {
  const stories = partners.filter(({ name }) => name === demoPartnerNames.reseller).flatMap((partner) => storyOf(partner, context))
  const others = shareOut(partners, ({ share }) => share, dealCount - stories.length).flatMap(([partner, count]) =>
    Array.from({ length: count }, (): Plan => {
      const currency = currencyOf(partner, context)
      return settled({ age: ageOf(partner, context), currency, partner }, amountIn(currency, context), context)
    }),
  )
  return [...stories, ...others]
}

const registrationOf = (createdAt: Date, events: readonly DealEvent[], { now, random }: SeedContext): DemoRegistration | null => {
  if (!random.chance(0.45)) {
    return null
  }
  const requestedAt = daysAfter(createdAt, 0.1)
  const decidedAt = daysAfter(requestedAt, 1 + random.next() * 3)
  if (decidedAt >= now) {
    return { decidedAt: null, reason: null, requestedAt, status: 'pending' }
  }
  if (random.chance(0.08)) {
    return { decidedAt, reason: random.one(rejectReasons), requestedAt, status: 'rejected' }
  }
  const isOver = daysAfter(decidedAt, 90) <= now || events.some(({ kind }) => kind === 'won' || kind === 'lost')
  return { decidedAt, reason: null, requestedAt, status: isOver ? 'expired' : 'approved' }
}

const imagineDeal = (plan: Plan, company: string, context: SeedContext): DemoDeal => {
  const { idAt, now, random } = context
  const { currency, partner } = plan
  const createdAt = duringWork(daysBefore(now, plan.age), random.next())
  const amount = plan.amount ?? amountIn(currency, context)
  const events = plan.events?.(createdAt) ?? journey(amount, createdAt, context)
  return {
    amount,
    company,
    country: random.chance(0.8) ? partner.country : 'DE',
    createdAt,
    currency,
    events,
    expectedCloseDate: events.some(({ kind }) => kind === 'won' || kind === 'lost') ? daysAfter(createdAt, 70) : daysAfter(now, random.between(4, 75)),
    id: idAt(createdAt),
    isHidden: Boolean(partner.isSubPartner) && random.chance(0.06),
    name: `${company}: ${random.one(dealSubjects)}`,
    note: plan.age < 30 && plan.events && events.some(({ kind }) => kind === 'negotiated') ? competitorNote : random.chance(0.25) ? random.one(dealNotes) : null,
    partner,
    registration: registrationOf(createdAt, events, context),
    submittedBy: random.one(partner.people.filter(({ role }) => role !== 'viewer')),
  }
}

/** The deals of the last eighteen months, oldest first. A customer belongs to one partner; some buy again. */
export const imagineDeals = (context: SeedContext, partners: readonly Partner[]): DemoDeal[] => {
  const companies = context.random.shuffled(prospectRoots.flatMap((root) => prospectKinds.map(({ suffix }) => `${root} ${suffix}`)))
  const working = partners.filter(({ people, share }) => share > 0 && people.some(({ role }) => role !== 'viewer'))
  const customers = new Map<string, string[]>()
  let next = 0
  return plansOf(context, working)
    .map((plan) => {
      const known = customers.get(plan.partner.id) ?? []
      const isReturning = known.length > 2 && (next >= companies.length || context.random.chance(0.4))
      const company = isReturning ? context.random.one(known) : (companies[next++ % companies.length] ?? 'Warehouse')
      customers.set(plan.partner.id, isReturning ? known : [...known, company])
      return imagineDeal(plan, company, context)
    })
    .sort((left, right) => left.createdAt.getTime() - right.createdAt.getTime())
}
