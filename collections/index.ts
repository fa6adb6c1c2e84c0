import type { CollectionFactory } from './collection-factory.js'
import { partnerUsers } from './identity/partner-users/partner-users.js'
import { users } from './identity/users/users.js'
import { certificates } from './library/certificates/certificates.js'
import { courses } from './library/courses/courses.js'
import { documents } from './library/documents/documents.js'
import { downloads } from './library/downloads/downloads.js'
import { files } from './library/files/files.js'
import { folders } from './library/folders/folders.js'
import { activities } from './messaging/activities/activities.js'
import { comments } from './messaging/comments/comments.js'
import { eventTexts } from './messaging/event-texts/event-texts.js'
import { notifications } from './messaging/notifications/notifications.js'
import { webhookDeliveries } from './messaging/webhook-deliveries/webhook-deliveries.js'
import { webhooks } from './messaging/webhooks/webhooks.js'
import { commissionPlans } from './money/commission-plans/commission-plans.js'
import { ledgerEntries } from './money/ledger-entries/ledger-entries.js'
import { ledgerTransactions } from './money/ledger-transactions/ledger-transactions.js'
import { payouts } from './money/payouts/payouts.js'
import { categories } from './network/categories/categories.js'
import { partnerTypes } from './network/partner-types/partner-types.js'
import { partners } from './network/partners/partners.js'
import { stages } from './network/stages/stages.js'
import { tags } from './network/tags/tags.js'
import { tiers } from './network/tiers/tiers.js'
import { announcements } from './portal/announcements/announcements.js'
import { media } from './portal/media/media.js'
import { progress } from './portal/progress/progress.js'
import { roomTemplates } from './portal/room-templates/room-templates.js'
import { rooms } from './portal/rooms/rooms.js'
import { dealStages } from './sales/deal-stages/deal-stages.js'
import { deals } from './sales/deals/deals.js'
import { leads } from './sales/leads/leads.js'
import type { CollectionKey } from './slugs.js'

/** Every collection of the portal, in the order of the admin's navigation. Adding one is one line. */
export const collectionFactories: Record<CollectionKey, CollectionFactory> = {
  rooms,
  announcements,
  media,
  roomTemplates,
  progress,
  documents,
  folders,
  files,
  downloads,
  courses,
  certificates,
  leads,
  deals,
  dealStages,
  commissionPlans,
  payouts,
  ledgerTransactions,
  ledgerEntries,
  partners,
  partnerTypes,
  tiers,
  stages,
  categories,
  tags,
  comments,
  notifications,
  eventTexts,
  activities,
  webhooks,
  webhookDeliveries,
  partnerUsers,
  users,
}
