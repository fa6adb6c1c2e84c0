import type { EventName } from '../translations/events/event-texts.js'
import type { Reference } from '../client/types.js'
import { recordPage } from '../domain/record-page.js'

/** Groups of people around a record; each is resolved when something happens. */
export const circles = ['manager', 'partner-admins', 'partner-people', 'partner-team', 'submitter', 'writers'] as const

/**
 * `manager`: the member of staff who looks after the partner. `submitter`: who brought the lead. `partner-admins`, `partner-team`
 * (admins and members) and `partner-people` (everybody): of the partner. `writers`: who of the other side commented on the record before.
 */
export type Circle = (typeof circles)[number]

/** Where a person is told. `portal` is the bell, `mail` an e-mail. */
export type Channel = 'mail' | 'portal'

/** One kind of event: who is told about it, how, and where its page is. */
export type EventDefinition = {
  channels: readonly Channel[]
  /** The page of the portal that shows it to a partner user. */
  page: (record: null | Reference) => null | string
  tells: readonly Circle[]
}

const leadPage = (record: null | Reference): null | string => (record ? recordPage(record) : null)
const everywhere = ['portal', 'mail'] as const

/** Everything that people are told about. Texts stand in `src/translations/events`; an event without its text does not compile. */
export const catalogue: { readonly [Event in EventName]: EventDefinition } = {
  'lead.answered': { channels: everywhere, page: leadPage, tells: ['manager'] },
  'lead.closed': { channels: everywhere, page: leadPage, tells: ['submitter', 'partner-admins'] },
  'lead.commented': { channels: everywhere, page: leadPage, tells: ['submitter', 'partner-admins', 'writers', 'manager'] },
  'lead.offered': { channels: everywhere, page: leadPage, tells: ['partner-team'] },
  'lead.status-changed': { channels: everywhere, page: leadPage, tells: ['submitter', 'partner-admins'] },
  'lead.submitted': { channels: everywhere, page: leadPage, tells: ['manager'] },
  'partner-user.invited': { channels: ['mail'], page: () => null, tells: [] },
  'partner.stage-changed': { channels: everywhere, page: () => '/', tells: ['partner-people'] },
  'partner.tier-changed': { channels: everywhere, page: () => '/', tells: ['partner-people'] },
}
