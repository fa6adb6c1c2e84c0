import type { Field, PayloadRequest } from 'payload'

import { currencies, isAmountInMinorUnits } from '../domain/money.js'
import { problemFor, text } from '../translations/text.js'

/** What business may come to, if somebody has an idea: an amount and its currency, both or neither. Commissions that are expected of it are worked out from them. */
export const expectedValueFields: Field = {
  fields: [
    {
      admin: { components: { Field: 'payload-partner-portal/admin#AmountField' }, description: text('What the business may come to. What it would earn is worked out from it.'), width: '50%' },
      label: text('Expected value'),
      name: 'expectedValue',
      type: 'number',
      validate: (value: unknown, { req }: { req: PayloadRequest }) =>
        value === null || value === undefined || isAmountInMinorUnits(value) || problemFor(req, 'Enter the amount in the smallest unit of its currency, as a whole number from 0 to 10,000,000,000.'),
    },
    { admin: { width: '50%' }, label: text('Currency'), name: 'currency', options: currencies.map((code) => ({ label: code, value: code })), type: 'select' },
  ],
  type: 'row',
}
