import type { PayloadRequest } from 'payload'

import { countryField } from '../../../src/fields/country-field.js'
import { expectedValueFields } from '../../../src/fields/expected-value-fields.js'
import { optionsOf } from '../../../src/fields/options.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { problemFor, text } from '../../../src/translations/text.js'
import { leadHooks } from '../../../hooks/sales/lead-hooks.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Business that a partner brings, or that the vendor passes on to a partner. */
export const leads: CollectionFactory = (context) => ({
  admin: {
    defaultColumns: ['company', 'partner', 'status', 'source', 'createdAt'],
    group: groups.sales,
    listSearchableFields: ['company', 'lastName', 'email'],
    useAsTitle: 'company',
  },
  defaultSort: '-createdAt',
  fields: [
    { label: text('Company'), maxLength: 200, name: 'company', required: true, type: 'text' },
    {
      fields: [
        { admin: { width: '50%' }, label: text('First name'), maxLength: 100, name: 'firstName', type: 'text' },
        { admin: { width: '50%' }, label: text('Last name'), maxLength: 100, name: 'lastName', type: 'text' },
      ],
      type: 'row',
    },
    {
      fields: [
        {
          admin: { width: '50%' },
          index: true,
          label: text('E-mail'),
          maxLength: 254,
          name: 'email',
          type: 'text',
          validate: (value: null | string | undefined, { req }: { req: PayloadRequest }) => !value || emailPattern.test(value) || problemFor(req, 'Enter a full e-mail address, for example name@company.com.'),
        },
        { admin: { width: '50%' }, label: text('Phone'), maxLength: 50, name: 'phone', type: 'text' },
      ],
      type: 'row',
    },
    {
      fields: [
        { admin: { width: '50%' }, label: text('Job title'), maxLength: 200, name: 'jobTitle', type: 'text' },
        countryField({ width: '50%' }),
      ],
      type: 'row',
    },
    {
      fields: [
        {
          admin: { width: '50%' },
          label: text('Source'),
          name: 'source',
          options: optionsOf({ campaign: 'Campaign', conference: 'Conference', other: 'Other', outbound: 'Outbound', referral: 'Referral', webinar: 'Webinar', website: 'Website' }),
          type: 'select',
        },
        { admin: { width: '50%' }, label: text('Campaign'), maxLength: 200, name: 'campaign', type: 'text' },
      ],
      type: 'row',
    },
    expectedValueFields,
    { admin: { rows: 4 }, label: text('Message'), maxLength: 5000, name: 'message', type: 'textarea' },
    { admin: { components: { Field: 'payload-partner-portal/admin#LeadCustomFields' } }, label: text('More answers'), name: 'customFields', type: 'json' },
    referenceTo('partner', slugs.partners, { admin: { position: 'sidebar' }, label: text('Partner'), required: true }),
    referenceTo('submittedBy', slugs.partnerUsers, { admin: { position: 'sidebar' }, index: true, label: text('Submitted by') }),
    {
      admin: { position: 'sidebar' },
      defaultValue: 'new',
      label: text('Status'),
      name: 'status',
      options: optionsOf({ closed: 'Closed', demo: 'Demo', new: 'New', proposal: 'Proposal', qualified: 'Qualified' }),
      required: true,
      type: 'select',
    },
    {
      admin: { condition: (data) => data.status === 'closed', position: 'sidebar' },
      label: text('Outcome'),
      name: 'outcome',
      options: optionsOf({ disqualified: 'Disqualified', lost: 'Lost', won: 'Won' }),
      type: 'select',
    },
    { admin: { hidden: true }, label: text('Closed at'), name: 'closedAt', type: 'date' },
    referenceTo('deal', slugs.deals, { admin: { position: 'sidebar', readOnly: true }, index: true, label: text('Deal') }),
    // What spellings of one company have in common; written by hooks/sales/tidy-lead, asked for duplicates only.
    { admin: { hidden: true }, hidden: true, index: true, name: 'companyKey', type: 'text' },
    {
      admin: { position: 'sidebar' },
      fields: [
        // In a row, so that GraphQL does not demand the whole group from everybody who writes a lead.
        {
          fields: [
            {
              admin: { description: text('Offer the lead to its partner; the partner accepts or declines it with a reason.') },
              defaultValue: 'none',
              label: text('State'),
              name: 'state',
              options: optionsOf({ accepted: 'Accepted', declined: 'Declined', none: 'Brought by the partner', offered: 'Offered to the partner' }),
              required: true,
              type: 'select',
            },
          ],
          type: 'row',
        },
        { admin: { condition: (_data, sibling) => sibling?.state === 'declined', readOnly: true }, label: text('Reason'), maxLength: 1000, name: 'reason', type: 'text' },
        { admin: { hidden: true }, name: 'offeredAt', type: 'date' },
        { admin: { hidden: true }, name: 'answeredAt', type: 'date' },
      ],
      label: text('Passed on by us'),
      name: 'assignment',
      type: 'group',
    },
  ],
  hooks: leadHooks(context),
  indexes: [{ fields: ['partner', 'createdAt'] }, { fields: ['partner', 'status', 'createdAt'] }, { fields: ['partner', 'updatedAt'] }, { fields: ['partner', 'company'] }, { fields: ['partner', 'companyKey'] }, { fields: ['partner', 'email'] }],
  labels: { plural: text('Leads'), singular: text('Lead') },
  lockDocuments: false,
  slug: slugs.leads,
  trash: true,
  versions: false,
})
