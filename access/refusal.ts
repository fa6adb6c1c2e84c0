import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'

import { type Language, languageOfLocale } from '../src/translations/languages.js'
import { languageOf } from '../src/translations/refusals/language-of.js'
import { german } from './refusals/de.js'
import { english } from './refusals/en.js'
import type { AccessRefusalCode, AccessRefusalTexts, AccessRefusalVariables } from './refusals/variables.js'
import { viewerOf } from './viewer-of.js'

const texts: Readonly<Record<Language, AccessRefusalTexts>> = { de: german, en: english }

const statuses: Readonly<Partial<Record<AccessRefusalCode, number>>> = {
  ACCOUNT_NOT_ACTIVE: 403,
  EMAIL_TAKEN: 409,
  FIRST_ADMIN_EXISTS: 409,
  FIRST_ADMIN_TOKEN_WRONG: 403,
  IN_USE: 409,
  LAST_ADMIN: 409,
  NOT_YOURSELF: 403,
  NO_DUPLICATES: 403,
  NO_REGISTRATION: 403,
  ONE_AT_A_TIME: 403,
  OUTSIDE_YOUR_PARTNERS: 403,
  PARTNER_NOT_FOUND: 404,
  PASSWORD_OF_OTHERS: 403,
  PERSON_NOT_FOUND: 404,
  PREVIEW_READS_ONLY: 403,
  ROLE_NOT_YOURS: 403,
  SIGN_IN_FIRST: 401,
  STAFF_ONLY: 403,
  TOO_MANY_INVITATIONS: 429,
  TOO_MANY_WRONG_PASSWORDS: 429,
  YOUR_ROLE_FORBIDS: 403,
}

/** A refusal to throw: its status (400 unless it says otherwise), its stable code under `data.code`, and a sentence in the reader's language. */
export const refusalIn = <Code extends AccessRefusalCode>(
  language: Language,
  code: Code,
  ...[variables]: keyof AccessRefusalVariables[Code] extends never ? [] : [AccessRefusalVariables[Code]]
): APIError<{ code: AccessRefusalCode }> =>
  new APIError(texts[language][code]((variables ?? {}) as AccessRefusalVariables[Code]), statuses[code] ?? 400, { code }, true)

/** The language in which whoever asks wants to be refused. */
export const readerLanguage = async (req: PayloadRequest): Promise<Language> => {
  const viewer = await viewerOf(req)
  return viewer.kind === 'anonymous' ? languageOfLocale(req.i18n?.language) : languageOf(viewer, req)
}

/** {@link refusalIn} in the language of a request. */
export const refusalFor = async <Code extends AccessRefusalCode>(
  req: PayloadRequest,
  code: Code,
  ...variables: keyof AccessRefusalVariables[Code] extends never ? [] : [AccessRefusalVariables[Code]]
): Promise<APIError<{ code: AccessRefusalCode }>> => refusalIn(await readerLanguage(req), code, ...variables)
