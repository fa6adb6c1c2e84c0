import type { Field, PayloadRequest } from 'payload'

import { countryField } from '../../../src/fields/country-field.js'
import { unchecked } from '../../../src/fields/unchecked.js'
import { problemFor, text } from '../../../src/translations/text.js'

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Who buys. Domain, company and country decide whether two partners mean the same customer; the key of that is written by the server. */
export const customerFields: Field = unchecked({
  // In rows, so that GraphQL does not demand the whole group from everybody who changes a deal.
  fields: [
    {
      fields: [
        { admin: { width: '50%' }, label: text('Company'), maxLength: 200, name: 'company', required: true, type: 'text' },
        { admin: { description: text('For example acme.com. It tells companies of one name apart.'), width: '50%' }, label: text('Web domain'), maxLength: 253, name: 'domain', type: 'text' },
      ],
      type: 'row',
    },
    countryField(),
    {
      fields: [
        { admin: { width: '50%' }, label: text('Contact'), maxLength: 200, name: 'contactName', type: 'text' },
        {
          admin: { width: '50%' },
          label: text('E-mail of the contact'),
          maxLength: 254,
          name: 'contactEmail',
          type: 'text',
          validate: (value: null | string | undefined, { req }: { req: PayloadRequest }) => !value || emailPattern.test(value) || problemFor(req, 'Enter a full e-mail address, for example name@company.com.'),
        },
      ],
      type: 'row',
    },
  ],
  label: text('Customer'),
  name: 'customer',
  type: 'group',
})
