import type { PayloadRequest, TextField } from 'payload'

import { problemFor, text } from '../translations/text.js'

const codePattern = /^[A-Z]{2}$/

/** A country as ISO 3166-1 alpha-2, for example `DE`. Lower case is accepted and kept in upper case. */
export const countryField = ({ width }: { width?: string } = {}): TextField => ({
  admin: { description: text('Two letters, for example DE.'), ...(width ? { width } : {}) },
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() || null : value)] },
  label: text('Country'),
  maxLength: 2,
  name: 'country',
  type: 'text',
  validate: (value: null | string | undefined, { req }: { req: PayloadRequest }) =>
    value === null || value === undefined || codePattern.test(value) || problemFor(req, 'Enter the country as two letters, for example DE.'),
})
