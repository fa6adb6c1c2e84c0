type Nothing = Record<never, never>

/** What the sentence of each refusal about money may say. */
export type MoneyRefusalVariables = {
  FINANCE_ONLY: Nothing
  INVOICE_MISSING: Nothing
  INVOICE_NOT_FOUND: Nothing
  INVOICE_TOO_LATE: Nothing
  MONEY_AMOUNT_INVALID: Nothing
  MONEY_CURRENCY_UNKNOWN: Nothing
  MONEY_PARTNER_UNKNOWN: Nothing
  MONEY_REASON_REQUIRED: Nothing
  PAYOUT_BELOW_MINIMUM: { available: string; minimum: string }
  PAYOUT_DATE_INVALID: Nothing
  PAYOUT_LAST_LINE: Nothing
  PAYOUT_LINE_NEGATIVE: Nothing
  PAYOUT_LINE_UNKNOWN: Nothing
  PAYOUT_MAKER_APPROVES: Nothing
  PAYOUT_NOT_FOUND: Nothing
  PAYOUT_NOTHING: Nothing
  PAYOUT_REFERENCE_INVALID: Nothing
  PAYOUT_STATUS: { status: string }
  PLAN_KEPT: Nothing
  PLAN_NOT_DRAFT_AGAIN: Nothing
  PLAN_NOT_FOUND: Nothing
  PLAN_VERSION_FIXED: Nothing
  STATEMENT_CURSOR_INVALID: Nothing
  STATEMENT_LINE_NOT_FOUND: Nothing
  STATEMENT_PERIOD_INVALID: Nothing
}

/** Refusals about money in one language. */
export type MoneyRefusals = { readonly [Code in keyof MoneyRefusalVariables]: (variables: MoneyRefusalVariables[Code]) => string }

/** With which status each is answered. */
export const moneyStatuses: Readonly<Record<keyof MoneyRefusalVariables, number>> = {
  FINANCE_ONLY: 403,
  INVOICE_MISSING: 400,
  INVOICE_NOT_FOUND: 404,
  INVOICE_TOO_LATE: 409,
  MONEY_AMOUNT_INVALID: 400,
  MONEY_CURRENCY_UNKNOWN: 400,
  MONEY_PARTNER_UNKNOWN: 400,
  MONEY_REASON_REQUIRED: 400,
  PAYOUT_BELOW_MINIMUM: 409,
  PAYOUT_DATE_INVALID: 400,
  PAYOUT_LAST_LINE: 409,
  PAYOUT_LINE_NEGATIVE: 409,
  PAYOUT_LINE_UNKNOWN: 404,
  PAYOUT_MAKER_APPROVES: 403,
  PAYOUT_NOT_FOUND: 404,
  PAYOUT_NOTHING: 409,
  PAYOUT_REFERENCE_INVALID: 400,
  PAYOUT_STATUS: 409,
  PLAN_KEPT: 409,
  PLAN_NOT_DRAFT_AGAIN: 409,
  PLAN_NOT_FOUND: 404,
  PLAN_VERSION_FIXED: 409,
  STATEMENT_CURSOR_INVALID: 400,
  STATEMENT_LINE_NOT_FOUND: 404,
  STATEMENT_PERIOD_INVALID: 400,
}
