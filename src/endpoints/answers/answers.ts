import { z } from 'zod'

import { currencies } from '../../domain/money.js'
import { searchKinds } from '../../domain/search-kinds.js'
import type { PortalBranding, PortalExplain, PortalMe, PortalOverview, PortalRoom, PortalRooms, PortalSearch } from '../../client/types.js'

const ranked = z.object({ id: z.string(), name: z.string(), rank: z.number() })
const compared = z.object({ current: z.int(), previous: z.int() })
/** Amounts in minor units; GraphQL's own whole numbers end at 2,147,483,647. */
const comparedAmount = z.object({ current: z.number(), previous: z.number() })
const reference = z.object({ relationTo: z.string(), value: z.string() })
const leadCount = z.int()

const partnerMe = z.object({
  kind: z.literal('partner-user'),
  may: z.object({ manageColleagues: z.boolean(), submitLeads: z.boolean(), write: z.boolean() }),
  partner: z.object({
    allowsSubPartners: z.boolean(),
    id: z.string(),
    manager: z.object({ email: z.string(), id: z.string(), name: z.string() }).nullable(),
    name: z.string(),
    partnerType: z.object({ id: z.string(), name: z.string(), slug: z.string() }),
    stage: ranked.nullable(),
    status: z.string(),
    tier: ranked.nullable(),
  }),
  preview: z.object({ room: z.string().nullable(), staffName: z.string(), until: z.string() }).nullable(),
  unreadNotifications: z.int(),
  user: z.object({ email: z.string(), id: z.string(), locale: z.string(), name: z.string(), role: z.enum(['admin', 'member', 'viewer']) }),
})

const staffMe = z.object({
  kind: z.literal('staff'),
  user: z.object({ email: z.string(), id: z.string(), locale: z.string(), name: z.string(), role: z.enum(['admin', 'manager', 'marketer', 'finance']) }),
})

/** `GET /api/portal/me` */
export const meAnswer = z.discriminatedUnion('kind', [partnerMe, staffMe]) satisfies z.ZodType<PortalMe>

const unlockKind = z.enum(['certificate', 'date', 'stage', 'tasks', 'tier'])
const unlockHint = z.object({ kind: unlockKind, text: z.string() })

const roomSummary = z.object({
  group: z.string().nullable(),
  icon: z.string().nullable(),
  id: z.string(),
  kind: z.string(),
  order: z.number(),
  slug: z.string(),
  state: z.enum(['locked', 'open']),
  title: z.string(),
  unlockHints: z.array(unlockHint),
})

/** `GET /api/portal/rooms` */
export const roomsAnswer = z.object({ rooms: z.array(roomSummary) }) satisfies z.ZodType<PortalRooms>

/** `GET /api/portal/rooms/:slug` */
export const roomAnswer = roomSummary.extend({
  blocks: z.array(z.looseObject({ blockType: z.string(), id: z.string() })),
  showTableOfContents: z.boolean(),
}) satisfies z.ZodType<PortalRoom>

/** `GET /api/portal/overview` */
export const overviewAnswer = z.object({
  activities: z.array(
    z.object({ action: z.string(), actorName: z.string(), at: z.string(), href: z.string().nullable(), id: z.string(), isNew: z.boolean(), record: reference.nullable(), text: z.string() }),
  ),
  announcements: z.array(z.object({ body: z.unknown(), id: z.string(), publishedAt: z.string(), title: z.string() })),
  commissions: z.array(z.object({ available: comparedAmount, currency: z.enum(currencies), earned: comparedAmount, paid: comparedAmount, paidInTotal: z.number(), pending: comparedAmount })),
  deals: z.object({
    amounts: z.array(z.object({ currency: z.enum(currencies), open: comparedAmount, won: comparedAmount })),
    lost: compared,
    open: leadCount,
    openBefore: leadCount,
    won: compared,
  }),
  lastVisitAt: z.string().nullable(),
  leads: z.object({
    byStatus: z.object({ closed: leadCount, demo: leadCount, new: leadCount, proposal: leadCount, qualified: leadCount }),
    created: compared,
    open: leadCount,
    openBefore: leadCount,
    total: leadCount,
    totalBefore: leadCount,
    won: compared,
  }),
  layout: z.object({ hidden: z.array(z.string()).readonly(), order: z.array(z.string()).readonly() }).nullable(),
  period: z.object({ from: z.string(), kind: z.enum(['month', 'quarter', 'year']), previousFrom: z.string(), to: z.string() }),
  quickActions: z.array(z.object({ href: z.string(), icon: z.string(), label: z.string() })),
}) satisfies z.ZodType<PortalOverview>

const textRange = z.object({ end: z.int(), start: z.int() })

/** `GET /api/portal/search` */
export const searchAnswer = z.object({
  groups: z.array(
    z.object({
      hits: z.array(z.object({ highlights: z.object({ snippet: z.array(textRange), title: z.array(textRange) }), href: z.string(), id: z.string(), snippet: z.string(), title: z.string() })),
      kind: z.enum(searchKinds),
      pages: z.int(),
      total: z.int(),
    }),
  ),
  page: z.int(),
  q: z.string(),
}) satisfies z.ZodType<PortalSearch>

const brandPicture = z.object({ height: z.int().nullable(), url: z.string(), width: z.int().nullable() }).nullable()
const brandShades = z.object({ accent: z.string(), ink: z.string(), line: z.string(), onAccent: z.string(), soft: z.string(), strong: z.string() })

/** `GET /api/portal/branding` */
export const brandingAnswer = z.object({
  colours: z.object({ dark: brandShades, light: brandShades }).nullable(),
  companyName: z.string().nullable(),
  faviconUrl: z.string(),
  fontStack: z.string().nullable(),
  imprintUrl: z.string().nullable(),
  pictures: z.object({ favicon: brandPicture, logo: brandPicture, logoOnDark: brandPicture, mailHeader: brandPicture, signInBackground: brandPicture }),
  portalName: z.string().nullable(),
  privacyUrl: z.string().nullable(),
  smallPrint: z.string().nullable(),
}) satisfies z.ZodType<PortalBranding>

const explainReason = z.discriminatedUnion('kind', [
  z.object({ audience: z.enum(['partnerTypes', 'partners', 'categories', 'tiers', 'stages', 'tags']), kind: z.literal('audience'), text: z.string() }),
  z.object({ kind: z.enum(['draft', 'partner-suspended', 'account-suspended', 'domain-off']), text: z.string() }),
  z.object({ kind: z.literal('unlock'), text: z.string(), unlock: unlockKind }),
])

/** `GET /api/portal/explain` */
export const explainAnswer = z.object({
  partnerUser: z.object({ email: z.string(), id: z.string(), name: z.string(), partner: z.string() }),
  rooms: z.array(
    z.object({ id: z.string(), kind: z.string(), reasons: z.array(explainReason), slug: z.string(), state: z.enum(['hidden', 'locked', 'open']), title: z.string() }),
  ),
}) satisfies z.ZodType<PortalExplain>

/** Every refusal. */
export const errorsAnswer = z.object({
  errors: z.array(z.object({ code: z.string().optional(), data: z.looseObject({}).optional(), message: z.string(), name: z.string().optional() })),
})
