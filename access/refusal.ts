import { APIError } from 'payload'

/** Codes by which a program tells refusals apart; the sentence is for people. */
export type RefusalCode =
  | 'ACCOUNT_NOT_ACTIVE'
  | 'CURRENT_PASSWORD_WRONG'
  | 'FIELD_NOT_YOURS'
  | 'INVITATION_INVALID'
  | 'IN_USE'
  | 'LAST_ADMIN'
  | 'NOT_ALLOWED'
  | 'OUTSIDE_YOUR_PARTNERS'
  | 'PASSWORD_TOO_WEAK'
  | 'PREVIEW_READS_ONLY'
  | 'QUERY_NOT_ALLOWED'
  | 'SIGN_IN'

/** A refusal with a status, a stable code and a sentence a person can act on. */
export const refusal = (status: 400 | 401 | 403 | 404 | 409 | 422, code: RefusalCode, sentence: string): APIError<{ code: RefusalCode }> =>
  new APIError(sentence, status, { code }, true)
