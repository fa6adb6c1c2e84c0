import { optionsOf } from '../../../src/fields/options.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** The two sides of every movement: so much, signed, in the smallest unit, to one account. Written with their transaction; the database refuses changes. */
export const ledgerEntries: CollectionFactory = () => ({
  admin: { defaultColumns: ['occurredAt', 'account', 'amount', 'currency', 'partner'], group: groups.money, useAsTitle: 'account' },
  defaultSort: '-occurredAt',
  fields: [
    referenceTo('transaction', slugs.ledgerTransactions, { index: false, label: text('Ledger transaction'), required: true }),
    {
      label: text('Account'),
      name: 'account',
      options: optionsOf({ available: 'Available', clearing: 'On its way', expense: 'Expense', paid: 'Paid', pending: 'Pending' }),
      required: true,
      type: 'select',
    },
    referenceTo('partner', slugs.partners, { index: false, label: text('Partner'), required: true }),
    { label: text('Currency'), maxLength: 3, name: 'currency', required: true, type: 'text' },
    { admin: { components: { Field: 'payload-partner-portal/admin#AmountField' } }, label: text('Amount'), name: 'amount', required: true, type: 'number' },
    // Of the transaction, kept beside it by the database: balances and sums of a period ask this table alone.
    { label: text('When'), name: 'occurredAt', required: true, type: 'date' },
    {
      label: text('Kind'),
      name: 'kind',
      options: optionsOf({ accrual: 'Earned', adjustment: 'Adjusted', payout: 'Payout', release: 'Released', reversal: 'Taken back' }),
      required: true,
      type: 'select',
    },
  ],
  labels: { plural: text('Ledger entries'), singular: text('Ledger entry') },
  lockDocuments: false,
  slug: slugs.ledgerEntries,
  timestamps: false,
  versions: false,
})
