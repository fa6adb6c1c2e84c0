/**
 * Every collection slug of the portal. Collections name one another only through this table, so a slug is written once.
 * The names are a public contract: REST paths, GraphQL types and outside integrations use them.
 */
export const slugs = {
  activities: 'activities',
  announcements: 'announcements',
  categories: 'categories',
  certificates: 'certificates',
  comments: 'comments',
  commissionPlans: 'commission-plans',
  courses: 'courses',
  deals: 'deals',
  dealStages: 'deal-stages',
  documents: 'documents',
  downloads: 'downloads',
  eventTexts: 'event-texts',
  files: 'files',
  folders: 'folders',
  leads: 'leads',
  ledgerEntries: 'ledger-entries',
  ledgerTransactions: 'ledger-transactions',
  media: 'media',
  notifications: 'notifications',
  partners: 'partners',
  partnerTypes: 'partner-types',
  partnerUsers: 'partner-users',
  payouts: 'payouts',
  progress: 'progress',
  rooms: 'rooms',
  roomTemplates: 'room-templates',
  stages: 'stages',
  tags: 'tags',
  tiers: 'tiers',
  users: 'users',
  webhookDeliveries: 'webhook-deliveries',
  webhooks: 'webhooks',
} as const

/** A key of {@link slugs}: how code and options (`overrides`, policies) name a collection. */
export type CollectionKey = keyof typeof slugs

/** The slug of a portal collection. */
export type PortalCollectionSlug = (typeof slugs)[CollectionKey]
