/** What the sentence of each refusal may say. The keys are the stable codes programs see. */
export type AccessRefusalVariables = {
  ACCOUNT_NOT_ACTIVE: Record<never, never>
  BIN_FOR_STAFF: Record<never, never>
  CURRENT_PASSWORD_WRONG: Record<never, never>
  DEPTH_TOO_LARGE: { largest: number }
  DRAFTS_FOR_STAFF: Record<never, never>
  EMAIL_INVALID: Record<never, never>
  EMAIL_TAKEN: Record<never, never>
  FIELD_NOT_YOURS: { field: string }
  FILTER_MALFORMED: Record<never, never>
  FILTER_NOT_ALLOWED: { field: string; fields: readonly string[] }
  FIRST_ADMIN_EXISTS: Record<never, never>
  FIRST_ADMIN_TOKEN_WRONG: Record<never, never>
  INVITATION_INVALID: Record<never, never>
  IN_USE: { title: string }
  LAST_ADMIN: Record<never, never>
  NAME_INVALID: Record<never, never>
  NOT_YOURSELF: Record<never, never>
  NO_DUPLICATES: Record<never, never>
  NO_JOINS: Record<never, never>
  NO_REGISTRATION: Record<never, never>
  ONE_AT_A_TIME: Record<never, never>
  OUTSIDE_YOUR_PARTNERS: Record<never, never>
  PAGE_TOO_LARGE: { largest: number }
  PARTNER_NOT_FOUND: Record<never, never>
  PASSWORD_OF_OTHERS: Record<never, never>
  PASSWORD_TOO_LONG: { most: number }
  PASSWORD_TOO_SHORT: { least: number }
  PERSON_NOT_FOUND: Record<never, never>
  PREVIEW_READS_ONLY: { name: string }
  ROLE_NOT_YOURS: Record<never, never>
  ROLE_UNKNOWN: Record<never, never>
  SEND_AN_OBJECT: Record<never, never>
  SIGN_IN_FIRST: Record<never, never>
  SORT_NOT_ALLOWED: { field: string; fields: readonly string[] }
  STAFF_ONLY: Record<never, never>
  TOO_MANY_INVITATIONS: { minutes: number }
  TOO_MANY_WRONG_PASSWORDS: Record<never, never>
  YOUR_ROLE_FORBIDS: Record<never, never>
}

/** The stable code of a refusal by the rules of access. */
export type AccessRefusalCode = keyof AccessRefusalVariables

/** All these refusals in one language, each a sentence a person can act on. */
export type AccessRefusalTexts = { readonly [Code in AccessRefusalCode]: (variables: AccessRefusalVariables[Code]) => string }
