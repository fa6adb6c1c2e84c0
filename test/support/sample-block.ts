import type { Field } from 'payload'

import { richText } from './render-block.js'

/** What is put into the fields of a sample: the same text into every one that takes text, the same address into links of rich texts. */
export type Sample = { address: string; text: string }

const link = ({ address, text }: Sample) => ({
  children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
  direction: 'ltr',
  fields: { linkType: 'custom', newTab: false, url: address },
  format: '',
  id: 'l1',
  indent: 0,
  type: 'link',
  version: 3,
})

const richSample = (sample: Sample) => {
  const { root } = richText(sample.text)
  const [paragraph] = root.children
  return { root: { ...root, children: [{ ...paragraph, children: [...(paragraph?.children ?? []), link(sample)] }, { ...paragraph, tag: 'h2', type: 'heading' }] } }
}

const valueOf = (field: Field, sample: Sample): unknown => {
  switch (field.type) {
    case 'array':
      return [{ id: 'r1', ...sampleOf(field.fields, sample) }]
    case 'blocks':
      return []
    case 'checkbox':
      return true
    case 'date':
      return '2026-11-22T12:00:00.000Z'
    case 'group':
      return sampleOf(field.fields, sample)
    case 'number':
      return field.min ?? 3
    case 'relationship':
    case 'upload':
      return field.hasMany ? ['f1'] : 'f1'
    case 'richText':
      return richSample(sample)
    case 'select': {
      const [first] = field.options
      const value = typeof first === 'object' ? first.value : first
      return field.hasMany ? [value] : value
    }
    case 'text':
      return field.hasMany ? [sample.text] : /url|href|link$|address/i.test(field.name) ? sample.address : sample.text
    case 'email':
    case 'textarea':
    case 'code':
      return sample.text
    default:
      return null
  }
}

/** Values for all fields of a form, those inside rows, tabs and lists too. */
export const sampleOf = (fields: readonly Field[], sample: Sample): Record<string, unknown> =>
  Object.assign(
    {},
    ...fields.map((field) => {
      if (field.type === 'tabs') {
        return sampleOf(field.tabs.flatMap((tab) => tab.fields), sample)
      }
      if ('name' in field && field.name) {
        return { [field.name]: valueOf(field as Field, sample) }
      }
      return 'fields' in field ? sampleOf(field.fields, sample) : {}
    }),
  ) as Record<string, unknown>

/** Every field of a form, flat. */
export const allFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...(field.type === 'tabs' ? allFields(field.tabs.flatMap((tab) => tab.fields)) : 'fields' in field ? allFields(field.fields) : [])])
