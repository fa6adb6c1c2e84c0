import type { ImportRefusalVariables } from './import-texts.js'
import type { MoneyRefusalVariables } from './money-texts.js'

/** What the sentence of each refusal may say. */
export type RefusalVariables = ImportRefusalVariables & MoneyRefusalVariables & {
  DEAL_ALREADY_REGISTERED: Record<never, never>
  DEAL_ATTACHMENTS_FULL: Record<never, never>
  DEAL_DAY_INVALID: Record<never, never>
  DEAL_PIPELINE_FILTER: Record<never, never>
  DEAL_DECISION_UNKNOWN: { choices: string }
  DEAL_DISPUTE_BETWEEN_MANAGERS: Record<never, never>
  DEAL_CLOSED: Record<never, never>
  DEAL_CUSTOMER_UNKNOWN: Record<never, never>
  DEAL_DISPUTE_NOT_OPEN: Record<never, never>
  DEAL_DISPUTE_REFUSED: Record<never, never>
  DEAL_DOMAIN_INVALID: Record<never, never>
  DEAL_EXTENSION_NOT_OPEN: Record<never, never>
  DEAL_EXTENSION_REFUSED: Record<never, never>
  DEAL_LEAD_OF_OTHER_PARTNER: Record<never, never>
  DEAL_LOST_REASON_ONLY_WHEN_LOST: Record<never, never>
  DEAL_LOST_REASON_REQUIRED: Record<never, never>
  DEAL_NOT_FOUND: Record<never, never>
  DEAL_PARTNER_UNKNOWN: Record<never, never>
  DEAL_PEOPLE_OF_OTHER_PARTNER: Record<never, never>
  DEAL_REASON_REQUIRED: Record<never, never>
  DEAL_REGISTRATION_BY_STAFF: Record<never, never>
  DEAL_REGISTRATION_STEP: Record<never, never>
  DEAL_STAGES_MISSING: Record<never, never>
  DEAL_STAGE_KEPT: Record<never, never>
  DEAL_STAGE_OF_OTHER_TYPE: Record<never, never>
  DEAL_WON_BY_STAFF: Record<never, never>
  LEAD_ALREADY_CONVERTED: Record<never, never>
  BLUEPRINT_ANSWERS_UNKNOWN: Record<never, never>
  BLUEPRINT_NOT_APPLIED: { problems: string }
  BLUEPRINT_NOT_FOUND: Record<never, never>
  BLUEPRINT_PUBLISH_UNKNOWN: Record<never, never>
  CHANGED_MEANWHILE: Record<never, never>
  COMMENT_BELONGS_TO_AUTHOR: Record<never, never>
  COMMENT_RECORD_NOT_FOUND: Record<never, never>
  DOCUMENT_NOT_FOUND: Record<never, never>
  DUPLICATES_OF_WHAT: Record<never, never>
  EVENTS_TOO_MANY_STREAMS: { limit: number }
  EVENT_TEXT_PLACEHOLDER: Record<never, never>
  EVENT_UNKNOWN: Record<never, never>
  EXPORT_TOO_LARGE: Record<never, never>
  FILE_CONTENT_DIFFERS: Record<never, never>
  FILE_EMPTY: Record<never, never>
  FILE_INFECTED: { threat: string }
  FILE_KIND_UNKNOWN: Record<never, never>
  FILE_NEVER_REPLACED: Record<never, never>
  FILE_NOT_SCANNED: Record<never, never>
  FILE_NOT_FOUND: Record<never, never>
  INPUT_REFUSED: { problem: string }
  LEAD_ALREADY_ACCEPTED: Record<never, never>
  LEAD_ANSWERED_BY_PARTNER_ONLY: Record<never, never>
  LEAD_CURRENCY_MISSING: Record<never, never>
  LEAD_CLOSED: Record<never, never>
  LEAD_MOVED_BY_STAFF_ONLY: Record<never, never>
  LEAD_NOT_FOUND: Record<never, never>
  LEAD_NOT_OFFERED: Record<never, never>
  LEAD_OUTCOME_ONLY_WHEN_CLOSED: Record<never, never>
  LEAD_OUTCOME_REQUIRED: Record<never, never>
  LEAD_PASSED_ON_ONLY_WHILE_OPEN: Record<never, never>
  MAIL_NOT_FOUND: Record<never, never>
  NOTIFICATIONS_UNNAMED: Record<never, never>
  NOT_ALLOWED: Record<never, never>
  PARTNER_NOT_YOURS: Record<never, never>
  PARTNER_TYPE_NOT_FOUND: Record<never, never>
  PARTNER_UNKNOWN: Record<never, never>
  PARTNER_USERS_ONLY: Record<never, never>
  PERIOD_UNKNOWN: Record<never, never>
  PICTURE_NOT_FOUND: Record<never, never>
  PORTAL_CODE_MISSING: Record<never, never>
  PORTAL_CODE_REFUSED: { problems: string }
  PREVIEW_READS_ONLY: Record<never, never>
  PROGRESS_INVALID: Record<never, never>
  PROGRESS_NOT_FOUND: Record<never, never>
  PROGRESS_OF_ORGANISATION: Record<never, never>
  QUOTE_CLOSED: Record<never, never>
  QUOTE_EMPTY: Record<never, never>
  QUOTE_NOT_FOUND: Record<never, never>
  QUOTE_PRODUCT_UNKNOWN: Record<never, never>
  QUOTE_QUANTITY: { least: number; most: number; product: string }
  REASON_REQUIRED: Record<never, never>
  ROOM_LOCKED: Record<never, never>
  ROOM_NOT_FOUND: Record<never, never>
  ROOM_ORDER_INVALID: Record<never, never>
  SEARCH_LENGTH: Record<never, never>
  SEARCH_PAGE_UNKNOWN: Record<never, never>
  SIGN_IN_FIRST: Record<never, never>
  STAFF_ADMINS_ONLY: Record<never, never>
  STILL_USED: { title: string }
  SUBMITTER_OF_OTHER_PARTNER: Record<never, never>
  UNSUBSCRIBE_LINK_INVALID: Record<never, never>
  VIDEO_NOT_FOUND: Record<never, never>
  WEBHOOK_ADDRESS_REFUSED: Record<never, never>
  WEBHOOK_DELIVERY_NOT_FOUND: Record<never, never>
  WEBHOOK_NOT_FOUND: Record<never, never>
  WEBHOOK_SECRET_INVALID: Record<never, never>
  WEBHOOK_SWITCHED_OFF: Record<never, never>
}

/** The stable code of a refusal. */
export type RefusalCode = keyof RefusalVariables

/** All refusals in one language, each a sentence a person can act on. */
export type RefusalTexts = { readonly [Code in RefusalCode]: (variables: RefusalVariables[Code]) => string }

/** What is wrong with one answer of a lead form. */
export type AnswerTexts = Readonly<
  Record<'not-a-boolean' | 'not-a-date' | 'not-a-number' | 'not-a-text' | 'not-an-object' | 'required' | 'too-long' | 'unknown', string> & { 'not-an-option': (options: readonly string[]) => string }
>
