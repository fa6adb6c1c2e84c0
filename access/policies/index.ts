import type { CollectionKey } from '../../collections/slugs.js'
import type { CollectionPolicy, GlobalPolicy } from '../rule.js'
import { activityPolicy } from './activities.js'
import { announcementPolicy } from './announcements.js'
import { categoryPolicy } from './categories.js'
import { commentPolicy } from './comments.js'
import { leadPolicy } from './leads.js'
import { mediaPolicy } from './media.js'
import { notificationPolicy } from './notifications.js'
import { partnerTypePolicy } from './partner-types.js'
import { partnerUserPolicy } from './partner-users.js'
import { partnerPolicy } from './partners.js'
import { roomPolicy } from './rooms.js'
import { stagePolicy } from './stages.js'
import { tagPolicy } from './tags.js'
import { tierPolicy } from './tiers.js'
import { certificatePolicy } from './certificates.js'
import { coursePolicy } from './courses.js'
import { dealPolicy } from './deals.js'
import { dealStagePolicy } from './deal-stages.js'
import { commissionPlanPolicy } from './commission-plans.js'
import { ledgerEntryPolicy } from './ledger-entries.js'
import { ledgerTransactionPolicy } from './ledger-transactions.js'
import { payoutPolicy } from './payouts.js'
import { documentPolicy } from './documents.js'
import { downloadPolicy } from './downloads.js'
import { eventTextPolicy } from './event-texts.js'
import { filePolicy } from './files.js'
import { folderPolicy } from './folders.js'
import { progressPolicy } from './progress.js'
import { roomTemplatePolicy } from './room-templates.js'
import { webhookDeliveryPolicy } from './webhook-deliveries.js'
import { webhookPolicy } from './webhooks.js'
import { brandingPolicy } from './branding.js'
import { userPolicy } from './users.js'

/** Who may do what with every collection of the portal. A collection without a line here does not compile. */
export const policies: Readonly<Record<CollectionKey, CollectionPolicy>> = {
  activities: activityPolicy,
  announcements: announcementPolicy,
  categories: categoryPolicy,
  comments: commentPolicy,
  leads: leadPolicy,
  media: mediaPolicy,
  notifications: notificationPolicy,
  partnerTypes: partnerTypePolicy,
  partnerUsers: partnerUserPolicy,
  partners: partnerPolicy,
  rooms: roomPolicy,
  stages: stagePolicy,
  tags: tagPolicy,
  tiers: tierPolicy,
  users: userPolicy,
  certificates: certificatePolicy,
  courses: coursePolicy,
  deals: dealPolicy,
  dealStages: dealStagePolicy,
  commissionPlans: commissionPlanPolicy,
  ledgerEntries: ledgerEntryPolicy,
  ledgerTransactions: ledgerTransactionPolicy,
  payouts: payoutPolicy,
  documents: documentPolicy,
  downloads: downloadPolicy,
  eventTexts: eventTextPolicy,
  files: filePolicy,
  folders: folderPolicy,
  progress: progressPolicy,
  roomTemplates: roomTemplatePolicy,
  webhookDeliveries: webhookDeliveryPolicy,
  webhooks: webhookPolicy,
}

/** The same for globals, by slug. */
export const globalPolicies: Readonly<Record<string, GlobalPolicy>> = { branding: brandingPolicy }
