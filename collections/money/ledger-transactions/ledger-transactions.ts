import { optionsOf } from '../../../src/fields/options.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** What moved money, and why. Written by src/ledger only; the database refuses changes. */
export const ledgerTransactions: CollectionFactory = () => ({
  admin: { defaultColumns: ['occurredAt', 'kind', 'partner', 'currency', 'deal', 'plan'], group: groups.money, useAsTitle: 'key' },
  defaultSort: '-occurredAt',
  fields: [
    {
      label: text('Kind'),
      name: 'kind',
      options: optionsOf({ accrual: 'Earned', adjustment: 'Adjusted', payout: 'Payout', release: 'Released', reversal: 'Taken back' }),
      required: true,
      type: 'select',
    },
    referenceTo('partner', slugs.partners, { index: false, label: text('Partner'), required: true }),
    { label: text('Currency'), maxLength: 3, name: 'currency', required: true, type: 'text' },
    { label: text('When'), name: 'occurredAt', required: true, type: 'date' },
    referenceTo('deal', slugs.deals, { label: text('Deal') }),
    referenceTo('plan', slugs.commissionPlans, { label: text('Commission plan') }),
    { admin: { description: text('Rule of the plan and number of the part.') }, label: text('Line'), maxLength: 120, name: 'line', type: 'text' },
    { admin: { description: text('When it becomes available.') }, label: text('On hold until'), name: 'releaseAt', type: 'date' },
    referenceTo('accrual', slugs.ledgerTransactions, { admin: { description: text('What was released or taken back.') }, label: text('Earned by') }),
    referenceTo('payout', slugs.payouts, { label: text('Payout') }),
    { label: text('Reason'), maxLength: 1000, name: 'reason', type: 'text' },
    { label: text('Name of the actor'), maxLength: 200, name: 'actorName', type: 'text' },
    { admin: { description: text('The event it was posted for; each is posted once.') }, label: text('Key'), maxLength: 200, name: 'key', required: true, type: 'text', unique: true },
    { label: text('How it was worked out'), name: 'trace', type: 'json' },
  ],
  labels: { plural: text('Ledger'), singular: text('Ledger transaction') },
  lockDocuments: false,
  slug: slugs.ledgerTransactions,
  timestamps: false,
  versions: false,
})
