import type { APIRequestContext } from '@playwright/test'
import type { Field } from 'payload'

import { builtInBlocks } from '../../blocks/index.js'
import { heading, paragraph, richText } from './rich-text.js'

/** Records that blocks refer to, by collection. */
export type Known = Readonly<Record<string, string>>

type Row = Record<string, unknown>

/** Fields that take no free text, by block and name, and those that decide whether a free text is shown at all. */
const fixed: Readonly<Record<string, Row>> = {
  '*': { kinds: ['rooms'], room: null, target: 'url' },
  banner: { colour: '#1d4ed8', look: 'colour' },
  embed: { loads: 'press', url: 'https://calendar.google.com/calendar/embed?src=a%40b.example' },
  goals: { source: 'manual', target: 100 },
  introduction: { email: 'nobody@example.com' },
  'pricing-calculator': { bands: [], percent: 5, price: '1250' },
  video: { captions: [], file: null, source: 'link', url: 'https://vimeo.com/76979871' },
}

const addresses = /^url$/

const valueOf = (slug: string, field: Field, text: string, known: Known): unknown => {
  switch (field.type) {
    case 'array':
      return [rowOf(slug, field.fields, text, known)]
    case 'group':
      return rowOf(slug, field.fields, text, known)
    case 'checkbox':
    case 'date':
    case 'number':
      return field.defaultValue ?? undefined
    case 'relationship':
    case 'upload': {
      const id = known[String(field.relationTo)]
      return field.hasMany ? [id].filter(Boolean) : (id ?? null)
    }
    case 'richText':
      return richText(heading(text), paragraph(text, { to: `https://example.com/#${encodeURIComponent(text)}`, words: text }))
    case 'select':
      return field.defaultValue ?? undefined
    case 'text':
    case 'textarea':
      return addresses.test(field.name) ? `https://example.com/#${text}` : text.slice(0, field.maxLength)
    default:
      return undefined
  }
}

const rowOf = (slug: string, fields: readonly Field[], text: string, known: Known): Row =>
  Object.assign(
    {},
    ...fields.map((field) => {
      if (!('name' in field) || !field.name) {
        return 'fields' in field ? rowOf(slug, field.fields, text, known) : {}
      }
      const own = { ...fixed['*'], ...fixed[slug] }
      return { [field.name]: field.name in own ? own[field.name] : valueOf(slug, field as Field, text, known) }
    }),
  ) as Row

/** Every block there is, with a text in each field that takes text. */
export const filledBlocks = (text: string, known: Known): Row[] => builtInBlocks.map(({ config: { fields, slug } }) => ({ blockType: slug, ...rowOf(slug, fields as Field[], text, known) }))

/** One record of each collection that blocks refer to. */
export const readKnown = async (staff: APIRequestContext): Promise<Known> => {
  const first = async (collection: string, query = ''): Promise<[string, string]> => {
    const { docs } = (await (await staff.get(`/api/${collection}?depth=0&limit=1${query}`)).json()) as { docs: { id: string }[] }
    return [collection, docs[0]!.id]
  }
  return Object.fromEntries(await Promise.all([first('documents', '&where[_status][equals]=published'), first('folders'), first('media'), first('tiers')])) as Known
}

/** Publishes a room for a partner type and answers its id. */
export const publishRoom = async (staff: APIRequestContext, partnerType: string, room: Row): Promise<string> => {
  const { docs } = (await (await staff.get(`/api/partner-types?where[slug][equals]=${partnerType}&depth=0`)).json()) as { docs: { id: string }[] }
  const made = await staff.post('/api/rooms', { data: { _status: 'published', kind: 'custom', order: 900, partnerType: docs[0]?.id, ...room } })
  if (made.status() !== 201) {
    throw new Error(`The room was refused: ${await made.text()}`)
  }
  return ((await made.json()) as { doc: { id: string } }).doc.id
}
