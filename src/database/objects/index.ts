import { createHash } from 'node:crypto'

import { accountMails } from './account-mails.js'
import { activitiesKeepTheirTime, appendOnlyActivities, appendOnlyActivityLinks } from './append-only-activities.js'
import { claimsOfPartner, customerClaims, dealsOfCompany } from './customer-claims.js'
import type { DatabaseObject } from './database-object.js'
import { dealNumbers } from './deal-numbers.js'
import { defaultDealStagesOfType } from './default-deal-stages.js'
import { deliveries } from './deliveries.js'
import { digests } from './digests.js'
import { dismissedSuggestions } from './dismissed-suggestions.js'
import { dueJobs } from './due-jobs.js'
import { heldReferences } from './held-references.js'
import { idempotencyKeys } from './idempotency-keys.js'
import { imports } from './imports.js'
import { ledgerObjects } from './ledger.js'
import { notificationsFollowAccount, oneRecipient, partnerUsersToldOnce, staffToldOnce } from './notification-recipients.js'
import { notificationsFollowLanguage, notificationTexts } from './notification-texts.js'
import { searchIndexes, searchTexts } from './search-texts.js'
import { roomVisits, visitsEndWithPerson, visitsEndWithRoom, visitsOfDay, visitsOfPerson } from './room-visits.js'
import { taskListsOfRooms } from './task-lists.js'
import { turns } from './turns.js'
import { rowsFollowOwner } from './rows-follow-owner.js'
import { planSimulations } from './plan-simulations.js'
import { predefinedRoomsOnce, roomSlugsOnce } from './unique-rooms.js'
import { webhookLogFollowsWebhook } from './webhook-log.js'

const parts: readonly DatabaseObject[] = [
  accountMails,
  activitiesKeepTheirTime,
  customerClaims,
  claimsOfPartner,
  dealNumbers,
  defaultDealStagesOfType,
  appendOnlyActivities,
  appendOnlyActivityLinks,
  deliveries,
  digests,
  dismissedSuggestions,
  dueJobs,
  idempotencyKeys,
  ...imports,
  ...ledgerObjects,
  notificationsFollowAccount,
  notificationTexts,
  notificationsFollowLanguage,
  oneRecipient,
  partnerUsersToldOnce,
  ...planSimulations,
  predefinedRoomsOnce,
  roomSlugsOnce,
  roomVisits,
  searchTexts,
  ...searchIndexes,
  dealsOfCompany,
  ...rowsFollowOwner,
  staffToldOnce,
  taskListsOfRooms,
  turns,
  visitsEndWithPerson,
  visitsEndWithRoom,
  visitsOfDay,
  visitsOfPerson,
  webhookLogFollowsWebhook,
  // Last: of the tables above too.
  heldReferences,
]

/** Tells an older text of a function or trigger from today's: both have the same name. */
const fingerprint = createHash('sha256')
  .update(parts.map(({ create }) => create).join('\n'))
  .digest('hex')
  .slice(0, 16)

const currentVersion: DatabaseObject = {
  create: `create or replace function portal_structure_version() returns text language sql immutable as $$ select '${fingerprint}' $$`,
  isPresent: `select exists (select 1 from pg_proc where proname = 'portal_structure_version' and pronamespace = current_schema()::regnamespace and prosrc like '%${fingerprint}%')`,
  name: 'portal_structure_version',
  without: 'the database has the rules of another version of the portal',
}

/** Everything that must be in the database beside Payload's own tables. */
export const databaseObjects: readonly DatabaseObject[] = [...parts, currentVersion]
