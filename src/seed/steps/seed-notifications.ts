import { slugs } from '../../../collections/slugs.js'
import { catalogue } from '../../notifications/catalogue.js'
import { eventText } from '../../translations/events/event-text.js'
import type { EventName, EventText } from '../../translations/events/event-texts.js'
import { type Language, languages } from '../../translations/languages.js'
import { daysAfter, daysBefore } from '../days.js'
import type { DemoLead, LeadEvent } from '../demo-lead.js'
import { insertRows } from '../insert-rows.js'
import type { SeedContext } from '../seed-context.js'
import type { Person } from './seed-partners.js'
import type { StaffMember } from './seed-staff.js'

/** People remember this much: older events told nobody, which keeps the bell of the demo short. */
const remembersDays = 45
/** What happened since is still unread. */
const unreadDays = 4

type Audience = { partnerUsers: readonly Person[]; staff: readonly StaffMember[] }
type Telling = Audience & { event: EventName; say: (language: Language) => EventText }

const partnerSide = ({ partner, submittedBy }: DemoLead): Person[] => {
  const admins = partner.people.filter(({ role }) => role === 'admin')
  return submittedBy && !admins.includes(submittedBy) ? [...admins, submittedBy] : admins
}

/** Who is told what about an event; null for what nobody is told. */
const tellingOf = (lead: DemoLead, event: LeadEvent): null | Telling => {
  const { company, partner } = lead
  const person = event.by.name
  const toManager = { partnerUsers: [], staff: [partner.managedBy] }
  const toPartner = { partnerUsers: partnerSide(lead), staff: [] }
  switch (event.kind) {
    case 'accepted':
    case 'declined': {
      const reason = event.kind === 'declined' ? event.reason : null
      return { ...toManager, event: 'lead.answered', say: (language) => eventText(language, 'lead.answered', { answer: event.kind, company, partner: partner.name, person, reason }) }
    }
    case 'moved': {
      const { from, outcome, to } = event
      return outcome
        ? { ...toPartner, event: 'lead.closed', say: (language) => eventText(language, 'lead.closed', { company, outcome, person }) }
        : { ...toPartner, event: 'lead.status-changed', say: (language) => eventText(language, 'lead.status-changed', { company, from, person, to }) }
    }
    case 'offered':
      return { ...toPartner, event: 'lead.offered', partnerUsers: partner.people.filter(({ role }) => role !== 'viewer'), say: (language) => eventText(language, 'lead.offered', { company, person }) }
    case 'partner-comment':
      return { ...toManager, event: 'lead.commented', partnerUsers: partnerSide(lead), say: (language) => eventText(language, 'lead.commented', { company, excerpt: event.body, person }) }
    case 'staff-comment':
      return event.isInternal ? null : { ...toPartner, event: 'lead.commented', say: (language) => eventText(language, 'lead.commented', { company, excerpt: event.body, person }) }
    case 'submitted':
      return { ...toManager, event: 'lead.submitted', say: (language) => eventText(language, 'lead.submitted', { company, partner: partner.name, person }) }
  }
}

type Told = { at: Date; lead: DemoLead; locale: Language; telling: Telling } & ({ partnerUser: string; staff: null } | { partnerUser: null; staff: string })

/** One entry per person and event; nobody is told of what they did themselves. */
const toldBy = (lead: DemoLead, happened: LeadEvent): Told[] => {
  const telling = tellingOf(lead, happened)
  if (!telling) {
    return []
  }
  const shared = { at: happened.at, lead, telling }
  return [
    ...telling.partnerUsers.filter(({ id }) => id !== happened.by.id).map(({ id, locale }) => ({ ...shared, locale, partnerUser: id, staff: null })),
    ...telling.staff.filter(({ id }) => id !== happened.by.id).map(({ id }) => ({ ...shared, locale: 'en' as const, partnerUser: null, staff: id })),
  ]
}

/** What people were told in the last weeks, in their language; the newest is unread. Answers how many there are. */
export const seedNotifications = async ({ idAt, now, sql }: SeedContext, leads: readonly DemoLead[]): Promise<number> => {
  const since = daysBefore(now, remembersDays)
  const unreadSince = daysBefore(now, unreadDays)
  const entries = leads.flatMap((lead) => lead.events.filter(({ at }) => at >= since).flatMap((event) => toldBy(lead, event))).map((told) => ({ ...told, id: idAt(told.at) }))
  await insertRows(
    sql,
    'notifications',
    entries.map(({ at, id, lead, locale, partnerUser, staff, telling }) => {
      const { body, title } = telling.say(locale)
      return {
        body,
        created_at: at,
        event: telling.event,
        event_key: `demo:${id}`,
        href: partnerUser ? catalogue[telling.event].page({ relationTo: slugs.leads, value: lead.id }) : null,
        id,
        read_at: at < unreadSince ? daysAfter(at, 0.2) : null,
        recipient_id: partnerUser,
        staff_recipient_id: staff,
        title,
        updated_at: at,
      }
    }),
  )
  await insertRows(sql, 'notifications_rels', entries.map(({ id, lead }) => ({ leads_id: lead.id, parent_id: id, path: 'record' })))
  const texts = entries.flatMap(({ id, telling }) => languages.map((language) => ({ ...telling.say(language), id, language })))
  await insertRows(sql, 'portal_notification_texts', texts.map(({ body, id, language, title }) => ({ body, language, notification_id: id, title })))
  return entries.length
}
