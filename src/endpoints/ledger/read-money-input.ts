import type { PayloadRequest } from 'payload'

import { sqlOf } from '../../database/doors.js'
import { type Currency, isCurrency, largestAmountInMinorUnits } from '../../domain/money.js'
import { refusal } from '../../translations/refusals/refusal.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
const longestReason = 1000
const longestReference = 140

/** A currency of a request. */
export const readCurrency = async (req: PayloadRequest, value: unknown): Promise<Currency> => {
  if (!isCurrency(value)) {
    throw await refusal(req, 'MONEY_CURRENCY_UNKNOWN')
  }
  return value
}

/** A partner that exists. */
export const readPartner = async (req: PayloadRequest, value: unknown): Promise<{ id: string; manager: null | string; name: string }> => {
  const { rows } =
    typeof value === 'string' && uuid.test(value)
      ? await sqlOf(req)<{ id: string; manager: null | string; name: string }>('select id::text, name, manager_id::text as manager from partners where id = $1::uuid', [value])
      : { rows: [] }
  const [partner] = rows
  if (!partner) {
    throw await refusal(req, 'MONEY_PARTNER_UNKNOWN')
  }
  return partner
}

/** A signed amount other than zero, in minor units. */
export const readSignedAmount = async (req: PayloadRequest, value: unknown): Promise<number> => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value === 0 || Math.abs(value) > largestAmountInMinorUnits) {
    throw await refusal(req, 'MONEY_AMOUNT_INVALID')
  }
  return value
}

/** Why somebody does it. */
export const readReason = async (req: PayloadRequest, value: unknown): Promise<string> => {
  const reason = typeof value === 'string' ? value.trim() : ''
  if (reason === '' || reason.length > longestReason) {
    throw await refusal(req, 'MONEY_REASON_REQUIRED')
  }
  return reason
}

/** The reference of a bank transfer, or none. */
export const readReference = async (req: PayloadRequest, value: unknown): Promise<null | string> => {
  if (value === undefined || value === null || value === '') {
    return null
  }
  if (typeof value !== 'string' || value.trim().length > longestReference) {
    throw await refusal(req, 'PAYOUT_REFERENCE_INVALID')
  }
  return value.trim()
}

/** The day of a payment: `2026-05-31`, or a moment of it. */
export const readDay = async (req: PayloadRequest, value: unknown): Promise<string> => {
  const moment = typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(value) ? new Date(value) : undefined
  if (!moment || Number.isNaN(moment.getTime())) {
    throw await refusal(req, 'PAYOUT_DATE_INVALID')
  }
  return moment.toISOString()
}
