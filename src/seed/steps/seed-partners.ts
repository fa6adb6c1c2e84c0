import { slugs } from '../../../collections/slugs.js'
import type { AccountStatus, PartnerRole } from '../../domain/roles.js'
import { slugify } from '../../fields/slug-field.js'
import { firstNames, lastNames, namedPartnerUsers, partnerJobTitles } from '../content/people.js'
import { type DemoPartner, demoPartnerNames, demoPartners } from '../content/partners.js'
import { createRecord } from '../create-record.js'
import { daysAfter, daysBefore } from '../days.js'
import type { SeedContext } from '../seed-context.js'
import type { Network } from './seed-network.js'
import type { Staff, StaffMember } from './seed-staff.js'

/** A person of a partner, as far as later steps need to know. */
export type Person = { email: string; id: string; locale: 'de' | 'en'; name: string; role: PartnerRole }

/** A partner with the people who can work in it. */
export type Partner = Omit<DemoPartner, 'people'> & { id: string; joinedAt: Date; managedBy: StaffMember; people: readonly Person[] }

type Newcomer = Omit<Person, 'id'> & { jobTitle: string }

const germanSpeaking = ['AT', 'CH', 'DE']

const joinedDaysAgo = (partner: DemoPartner, context: SeedContext): number =>
  partner.stage === 'onboarding' ? context.random.between(12, 50) : context.random.between(400, 1000)

const newName = (random: SeedContext['random'], taken: Set<string>): string => {
  const name = `${random.one(firstNames)} ${random.one(lastNames)}`
  if (taken.has(name)) {
    return newName(random, taken)
  }
  taken.add(name)
  return name
}

const newcomersOf = (partner: DemoPartner, domain: string, { random }: SeedContext, taken: Set<string>): Newcomer[] => {
  const named = namedPartnerUsers.filter((person) => person.partner === partner.name).map(({ partner: _partner, ...person }) => person)
  const missing = Math.max(0, partner.people + 1 - named.length)
  const invented = Array.from({ length: missing }, (_none, index): Newcomer => {
    const name = newName(random, taken)
    const isFirst = named.length === 0 && index === 0
    return {
      email: `${slugify(name).replaceAll('-', '.')}@${domain}`,
      jobTitle: isFirst ? 'Managing director' : random.one(partnerJobTitles),
      locale: germanSpeaking.includes(partner.country) ? 'de' : 'en',
      name,
      role: isFirst ? 'admin' : random.weighted([['member', 4], ['viewer', 1]] as const),
    }
  })
  return [...named, ...invented]
}

const seedPeople = async (context: SeedContext, partner: DemoPartner, partnerId: string, joinedAt: Date, staff: Staff, taken: Set<string>): Promise<Person[]> => {
  const people: Person[] = []
  const status: AccountStatus = partner.status === 'invited' ? 'invited' : 'active'
  for (const person of newcomersOf(partner, `${slugify(partner.name)}.example`, context, taken)) {
    const visited = status === 'active' ? daysBefore(context.now, 3) : null
    const id = await createRecord(
      context,
      slugs.partnerUsers,
      {
        ...person,
        lastVisitAt: visited?.toISOString() ?? null,
        mailNotifications: 'on',
        partner: partnerId,
        phone: null,
        previousVisitAt: visited ? daysBefore(context.now, 6).toISOString() : null,
        status,
        ...(status === 'active' && staff.password),
      },
      daysAfter(joinedAt, 1),
    )
    people.push({ email: person.email, id, locale: person.locale, name: person.name, role: person.role })
  }
  return people
}

/** All partner organisations and their people; resellers under the distributor after it. */
export const seedPartners = async (context: SeedContext, network: Network, staff: Staff): Promise<Partner[]> => {
  const taken = new Set(namedPartnerUsers.map((person) => person.name))
  const partners: Partner[] = []
  for (const partner of demoPartners) {
    const managedBy = staff.members.find((member) => member.email === partner.manager) ?? staff.admin
    const distributor = partners.find((candidate) => candidate.name === demoPartnerNames.distributor)
    const joinedAt = daysBefore(context.now, joinedDaysAgo(partner, context))
    const id = await createRecord(
      context,
      slugs.partners,
      {
        categories: partner.categories.map((category) => network.categories[category]),
        country: partner.country,
        internalNote: partner.status === 'suspended' ? 'Suspended while the contract is being renewed.' : null,
        manager: managedBy.id,
        name: partner.name,
        parent: partner.isSubPartner ? distributor?.id : null,
        partnerType: network.partnerTypes[partner.type],
        stage: network.stages[partner.stage],
        status: partner.status ?? 'active',
        tags: (partner.tags ?? []).map((tag) => network.tags[tag]),
        tier: network.tiers[partner.tier],
        website: `https://${slugify(partner.name)}.example`,
      },
      joinedAt,
    )
    const people = await seedPeople(context, partner, id, joinedAt, staff, taken)
    partners.push({ ...partner, id, joinedAt, managedBy, people })
  }
  return partners
}
