import { campaigns, declineReasons, internalComments, messages, prospectJobTitles, prospectKinds, prospectRoots, sharedCommentsOfPartner, sharedCommentsOfStaff, sourceWeights } from './content/lead-content.js'
import { firstNames, lastNames } from './content/people.js'
import { demoPartnerNames } from './content/partners.js'
import { type Category, partnerTypes } from './content/programme.js'
import { daysAfter, daysBefore, duringWork } from './days.js'
import type { DemoLead, LeadEvent } from './demo-lead.js'
import { slugify } from '../fields/slug-field.js'
import { leadJourney } from './lead-journey.js'
import type { SeedContext } from './seed-context.js'
import { shareOut } from './share-out.js'
import type { Partner, Person } from './steps/seed-partners.js'

/** How many leads the demo has. */
export const leadCount = 400

type Prospect = { category: Category; company: string }
type Plan = { age: number; assignment: DemoLead['assignment']; moves?: 'demo-yesterday' | 'won-lately'; partner: Partner }

const isWorking = (person: Person): boolean => person.role !== 'viewer'

/** Days since a lead came in: more of them lately, none before the partner joined, only old ones of a dormant partner. */
const ageOf = (partner: Partner, { now, random }: SeedContext): number => {
  const memberFor = Math.floor((now.getTime() - partner.joinedAt.getTime()) / 86_400_000) - 3
  const oldest = Math.min(360, memberFor)
  const age = Math.round(oldest * (1 - Math.sqrt(random.next() * 0.85 + 0.15)) * 1.55) + 1
  return partner.stage === 'dormant' ? random.between(200, 355) : Math.max(1, Math.min(oldest, age))
}

/** Four leads of each demo login tell the day's story: one is in demo since yesterday, one is offered, one is a few hours old, one was won lately. */
const storyPlans = (partner: Partner): Plan[] => [
  { age: 14, assignment: 'none', moves: 'demo-yesterday', partner },
  { age: 1.2, assignment: 'offered', partner },
  { age: 0.2, assignment: 'none', partner },
  { age: 75, assignment: 'none', moves: 'won-lately', partner },
]

const plansOf = (context: SeedContext, partners: readonly Partner[]): Plan[] => {
  const storytellers = partners.filter((partner) => Object.values<string>(demoPartnerNames).includes(partner.name))
  const stories = storytellers.flatMap(storyPlans)
  const others = shareOut(partners, (partner) => partner.share, leadCount - stories.length).flatMap(([partner, count]) =>
    Array.from({ length: count }, (): Plan => {
      const age = ageOf(partner, context)
      const isPassedOn = context.random.chance(0.06)
      const assignment = !isPassedOn ? 'none' : age < 15 ? 'offered' : context.random.weighted([['accepted', 4], ['declined', 1]] as const)
      return { age, assignment, partner }
    }),
  )
  return [...stories, ...others]
}

const commentsOn = (lead: Pick<DemoLead, 'partner' | 'submittedBy'>, from: Date, until: Date, { random }: SeedContext): LeadEvent[] => {
  const days = (until.getTime() - from.getTime()) / 86_400_000
  if (days < 2 || !random.chance(0.55)) {
    return []
  }
  const at = (share: number): Date => daysAfter(from, days * share)
  const staff = lead.partner.managedBy
  const events: LeadEvent[] = []
  if (lead.submittedBy && random.chance(0.7)) {
    events.push({ at: at(0.3), body: random.one(sharedCommentsOfPartner), by: lead.submittedBy, kind: 'partner-comment' })
    if (random.chance(0.8)) {
      events.push({ at: at(0.45), body: random.one(sharedCommentsOfStaff), by: staff, isInternal: false, kind: 'staff-comment' })
    }
  }
  if (random.chance(0.4)) {
    events.push({ at: at(0.6), body: random.one(internalComments), by: staff, isInternal: true, kind: 'staff-comment' })
  }
  return events
}

const openingOf = (plan: Plan, by: Person, createdAt: Date, { now, random }: SeedContext): LeadEvent[] => {
  const { assignment, partner } = plan
  if (assignment === 'none') {
    return [{ at: createdAt, by, kind: 'submitted' }]
  }
  const answeredAt = new Date(Math.min(daysAfter(createdAt, 1 + random.next()).getTime(), now.getTime() - 3_600_000))
  const offered: LeadEvent = { at: createdAt, by: partner.managedBy, kind: 'offered' }
  switch (assignment) {
    case 'accepted':
      return [offered, { at: answeredAt, by, kind: 'accepted' }]
    case 'declined':
      return [offered, { at: answeredAt, by, kind: 'declined', reason: random.one(declineReasons) }]
    case 'offered':
      return [offered]
  }
}

const movesOf = (plan: Plan, startedAt: Date, { now, random }: SeedContext): LeadEvent[] => {
  const by = plan.partner.managedBy
  if (plan.moves === 'demo-yesterday') {
    return [
      { at: daysBefore(now, 9), by, from: 'new', kind: 'moved', outcome: null, to: 'qualified' },
      { at: daysBefore(now, 1.1), body: sharedCommentsOfStaff[0], by, isInternal: false, kind: 'staff-comment' },
      { at: daysBefore(now, 1), by, from: 'qualified', kind: 'moved', outcome: null, to: 'demo' },
    ]
  }
  if (plan.moves === 'won-lately') {
    return [
      { at: daysBefore(now, 70), by, from: 'new', kind: 'moved', outcome: null, to: 'qualified' },
      { at: daysBefore(now, 51), by, from: 'qualified', kind: 'moved', outcome: null, to: 'demo' },
      { at: daysBefore(now, 23), by, from: 'demo', kind: 'moved', outcome: null, to: 'proposal' },
      { at: daysBefore(now, 0.9), by, from: 'proposal', kind: 'moved', outcome: 'won', to: 'closed' },
    ]
  }
  const isWithPartner = plan.assignment === 'none' || plan.assignment === 'accepted'
  return isWithPartner ? leadJourney(random, startedAt, now).map((move): LeadEvent => ({ ...move, by, kind: 'moved' })) : []
}

const answersOf = (partner: Partner, { random }: SeedContext): DemoLead['customFields'] =>
  Object.fromEntries((partnerTypes.find(({ slug }) => slug === partner.type)?.leadQuestions ?? []).filter(() => random.chance(0.75)).map(({ answers, name }) => [name, random.one(answers)]))

const imagineLead = (plan: Plan, { category, company }: Prospect, context: SeedContext): DemoLead => {
  const { idAt, now, random } = context
  const { partner } = plan
  const createdAt = plan.age < 2 ? daysBefore(now, plan.age) : duringWork(daysBefore(now, plan.age), random.next())
  const writer = random.one(partner.people.filter(isWorking))
  const submittedBy = plan.assignment === 'none' ? writer : null
  const opening = openingOf(plan, writer, createdAt, context)
  const moves = movesOf(plan, opening.at(-1)?.at ?? createdAt, context)
  const firstName = random.one(firstNames)
  const lastName = random.one(lastNames)
  const source = plan.moves ? 'conference' : random.weighted(sourceWeights)
  const comments = plan.moves ? [] : commentsOn({ partner, submittedBy }, opening.at(-1)?.at ?? createdAt, moves.at(-1)?.at ?? now, context)
  return {
    assignment: plan.assignment,
    campaign: campaigns[source] ? random.one(campaigns[source]) : null,
    company,
    country: random.chance(0.85) ? partner.country : 'DE',
    createdAt,
    customFields: answersOf(partner, context),
    email: `${slugify(firstName)}.${slugify(lastName)}@${slugify(company)}.example`,
    events: [...opening, ...comments, ...moves].sort((left, right) => left.at.getTime() - right.at.getTime()),
    firstName,
    id: idAt(createdAt),
    jobTitle: random.one(prospectJobTitles),
    lastName,
    message: random.one(messages[category]),
    partner,
    phone: random.chance(0.6) ? `+${random.between(30, 49)} ${random.between(100, 999)} 555 ${random.between(1000, 9999)}` : null,
    source,
    submittedBy,
  }
}

/** The leads of the last twelve months, oldest first, every company once. */
export const imagineLeads = (context: SeedContext, partners: readonly Partner[]): DemoLead[] => {
  const prospects = context.random.shuffled(prospectRoots.flatMap((root) => prospectKinds.map(({ category, suffix }): Prospect => ({ category, company: `${root} ${suffix}` }))))
  const working = partners.filter((partner) => partner.share > 0 && partner.people.some(isWorking))
  return plansOf(context, working)
    .map((plan, index) => imagineLead(plan, prospects[index] ?? { category: 'Warehousing', company: `Warehouse ${index}` }, context))
    .sort((left, right) => left.createdAt.getTime() - right.createdAt.getTime())
}
