import type { FieldHook, PayloadRequest, TextField } from 'payload'

import { problemFor, text } from '../translations/text.js'

/** Letters, digits and single hyphens, so that a slug stands in a URL as it is. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Makes a slug of any text: `Größe & Preis` becomes `groesse-preis`. */
export const slugify = (value: string): string =>
  value
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')

const fromField =
  (source: string): FieldHook =>
  ({ data, value }) => {
    if (typeof value === 'string' && value.trim() !== '') {
      return slugify(value)
    }
    const origin: unknown = data?.[source]
    return typeof origin === 'string' ? slugify(origin) : value
  }

/** A slug that fills itself from another field when left empty. */
export const slugField = ({ from, isUnique }: { from: string; isUnique: boolean }): TextField => ({
  admin: { description: text('Part of the address. Left empty, it is made from the name.'), position: 'sidebar' },
  hooks: { beforeValidate: [fromField(from)] },
  index: true,
  label: text('Slug'),
  name: 'slug',
  required: true,
  type: 'text',
  unique: isUnique,
  validate: (value: null | string | undefined, { req }: { req: PayloadRequest }) =>
    (typeof value === 'string' && slugPattern.test(value)) || problemFor(req, 'Use lower-case letters, digits and hyphens, for example "gold-partners".'),
})
