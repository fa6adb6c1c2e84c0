import { optionsOf } from '../../../src/fields/options.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** What is paid to a partner in one go. Made, moved on and ended by its endpoints only, with the ledger in the same transaction. */
export const payouts: CollectionFactory = (context) => ({
  admin: { defaultColumns: ['number', 'partner', 'amount', 'currency', 'status', 'createdAt'], group: groups.money, listSearchableFields: ['number', 'reference'], useAsTitle: 'number' },
  defaultSort: '-createdAt',
  fields: [
    { label: text('Payout number'), maxLength: 40, name: 'number', required: true, type: 'text', unique: true },
    referenceTo('partner', slugs.partners, { label: text('Partner'), required: true }),
    { admin: { components: { Field: 'payload-partner-portal/admin#AmountField' } }, label: text('Amount'), name: 'amount', required: true, type: 'number' },
    { label: text('Currency'), maxLength: 3, name: 'currency', required: true, type: 'text' },
    {
      defaultValue: 'draft',
      index: true,
      label: text('Status'),
      name: 'status',
      options: optionsOf({ approved: 'Approved', cancelled: 'Cancelled', draft: 'Draft', failed: 'Failed', paid: 'Paid', review: 'In review', scheduled: 'Scheduled' }),
      required: true,
      type: 'select',
    },
    { defaultValue: 0, label: text('Number of lines'), name: 'lineCount', type: 'number' },
    { label: text('Scheduled for'), name: 'scheduledFor', type: 'date' },
    { admin: { description: text('Of the bank transfer, as the partner finds it on the statement of account.') }, label: text('Reference'), maxLength: 140, name: 'reference', type: 'text' },
    { label: text('Reason'), maxLength: 1000, name: 'reason', type: 'text' },
    referenceTo('invoice', slugs.files, { label: text('Invoice') }),
    { label: text('Invoice received at'), name: 'invoiceAt', type: 'date' },
    { label: text('Submitted at'), name: 'submittedAt', type: 'date' },
    { label: text('Approved at'), name: 'approvedAt', type: 'date' },
    { label: text('Paid at'), name: 'paidAt', type: 'date' },
    { admin: { description: text('Failed or cancelled.') }, label: text('Ended at'), name: 'endedAt', type: 'date' },
    referenceTo('preparedBy', context.slugs.users, { label: text('Prepared by') }),
    referenceTo('approvedBy', context.slugs.users, { label: text('Approved by') }),
    // Everybody who had a hand in it before the approval; none of them may approve.
    { admin: { hidden: true }, hidden: true, name: 'makers', type: 'json' },
  ],
  indexes: [{ fields: ['partner', 'createdAt'] }, { fields: ['partner', 'status'] }],
  labels: { plural: text('Payouts'), singular: text('Payout') },
  lockDocuments: false,
  slug: slugs.payouts,
  versions: false,
})
