import type { ArrayField, PayloadRequest } from 'payload'

import { type AdminText, problemFor, text } from '../translations/text.js'
import { optionsOf } from './options.js'

const keyPattern = /^[a-z][a-zA-Z0-9]{0,39}$/

type Form = { description: AdminText; key: AdminText; label: AdminText; name: 'dealFields' | 'leadFields' }

/** The questions a form of this partner type asks beyond the built-in ones. */
const fieldDefinitions = ({ description, key, label, name }: Form): ArrayField => ({
  admin: { description: text(description), components: { RowLabel: 'payload-partner-portal/admin#RowTitle' }, initCollapsed: true },
  fields: [
    {
      fields: [
        { admin: { width: '50%' }, label: text('Question'), localized: true, maxLength: 200, name: 'label', required: true, type: 'text' },
        {
          admin: { description: text(key), width: '25%' },
          label: text('Key'),
          name: 'name',
          required: true,
          type: 'text',
          validate: (value: null | string | undefined, { req }: { req: PayloadRequest }) =>
            (typeof value === 'string' && keyPattern.test(value)) || problemFor(req, 'Start with a lower-case letter; letters and digits only, up to 40.'),
        },
        {
          admin: { width: '25%' },
          defaultValue: 'text',
          label: text('Kind of answer'),
          name: 'kind',
          options: optionsOf({ checkbox: 'Yes or no', date: 'Date', number: 'Number', select: 'One of a list', text: 'Text' }),
          required: true,
          type: 'select',
        },
      ],
      type: 'row',
    },
    {
      admin: { condition: (_data, sibling) => sibling?.kind === 'select', description: text('One answer per entry.') },
      hasMany: true,
      label: text('Answers'),
      name: 'options',
      type: 'text',
    },
    { defaultValue: false, label: text('Must be answered'), name: 'required', type: 'checkbox' },
  ],
  label: text(label),
  labels: { plural: text('Questions'), singular: text('Question') },
  maxRows: 30,
  name,
  type: 'array',
})

/** The questions a lead form of this partner type asks beyond the built-in ones. */
export const leadFieldDefinitions = (): ArrayField =>
  fieldDefinitions({
    description: 'Extra questions on the lead form of this partner type.',
    key: 'The key in the data, for example companySize. Keep it once leads carry it.',
    label: 'Questions on the lead form',
    name: 'leadFields',
  })

/** The questions a deal form of this partner type asks beyond the built-in ones. */
export const dealFieldDefinitions = (): ArrayField =>
  fieldDefinitions({
    description: 'Extra questions on the deal form of this partner type.',
    key: 'The key in the data, for example contractLength. Keep it once deals carry it.',
    label: 'Questions on the deal form',
    name: 'dealFields',
  })
