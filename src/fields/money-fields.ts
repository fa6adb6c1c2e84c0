import type { ArrayField, Field, NumberField, PayloadRequest } from 'payload'

import { currencies } from '../domain/money.js'
import { isPercentage } from '../domain/price-quote.js'
import { checkAmount } from './amount-problem.js'
import { type AdminText, problemFor, text } from '../translations/text.js'

type Asked = { req: PayloadRequest }

/** An amount in the smallest unit of the currency beside it; typed as people write it. */
const amountField: NumberField = {
  admin: { components: { Field: 'payload-partner-portal/admin#AmountField' }, width: '50%' },
  label: text('Amount'),
  name: 'amount',
  required: true,
  type: 'number',
  validate: checkAmount,
}

/** An amount for each currency it is known in; a currency stands there once. */
export const amountsByCurrency = (name: string, { description, label }: { description?: AdminText; label: AdminText }): ArrayField => ({
  ...(description && { admin: { description: text(description) } }),
  fields: [
    {
      fields: [{ admin: { width: '50%' }, label: text('Currency'), name: 'currency', options: currencies.map((code) => ({ label: code, value: code })), required: true, type: 'select' }, amountField],
      type: 'row',
    },
  ],
  label: text(label),
  labels: { plural: text('Amounts'), singular: text('Amount') },
  maxRows: 50,
  name,
  type: 'array',
  validate: (rows: unknown, { req }: Asked) => {
    const codes = Array.isArray(rows) ? (rows as { currency?: string }[]).map(({ currency }) => currency) : []
    return new Set(codes).size === codes.length || problemFor(req, 'Each currency stands here once. Remove the second one.')
  },
})

/** A share in percent, with at most two decimals: whole basis points. */
export const percentField = (options: { description?: AdminText; isRequired?: boolean; label?: AdminText; name?: string; width?: string } = {}): NumberField => ({
  admin: { ...(options.description && { description: text(options.description) }), ...(options.width && { width: options.width }) },
  label: text(options.label ?? 'Percent'),
  max: 100,
  min: 0,
  name: options.name ?? 'percent',
  required: options.isRequired ?? true,
  type: 'number',
  validate: (value: unknown, { req }: Asked) =>
    ((value === null || value === undefined) && options.isRequired === false) || isPercentage(value) || problemFor(req, 'Enter a percentage from 0 to 100 with at most two decimals.'),
})

/** A whole number within limits. */
export const wholeNumberField = ({ defaultValue, description, label, most, name, width }: { defaultValue?: number; description?: AdminText; label: AdminText; most: number; name: string; width?: string }): Field => ({
  admin: { ...(description && { description: text(description) }), ...(width && { width }) },
  ...(defaultValue !== undefined && { defaultValue }),
  label: text(label),
  max: most,
  min: 0,
  name,
  required: defaultValue !== undefined,
  type: 'number',
  validate: (value: unknown, { req }: Asked) =>
    ((value === null || value === undefined) && defaultValue === undefined) ||
    (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) ||
    problemFor(req, 'Enter a whole number from 0 to {most}.', { most }),
})

/** The smallest payout that is worth making, per currency. Belongs to the partner type. */
export const payoutMinimumsField = (): ArrayField =>
  amountsByCurrency('payoutMinimums', { description: 'Less than this is not paid out but waits for more. A currency without a line is paid from the smallest amount on.', label: 'Smallest payouts' })
