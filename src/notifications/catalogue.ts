import type { EventName } from '../translations/events/event-texts.js'
import type { Reference } from '../client/types.js'
import { recordPage } from '../domain/record-page.js'

/** Groups of people around a record; each is resolved when something happens. */
export const circles = ['deal-people', 'finance', 'manager', 'partner-admins', 'partner-people', 'partner-team', 'submitter', 'writers'] as const

/**
 * `manager`: the member of staff who looks after the partner. `submitter`: who brought the lead or deal. `deal-people`: who else of the partner works on the deal. `finance`: staff of finance, or administrators where there is none. `partner-admins`, `partner-team`
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

const recordsPage = (record: null | Reference): null | string => (record ? recordPage(record) : null)
const everywhere = ['portal', 'mail'] as const

/** Everything that people are told about. Texts stand in `src/translations/events`; an event without its text does not compile. */
export const catalogue: { readonly [Event in EventName]: EventDefinition } = {
  'commission.accrued': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins'] },
  'commission.adjusted': { channels: everywhere, page: () => '/', tells: ['partner-admins'] },
  'commission.released': { channels: everywhere, page: () => '/', tells: ['partner-admins'] },
  'commission.reversed': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins'] },
  'deal.commented': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins', 'deal-people', 'writers', 'manager'] },
  'deal.dispute-decided': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins', 'deal-people'] },
  'deal.dispute-opened': { channels: everywhere, page: recordsPage, tells: ['manager'] },
  'deal.extension-decided': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins', 'deal-people'] },
  'deal.extension-requested': { channels: everywhere, page: recordsPage, tells: ['manager'] },
  'deal.lost': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins', 'deal-people', 'manager'] },
  'deal.moved': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins', 'deal-people', 'manager'] },
  'deal.registration-approved': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins', 'deal-people'] },
  'deal.registration-expired': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins', 'deal-people', 'manager'] },
  'deal.registration-expiring': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins', 'deal-people', 'manager'] },
  'deal.registration-rejected': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins', 'deal-people'] },
  'deal.registration-requested': { channels: everywhere, page: recordsPage, tells: ['manager'] },
  'deal.submitted': { channels: everywhere, page: recordsPage, tells: ['manager'] },
  'deal.won': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins', 'deal-people', 'manager'] },
  'lead.answered': { channels: everywhere, page: recordsPage, tells: ['manager'] },
  'lead.closed': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins'] },
  'lead.commented': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins', 'writers', 'manager'] },
  'lead.offered': { channels: everywhere, page: recordsPage, tells: ['partner-team'] },
  'lead.status-changed': { channels: everywhere, page: recordsPage, tells: ['submitter', 'partner-admins'] },
  'lead.submitted': { channels: everywhere, page: recordsPage, tells: ['manager'] },
  'payout.approved': { channels: everywhere, page: recordsPage, tells: ['partner-admins'] },
  'payout.cancelled': { channels: everywhere, page: recordsPage, tells: ['partner-admins', 'finance'] },
  'payout.drafted': { channels: everywhere, page: recordsPage, tells: ['finance'] },
  'payout.failed': { channels: everywhere, page: recordsPage, tells: ['partner-admins', 'finance', 'manager'] },
  'payout.in-review': { channels: everywhere, page: recordsPage, tells: ['finance'] },
  'payout.invoiced': { channels: everywhere, page: recordsPage, tells: ['finance'] },
  'payout.paid': { channels: everywhere, page: recordsPage, tells: ['partner-admins'] },
  'payout.scheduled': { channels: everywhere, page: recordsPage, tells: ['partner-admins'] },
  'statement.ready': { channels: everywhere, page: () => '/', tells: ['partner-admins'] },
  'partner-user.invited': { channels: ['mail'], page: () => null, tells: [] },
  'partner.stage-changed': { channels: everywhere, page: () => '/', tells: ['partner-people'] },
  'partner.tier-changed': { channels: everywhere, page: () => '/', tells: ['partner-people'] },
}
