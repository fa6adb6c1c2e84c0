import type { Field, PayloadRequest } from 'payload'

import { amountsByCurrency, percentField, wholeNumberField } from '../../../src/fields/money-fields.js'
import { optionsOf } from '../../../src/fields/options.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { problemFor, text } from '../../../src/translations/text.js'
import { slugs } from '../../slugs.js'

/** Paths of a deal such as `customer.country`: letters, digits and dots. */
const pathPattern = /^[a-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*$/

/** The field of a deal that a table or a condition looks at. */
export const dealFieldPath = (width?: string): Field => ({
  admin: { description: text('For example customer.country, or customFields.region for an answer of your own.'), ...(width && { width }) },
  label: text('Field of the deal'),
  maxLength: 100,
  name: 'field',
  required: true,
  type: 'text',
  validate: (value: null | string | undefined, { req }: { req: PayloadRequest }) =>
    (typeof value === 'string' && pathPattern.test(value)) || problemFor(req, 'Name the field by its path, for example customer.country.'),
})

const conditions: Field = {
  admin: { description: text('All of them must hold. Leave it empty for every deal.'), initCollapsed: true },
  fields: [
    {
      defaultValue: 'field',
      label: text('What must hold'),
      name: 'kind',
      options: optionsOf({ certificate: 'A certificate is held', field: 'A field of the deal has one of these values' }),
      required: true,
      type: 'select',
    },
    { ...dealFieldPath(), admin: { condition: (_data, sibling) => sibling?.kind !== 'certificate' }, required: false, validate: undefined } as Field,
    { admin: { condition: (_data, sibling) => sibling?.kind !== 'certificate' }, hasMany: true, label: text('Values'), maxRows: 50, name: 'values', type: 'text' },
    referenceTo('course', slugs.courses, { admin: { condition: (_data, sibling) => sibling?.kind === 'certificate' }, label: text('Course of the certificate') }),
  ],
  label: text('Conditions'),
  labels: { plural: text('Conditions'), singular: text('Condition') },
  maxRows: 10,
  name: 'conditions',
  type: 'array',
}

const isKind =
  (kind: string) =>
  (_data: unknown, sibling: undefined | { kind?: unknown }): boolean =>
    sibling?.kind === kind

const timing: Field = {
  fields: [
    {
      defaultValue: 'once',
      label: text('When it is earned'),
      name: 'kind',
      options: optionsOf({ once: 'Once, when the deal is won', parts: 'In parts', recurring: 'The same amount again and again' }),
      required: true,
      type: 'select',
    },
    {
      fields: [
        { admin: { condition: isKind('recurring'), width: '50%' }, defaultValue: 'month', label: text('Every'), name: 'every', options: optionsOf({ month: 'Month', quarter: 'Quarter', year: 'Year' }), type: 'select' },
        { ...wholeNumberField({ description: 'The first one at once.', label: 'How many times', most: 120, name: 'times', width: '50%' }), admin: { condition: isKind('recurring'), width: '50%' } } as Field,
      ],
      type: 'row',
    },
    {
      admin: { condition: isKind('parts'), description: text('The shares add up to 100 percent. What is left of rounding goes to the last part.') },
      fields: [{ fields: [percentField({ label: 'Share in percent', width: '50%' }), wholeNumberField({ defaultValue: 0, label: 'Days after the close', most: 3_650, name: 'afterDays', width: '50%' })], type: 'row' }],
      label: text('Parts'),
      labels: { plural: text('Parts'), singular: text('Part') },
      maxRows: 24,
      name: 'parts',
      type: 'array',
    },
  ],
  label: text('When'),
  name: 'timing',
  type: 'group',
}

/** What every rule has, however its amount comes about. */
export const commonRuleFields = (): Field[] => [
  {
    fields: [
      { admin: { description: text('Partners read it beside the amount.'), width: '50%' }, label: text('Name of the rule'), localized: true, maxLength: 120, name: 'label', required: true, type: 'text' },
      {
        admin: { description: text('What a person earns stands on the account of their organisation, with their name on it.'), width: '50%' },
        defaultValue: 'partner',
        label: text('Who earns it'),
        name: 'payee',
        options: optionsOf({ distributor: 'The distributor above the partner', partner: 'The partner', person: 'The person who brought the deal' }),
        required: true,
        type: 'select',
      },
    ],
    type: 'row',
  },
]

/** When, how long it is held, within which limits, and on which conditions; below what a rule is worth. */
export const lastRuleFields = (): Field[] => [
  timing,
  wholeNumberField({ defaultValue: 30, description: 'So long it stays pending, in case the deal falls through. Counted from the day it is earned.', label: 'Days on hold', most: 3_650, name: 'holdDays' }),
  amountsByCurrency('floors', { description: 'Never less than this, per deal, when the rule counts at all.', label: 'At least' }),
  amountsByCurrency('caps', { description: 'Never more than this, per deal.', label: 'At most' }),
  conditions,
]
