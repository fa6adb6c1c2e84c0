import type { AudienceKind } from '../domain/audience.js'
import type { LeadAssignmentState, LeadFieldDefinition, LeadOutcome, LeadSource, LeadStatus } from '../domain/leads.js'
import type { AccountStatus, PartnerRole, StaffRole } from '../domain/roles.js'

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
  preview: null | { staffName: string; until: string }
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
  lastVisitAt: null | string
  leads: {
    byStatus: Record<LeadStatus, number>
    created: ComparedNumber
    /** Closed and won in the period. */
    won: ComparedNumber
    open: number
    total: number
  }
  period: { from: string; kind: 'month' | 'quarter' | 'year'; previousFrom: string; to: string }
  quickActions: { href: string; icon: string; label: string }[]
}

/** `GET /api/portal/search?q=`: hits grouped by kind, best first. */
export type PortalSearch = {
  groups: { hits: { href: string; id: string; snippet: string; title: string }[]; kind: 'announcements' | 'leads' | 'rooms'; total: number }[]
  q: string
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
  customFields: null | Record<string, boolean | number | string>
  email: null | string
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

/** A colleague of the own organisation. */
export type PartnerUser = {
  email: string
  id: string
  jobTitle: null | string
  locale: string
  /** Whether what happens is also told by e-mail. */
  mailNotifications: 'off' | 'on' | null
  name: string
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
