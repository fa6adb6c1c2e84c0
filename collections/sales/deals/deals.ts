import { dealHooks } from '../../../hooks/sales/deal-hooks.js'
import { currencies } from '../../../src/domain/money.js'
import { checkAmount } from '../../../src/fields/amount-problem.js'
import { optionsOf } from '../../../src/fields/options.js'
import { referencesTo, referenceTo } from '../../../src/fields/relations.js'
import { unchecked } from '../../../src/fields/unchecked.js'
import { lossReasonOptions } from '../../../src/translations/loss-reasons.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'
import { customerFields } from './customer-fields.js'
import { registrationFields } from './registration-fields.js'

/** Business that is being sold, or was. Its stage decides what the partner earns. */
export const deals: CollectionFactory = (context) => ({
  admin: {
    defaultColumns: ['name', 'partner', 'stage', 'amount', 'currency', 'expectedCloseDate'],
    group: groups.sales,
    listSearchableFields: ['name', 'customer.company', 'customer.domain'],
    useAsTitle: 'name',
  },
  defaultSort: '-createdAt',
  fields: [
    { label: text('Name'), maxLength: 200, name: 'name', required: true, type: 'text' },
    customerFields,
    {
      fields: [
        {
          admin: { components: { Field: 'payload-partner-portal/admin#AmountField' }, width: '50%' },
          label: text('Amount'),
          name: 'amount',
          required: true,
          type: 'number',
          validate: checkAmount,
        },
        { admin: { width: '50%' }, label: text('Currency'), name: 'currency', options: currencies.map((code) => ({ label: code, value: code })), required: true, type: 'select' },
      ],
      type: 'row',
    },
    { admin: { date: { displayFormat: 'PPP', pickerAppearance: 'dayOnly' } }, label: text('Expected to close on'), name: 'expectedCloseDate', type: 'date' },
    {
      admin: { components: { Field: { clientProps: { questionsIn: 'dealFields' }, path: 'payload-partner-portal/admin#LeadCustomFields' } } },
      label: text('More answers'),
      name: 'customFields',
      type: 'json',
    },
    referencesTo('people', slugs.partnerUsers, { label: text('People on the deal'), maxRows: 20 }),
    referencesTo('attachments', slugs.files, { label: text('Attachments'), maxRows: 50 }),
    referenceTo('partner', slugs.partners, { admin: { position: 'sidebar' }, label: text('Partner'), required: true }),
    referenceTo('submittedBy', slugs.partnerUsers, { admin: { position: 'sidebar' }, index: true, label: text('Submitted by') }),
    referenceTo('lead', slugs.leads, { admin: { position: 'sidebar', readOnly: true }, index: true, label: text('Lead') }),
    referenceTo('stage', slugs.dealStages, { admin: { description: text('Left empty, the deal starts in the first stage of the partner’s type.'), position: 'sidebar' }, index: true, label: text('Deal stage') }),
    // The phase of the stage, kept beside it by the server: lists, sums and commissions ask for it all the time.
    unchecked({ admin: { hidden: true }, defaultValue: 'open', label: text('Phase'), name: 'phase', options: optionsOf({ lost: 'Lost', open: 'Open', won: 'Won' }), type: 'select' }),
    {
      admin: { condition: (data) => data.phase === 'lost' || Boolean(data.lostReason), position: 'sidebar' },
      label: text('Why it was lost'),
      name: 'lostReason',
      options: lossReasonOptions(),
      type: 'select',
    },
    unchecked({ admin: { position: 'sidebar', readOnly: true }, label: text('Closed at'), name: 'closedAt', type: 'date' }),
    {
      admin: { description: text('The partner’s distributor does not see this deal.'), position: 'sidebar' },
      defaultValue: false,
      label: text('Hidden from the distributor'),
      name: 'hiddenFromDistributor',
      type: 'checkbox',
    },
    registrationFields,
    // What two deals with one customer have in common; written by hooks/sales/tidy-deal, the key of the claim.
    unchecked({ admin: { hidden: true }, hidden: true, index: true, name: 'customerKey', type: 'text' }),
  ],
  hooks: dealHooks(context),
  indexes: [
    { fields: ['partner', 'createdAt'] },
    { fields: ['partner', 'updatedAt'] },
    { fields: ['partner', 'phase', 'createdAt'] },
    { fields: ['partner', 'stage', 'createdAt'] },
    { fields: ['partner', 'name'] },
    { fields: ['partner', 'amount'] },
    { fields: ['partner', 'expectedCloseDate'] },
    { fields: ['registration.status', 'registration.protectedUntil'] },
  ],
  labels: { plural: text('Deals'), singular: text('Deal') },
  lockDocuments: false,
  slug: slugs.deals,
  trash: true,
  versions: false,
})
