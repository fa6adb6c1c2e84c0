import type { PayloadRequest } from 'payload'
import { APIError, ValidationError } from 'payload'

import { viewerOf } from '../../../access/viewer-of.js'
import type { LeadFieldProblem } from '../../domain/lead-fields.js'
import { german, germanAnswers } from './de.js'
import { english, englishAnswers } from './en.js'
import { importStatuses } from './import-texts.js'
import { moneyStatuses } from './money-texts.js'
import { languageOf } from './language-of.js'
import type { AnswerTexts, RefusalCode, RefusalTexts, RefusalVariables } from './refusal-texts.js'
import type { Language } from '../languages.js'

const sentences: Readonly<Record<Language, RefusalTexts>> = { de: german, en: english }
const answers: Readonly<Record<Language, AnswerTexts>> = { de: germanAnswers, en: englishAnswers }

const statuses: Readonly<Record<RefusalCode, number>> = {
  ...importStatuses,
  ...moneyStatuses,
  DEAL_ALREADY_REGISTERED: 409,
  DEAL_ATTACHMENTS_FULL: 409,
  DEAL_DAY_INVALID: 400,
  DEAL_PIPELINE_FILTER: 400,
  DEAL_DECISION_UNKNOWN: 400,
  DEAL_DISPUTE_BETWEEN_MANAGERS: 403,
  DEAL_CLOSED: 409,
  DEAL_CUSTOMER_UNKNOWN: 400,
  DEAL_DISPUTE_NOT_OPEN: 409,
  DEAL_DISPUTE_REFUSED: 409,
  DEAL_DOMAIN_INVALID: 400,
  DEAL_EXTENSION_NOT_OPEN: 409,
  DEAL_EXTENSION_REFUSED: 409,
  DEAL_LEAD_OF_OTHER_PARTNER: 400,
  DEAL_LOST_REASON_ONLY_WHEN_LOST: 400,
  DEAL_LOST_REASON_REQUIRED: 400,
  DEAL_NOT_FOUND: 404,
  DEAL_PARTNER_UNKNOWN: 400,
  DEAL_PEOPLE_OF_OTHER_PARTNER: 400,
  DEAL_REASON_REQUIRED: 400,
  DEAL_REGISTRATION_BY_STAFF: 403,
  DEAL_REGISTRATION_STEP: 409,
  DEAL_STAGES_MISSING: 400,
  DEAL_STAGE_KEPT: 409,
  DEAL_STAGE_OF_OTHER_TYPE: 400,
  DEAL_WON_BY_STAFF: 403,
  LEAD_ALREADY_CONVERTED: 409,
  BLUEPRINT_ANSWERS_UNKNOWN: 400,
  BLUEPRINT_NOT_APPLIED: 400,
  BLUEPRINT_NOT_FOUND: 404,
  BLUEPRINT_PUBLISH_UNKNOWN: 400,
  CHANGED_MEANWHILE: 409,
  COMMENT_BELONGS_TO_AUTHOR: 403,
  COMMENT_RECORD_NOT_FOUND: 404,
  DOCUMENT_NOT_FOUND: 404,
  DUPLICATES_OF_WHAT: 400,
  EVENTS_TOO_MANY_STREAMS: 429,
  EVENT_TEXT_PLACEHOLDER: 400,
  EVENT_UNKNOWN: 400,
  EXPORT_TOO_LARGE: 400,
  FILE_CONTENT_DIFFERS: 400,
  FILE_EMPTY: 400,
  FILE_INFECTED: 400,
  FILE_KIND_UNKNOWN: 400,
  FILE_NEVER_REPLACED: 400,
  FILE_NOT_SCANNED: 503,
  FILE_NOT_FOUND: 404,
  INPUT_REFUSED: 400,
  LEAD_ALREADY_ACCEPTED: 409,
  LEAD_ANSWERED_BY_PARTNER_ONLY: 400,
  LEAD_CURRENCY_MISSING: 400,
  LEAD_CLOSED: 409,
  LEAD_MOVED_BY_STAFF_ONLY: 403,
  LEAD_NOT_FOUND: 404,
  LEAD_NOT_OFFERED: 409,
  LEAD_OUTCOME_ONLY_WHEN_CLOSED: 400,
  LEAD_OUTCOME_REQUIRED: 400,
  LEAD_PASSED_ON_ONLY_WHILE_OPEN: 409,
  MAIL_NOT_FOUND: 404,
  NOTIFICATIONS_UNNAMED: 400,
  NOT_ALLOWED: 403,
  PARTNER_NOT_YOURS: 403,
  PARTNER_TYPE_NOT_FOUND: 404,
  PARTNER_UNKNOWN: 400,
  PARTNER_USERS_ONLY: 403,
  PERIOD_UNKNOWN: 400,
  PICTURE_NOT_FOUND: 404,
  PORTAL_CODE_MISSING: 400,
  PORTAL_CODE_REFUSED: 400,
  PREVIEW_READS_ONLY: 403,
  PROGRESS_INVALID: 400,
  PROGRESS_NOT_FOUND: 404,
  PROGRESS_OF_ORGANISATION: 403,
  QUOTE_CLOSED: 403,
  QUOTE_EMPTY: 400,
  QUOTE_NOT_FOUND: 404,
  QUOTE_PRODUCT_UNKNOWN: 409,
  QUOTE_QUANTITY: 400,
  REASON_REQUIRED: 400,
  ROOM_LOCKED: 403,
  ROOM_NOT_FOUND: 404,
  ROOM_ORDER_INVALID: 400,
  SEARCH_LENGTH: 400,
  SEARCH_PAGE_UNKNOWN: 400,
  SIGN_IN_FIRST: 401,
  STAFF_ADMINS_ONLY: 403,
  STILL_USED: 409,
  SUBMITTER_OF_OTHER_PARTNER: 400,
  UNSUBSCRIBE_LINK_INVALID: 400,
  VIDEO_NOT_FOUND: 404,
  WEBHOOK_ADDRESS_REFUSED: 400,
  WEBHOOK_DELIVERY_NOT_FOUND: 404,
  WEBHOOK_NOT_FOUND: 404,
  WEBHOOK_SECRET_INVALID: 400,
  WEBHOOK_SWITCHED_OFF: 409,
}

type Asked = Pick<PayloadRequest, 'i18n' | 'payload' | 'query' | 'transactionID' | 'user'>

/** The sentence of a refusal. */
export const refusalText = <Code extends RefusalCode>(language: Language, code: Code, variables: RefusalVariables[Code]): string => sentences[language][code](variables)

/** A refusal to throw: its status, its stable code under `data.code`, and a sentence in the language of whoever asked. */
export const refusal = async <Code extends RefusalCode>(
  req: Asked,
  code: Code,
  ...[variables]: keyof RefusalVariables[Code] extends never ? [] : [RefusalVariables[Code]]
): Promise<APIError> => {
  const language = languageOf(await viewerOf(req), req)
  return new APIError(refusalText(language, code, (variables ?? {}) as RefusalVariables[Code]), statuses[code], { code }, true)
}

/** What is wrong with one answer of a lead form, as a sentence for beside its field. */
export const answerText = (language: Language, { kind, options = [] }: Pick<LeadFieldProblem, 'options'> & { kind: 'not-an-object' | LeadFieldProblem['kind'] }): string =>
  kind === 'not-an-option' ? answers[language][kind](options) : answers[language][kind]

/** A refusal that belongs beside one field of a form. */
export const fieldRefusal = async (req: PayloadRequest, collection: string, path: string, code: RefusalCode): Promise<ValidationError> => {
  const language = languageOf(await viewerOf(req), req)
  const message = refusalText(language, code, {} as never)
  return new ValidationError({ collection, errors: [{ message, path }], req }, req.t)
}
