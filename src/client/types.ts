import type { AudienceKind } from '../domain/audience.js'
import type { BrandColours } from '../domain/brand-colours.js'
import type { BrandPicture } from '../domain/brand-pictures.js'
import type { LeadAssignmentState, LeadFieldDefinition, LeadOutcome, LeadSource, LeadStatus } from '../domain/leads.js'
import type { MailRhythm } from '../domain/mail-rhythm.js'
import type { NotificationPreferences } from '../domain/notification-preferences.js'
import type { Currency } from '../domain/money.js'
import type { OverviewLayout } from '../domain/overview-layout.js'
import type { AccountStatus, PartnerRole, StaffRole } from '../domain/roles.js'
import type { TextRange } from '../domain/search-highlights.js'
import type { SearchKind } from '../domain/search-kinds.js'

/** A page of documents as Payload's REST answers it. */
export type Page<Doc> = {
  docs: Doc[]
  hasNextPage: boolean
  hasPrevPage: boolean
  limit: number
  nextPage: null | number
  page: number
  pagingCounter: number
  prevPage: null | number
  totalDocs: number
  totalPages: number
}

/** A reference to a document of one of several collections; `value` is an id at depth 0. */
export type Reference<Slug extends string = string> = { relationTo: Slug; value: string }

/** `GET /api/portal/me` for a partner user. */
export type PartnerMe = {
  kind: 'partner-user'
  /** What this person may do in the portal; the frontend hides what is not allowed, the server refuses it. */
  may: { manageColleagues: boolean; submitLeads: boolean; write: boolean }
  /** Set while staff preview the portal as this person. */
  preview: null | { /** Whose newest draft is shown; null where all is as published. */ room: null | string; staffName: string; until: string }
  partner: {
    allowsSubPartners: boolean
    id: string
    manager: null | { email: string; id: string; name: string }
    name: string
    partnerType: { id: string; name: string; slug: string }
    stage: null | { id: string; name: string; rank: number }
    status: string
    tier: null | { id: string; name: string; rank: number }
  }
  unreadNotifications: number
  user: { email: string; id: string; locale: string; name: string; role: PartnerRole }
}

/** `GET /api/portal/me` for staff, who have no portal of their own but may preview one. */
export type StaffMe = { kind: 'staff'; user: { email: string; id: string; locale: string; name: string; role: StaffRole } }

export type PortalMe = PartnerMe | StaffMe

/** What still has to happen before a locked room opens; `text` is a sentence in the viewer's language. */
export type UnlockHint = { kind: 'certificate' | 'date' | 'stage' | 'tasks' | 'tier'; text: string }

/** One room in the navigation. A locked room carries its hints and nothing of its content. */
export type PortalRoomSummary = {
  group: null | string
  icon: null | string
  id: string
  kind: string
  order: number
  slug: string
  state: 'locked' | 'open'
  title: string
  unlockHints: UnlockHint[]
}

/** `GET /api/portal/rooms`: the rooms of the viewer in navigation order. */
export type PortalRooms = { rooms: PortalRoomSummary[] }

/** One block of a room as the frontend gets it: the block's own fields and what its `load` added under `data`. */
export type PortalBlock = { blockType: string; id: string } & Record<string, unknown>

/** `GET /api/portal/rooms/:slug`. A locked room answers 200 with `state: 'locked'`, hints and no blocks; a hidden or foreign one 404. */
export type PortalRoom = PortalRoomSummary & {
  blocks: PortalBlock[]
  showTableOfContents: boolean
}

/** A number and the one of the period before, so that a change can be drawn. */
export type ComparedNumber = { current: number; previous: number }

/** One line of the activity feed. `text` is a sentence in the viewer's language. */
export type ActivityItem = {
  action: string
  actorName: string
  at: string
  id: string
  isNew: boolean
  record: null | Reference
  /** Where in the portal the record is shown, for example `/open/leads/<id>`; null when it has no page. */
  href: null | string
  text: string
}

/** `GET /api/portal/overview?period=month|quarter|year` */
export type PortalOverview = {
  activities: ActivityItem[]
  announcements: { body: unknown; id: string; publishedAt: string; title: string }[]
  /** The money in each currency, in minor units: balances against the beginning of the period, earned and paid against the period before. Empty when the payments room is closed. */
  commissions: {
    available: ComparedNumber
    currency: Currency
    /** What won deals earned, less what was taken back. */
    earned: ComparedNumber
    /** Paid in the period. */
    paid: ComparedNumber
    /** Paid so far. */
    paidInTotal: number
    pending: ComparedNumber
  }[]
  /** Zeros when the deals room is closed. */
  deals: {
    /** In each currency, in minor units. `previous` of `open` is what was open when the period began, with the amounts of now. */
    amounts: { currency: Currency; open: ComparedNumber; won: ComparedNumber }[]
    lost: ComparedNumber
    open: number
    /** How many were open when the period began. */
    openBefore: number
    /** Closed and won in the period. */
    won: ComparedNumber
  }
  lastVisitAt: null | string
  leads: {
    byStatus: Record<LeadStatus, number>
    created: ComparedNumber
    /** Closed and won in the period. */
    won: ComparedNumber
    open: number
    /** How many were open when the period began. */
    openBefore: number
    total: number
    /** How many there were when the period began. */
    totalBefore: number
  }
  /** How the person arranged the parts; null while they stand as they came. */
  layout: null | OverviewLayout
  period: { from: string; kind: 'month' | 'quarter' | 'year'; previousFrom: string; to: string }
  quickActions: { href: string; icon: string; label: string }[]
}

/** Something a search found. `highlights` says where in its texts the words stand, so that nobody has to send markup. */
export type SearchHit = { highlights: { snippet: TextRange[]; title: TextRange[] }; href: string; id: string; snippet: string; title: string }

/** `GET /api/portal/search?q=`: hits grouped by kind, best first; with `kind=` and `page=` the hits of one kind, 20 a page. A `total` of 1,000 means that many or more. */
export type PortalSearch = {
  groups: { hits: SearchHit[]; kind: SearchKind; pages: number; total: number }[]
  page: number
  q: string
}

/** A picture of the brand: public, and its address changes with it. */
export type BrandPictureAddress = { height: null | number; url: string; width: null | number }

/** `GET /api/portal/branding`: how the portal looks, for everybody. What staff left empty is null. */
export type PortalBranding = {
  /** Every shade of the vendor's colour, readable on both grounds. */
  colours: BrandColours | null
  companyName: null | string
  /** Always there: the portal's own mark in the brand's colour while no picture is set. */
  faviconUrl: string
  /** A value for `font-family`. */
  fontStack: null | string
  imprintUrl: null | string
  pictures: Record<BrandPicture, BrandPictureAddress | null>
  portalName: null | string
  privacyUrl: null | string
  smallPrint: null | string
}

/** One reason why a room is locked or hidden. */
export type ExplainReason =
  | { audience: AudienceKind; kind: 'audience'; text: string }
  | { kind: 'draft' | 'partner-suspended' | 'account-suspended' | 'domain-off'; text: string }
  | { kind: 'unlock'; text: string; unlock: UnlockHint['kind'] }

/** `GET /api/portal/explain?partnerUser=ID` (staff): every room of the person's partner type and why it is open, locked or hidden. */
export type PortalExplain = {
  partnerUser: { email: string; id: string; name: string; partner: string }
  rooms: { id: string; kind: string; reasons: ExplainReason[]; slug: string; state: 'hidden' | 'locked' | 'open'; title: string }[]
}

/** A lead over REST at depth 0. */
export type Lead = {
  assignment: { answeredAt: null | string; offeredAt: null | string; reason: null | string; state: LeadAssignmentState }
  campaign: null | string
  closedAt: null | string
  company: string
  country: null | string
  createdAt: string
  currency: Currency | null
  deal: null | string
  customFields: null | Record<string, boolean | number | string>
  email: null | string
  /** What it may come to, in minor units of `currency`; null where nobody said. */
  expectedValue: null | number
  firstName: null | string
  id: string
  jobTitle: null | string
  lastName: null | string
  message: null | string
  outcome: LeadOutcome | null
  partner: string
  phone: null | string
  source: LeadSource | null
  status: LeadStatus
  submittedBy: null | string
  updatedAt: string
}

/** `GET /api/leads/duplicates?company=&email=`: own leads openly; for others only that somebody already works with the company. */
export type LeadDuplicates = {
  /** `partner` is there for staff alone, who see the leads of every partner they work with. */
  own: { company: string; createdAt: string; id: string; partner?: { id: string; name: string }; status: LeadStatus }[]
}

/** `GET /api/leads/form`: what the lead form of the viewer's partner type asks for. */
export type LeadForm = { customFields: LeadFieldDefinition[] }

/** `GET /api/leads/:id/history`: who, when, from, to; newest first. */
export type LeadHistory = {
  items: { action: string; actorName: string; at: string; field: null | string; from: null | string; id: string; text: string; to: null | string }[]
}

/** A comment on a record; partner users only ever get `shared` ones. */
export type Comment = {
  author: Reference<'partner-users' | 'users'>
  authorName: string
  body: string
  createdAt: string
  id: string
  partner: string
  record: Reference
  visibility: 'internal' | 'shared'
}

/** A notification of the signed-in person. */
export type Notification = {
  body: string
  createdAt: string
  event: string
  href: null | string
  id: string
  readAt: null | string
  recipient: null | string
  record: null | Reference
  title: string
}

/** The events that the viewer can be told about, grouped and named in their language. */
export type NotificationChoices = { groups: { events: { channels: ('mail' | 'portal')[]; event: string; label: string }[]; group: string; label: string }[] }

/** A colleague of the own organisation. */
export type PartnerUser = {
  email: string
  id: string
  jobTitle: null | string
  locale: string
  /** When what happens is also told by e-mail; only of the own account, as the next two. */
  mailNotifications?: MailRhythm | null
  name: string
  /** What the person does not want to be told, by event and channel. */
  notificationPreferences?: NotificationPreferences | null
  /** How this person arranged the overview. */
  overviewLayout?: null | OverviewLayout
  partner: string
  phone: null | string
  role: PartnerRole
  status: AccountStatus
}

/** One place where an account is signed in. */
export type Session = { createdAt: null | string; expiresAt: string; id: string; isCurrent: boolean }

/** A live event on `GET /api/portal/events` (server-sent; `event:` is the type, `data:` this JSON). */
export type LiveEvent =
  | { id: string; notification: Notification; type: 'notification' }
  | { id: string; record: Reference; type: 'changed' }
  | { type: 'rights-changed' }

/** Any refusal: a status and sentences a person can act on. `code` is stable, the sentence is translated. */
export type ApiErrors = { errors: { code?: string; data?: { errors?: { message: string; path: string }[] }; message: string }[] }
