import type { Field } from 'payload'

import { currencies } from '../domain/money.js'
import { text } from '../translations/text.js'
import { type AmountAsked, checkAmount } from './amount-problem.js'

/** What business may come to, if somebody has an idea: an amount and its currency, both or neither. Commissions that are expected of it are worked out from them. */
export const expectedValueFields: Field = {
  fields: [
    {
      admin: { components: { Field: 'payload-partner-portal/admin#AmountField' }, description: text('What the business may come to. What it would earn is worked out from it.'), width: '50%' },
      label: text('Expected value'),
      name: 'expectedValue',
      type: 'number',
      validate: (value: unknown, asked: AmountAsked) => value === null || value === undefined || checkAmount(value, asked),
    },
    { admin: { width: '50%' }, label: text('Currency'), name: 'currency', options: currencies.map((code) => ({ label: code, value: code })), type: 'select' },
  ],
  type: 'row',
}
