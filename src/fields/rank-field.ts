import type { NumberField, PayloadRequest } from 'payload'

import { problemFor, text } from '../translations/text.js'

/** A whole number that orders tiers and stages; "at least" conditions compare it. */
export const rankField = (): NumberField => ({
  admin: { description: text('A whole number; higher is further. "At least Gold" compares ranks.') },
  label: text('Rank'),
  max: 1000,
  min: 0,
  name: 'rank',
  required: true,
  type: 'number',
  unique: true,
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1000) || problemFor(req, 'Enter a whole number from 0 to 1000.'),
})
