import { describe, expect, it } from 'vitest'

import { readMarkup } from '../test/support/read-markup.js'
import { renderBlock } from '../test/support/render-block.js'
import { allFields, type Sample, sampleOf } from '../test/support/sample-block.js'
import { xssAddresses, xssTexts } from '../test/support/xss-corpus.js'
import type { BlockDefinition } from './define-block.js'
import { builtInBlocks } from './index.js'

type Variant = { data?: object; fields?: object }

const picture = ({ text }: Sample) => ({ alt: text, height: 9, src: '/api/portal/rooms/r/pictures/f1', width: 16 })

const loadedDocument = ({ text }: Sample) => ({ description: text, fileName: text, folder: null, href: '/api/documents/d/download', id: 'd', sizeInBytes: 1, title: text, updatedAt: '2026-11-20T00:00:00.000Z' })

/** What `load` would answer, with hostile texts wherever it passes on what somebody typed. A block with a `load` needs a line here. */
const variants: Readonly<Record<string, (sample: Sample) => readonly Variant[]>> = {
  'action-bar': ({ address }) => [{ data: { r1: address } }],
  analytics: () => [
    { data: { metric: 'leads-submitted', period: { from: '2026-11-01T00:00:00.000Z', kind: 'month', partLength: 'day', to: '2026-12-01T00:00:00.000Z' }, result: { current: 1, previous: 0, rows: [{ key: '2026-11-01T00:00:00.000Z', value: 1 }] } }, fields: { chart: 'bar' } },
  ],
  announcements: (sample) => [{ data: { all: '/rooms/overview', announcements: [{ body: sampleOf([{ name: 'body', type: 'richText' }], sample)['body'], id: 'a1', publishedAt: '2026-11-20T00:00:00.000Z', title: sample.text }] } }],
  banner: (sample) => ['accent', 'colour', 'picture'].map((look) => ({ data: { picture: picture(sample), targets: { r1: sample.address } }, fields: { look } })),
  document: (sample) => [{ data: { document: loadedDocument(sample) } }, { data: { document: null, reason: sample.text } }],
  embed: () => ['press', 'scroll'].map((loads) => ({ data: { host: 'calendly.com', url: 'https://calendly.com/acme' }, fields: { loads } })),
  files: (sample) => [1, 9].map((count) => ({ data: { groups: [{ documents: Array.from({ length: count }, (_, index) => ({ ...loadedDocument(sample), id: `d${index}` })), id: 'g', name: sample.text }], notMeant: 1, total: count } })),
  goals: () => [{ data: { goals: { r1: { canType: true, current: 1, daysLeft: 3, from: '2026-11-01T00:00:00.000Z', isClosed: false, isShare: false, to: '2026-12-01T00:00:00.000Z' } }, room: 'r' } }],
  image: (sample) => [{ data: picture(sample) }],
  introduction: (sample) => [{ data: { photos: { f1: picture(sample) } } }, { data: { photos: {} } }],
  link: ({ address }) => [{ data: { r1: address } }],
  'partner-details': ({ text }) => [
    { data: { manager: { email: text, name: text }, name: text, since: '2026-11-20T00:00:00.000Z', stage: text, status: text, tier: { all: [{ id: 't1', name: text, rank: 1 }, { id: 't2', name: text, rank: 2 }], current: { id: 't1', name: text, rank: 1 } }, type: text } },
  ],
  'pricing-calculator': ({ text }) => [
    { data: { currency: 'EUR', discountInBasisPoints: 500, products: [{ bands: [], id: 'r1', leastQuantity: 1, mostQuantity: 9, name: text, priceInMinorUnits: 100, unit: text }], questions: [{ kind: 'text', label: text, name: 'q', required: true }], room: 'r' } },
  ],
  tasks: ({ address, text }) => [{ data: { canTick: true, done: 1, isComplete: true, links: { r1: address }, room: 'r', ticks: { r1: { at: '2026-11-20T00:00:00.000Z', by: text } }, total: 1 } }, { data: { canTick: true, done: 0, isComplete: false, links: { r1: address }, room: 'r', ticks: {}, total: 1 } }],
  video: (sample) => [
    { data: { kind: 'foreign', pageUrl: 'https://vimeo.com/1', playerUrl: 'https://player.vimeo.com/video/1', poster: picture(sample), provider: 'vimeo' } },
    { data: { captions: [{ label: sample.text, language: sample.text, src: '/api/x' }], kind: 'own', mimeType: 'video/mp4', poster: null, src: '/api/y' } },
  ],
}

const addressAttributes = ['action', 'data', 'formaction', 'href', 'poster', 'src', 'srcset', 'xlink:href']
const blocks: readonly BlockDefinition[] = builtInBlocks

/** What a browser would run or be led to by HTML. */
const dangersOf = (html: string): string[] => {
  const { tags, text } = readMarkup(html)
  return [
    ...(text.includes('<') ? [`not escaped: ${text.slice(Math.max(0, text.indexOf('<') - 20), text.indexOf('<') + 60)}`] : []),
    ...tags.flatMap(({ attributes, name }) => [
      ...(['script', 'object', 'base', 'meta', 'math'].includes(name) ? [`<${name}>`] : []),
      ...Object.keys(attributes).filter((attribute) => attribute.startsWith('on') || attribute === 'srcdoc').map((attribute) => `<${name} ${attribute}>`),
      ...addressAttributes.filter((attribute) => attribute in attributes && !/^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(attributes[attribute] ?? '')).map((attribute) => `<${name} ${attribute}="${attributes[attribute]}">`),
      ...(/url\(|expression\(/i.test(attributes['style'] ?? '') ? [`style="${attributes['style']}"`] : []),
    ]),
  ]
}

describe('the judgement of this file', () => {
  it.each([...xssTexts.filter((text) => /<\w/.test(text)), '<a href="javascript:alert(1)">x</a>', '<p style="background:url(x)">x</p>'])('finds %s', (markup) => expect(dangersOf(`<p>${markup}</p>`)).not.toEqual([]))
})

describe('hostile texts in a block', () => {
  it.each(blocks.filter(({ load }) => load).map(({ config: { slug } }) => slug))('are tried on what "%s" loads', (slug) => expect(Object.keys(variants)).toContain(slug))

  it.each(blocks.map((block) => [block.config.slug, block] as const))('stay texts in every field of "%s", and lead nowhere', async (slug, { config }) => {
    for (const [index, text] of [...xssTexts, ...xssAddresses].entries()) {
      const sample = { address: xssAddresses[index % xssAddresses.length] ?? '', text }
      for (const { data, fields } of variants[slug]?.(sample) ?? [{}]) {
        const html = await renderBlock(slug, { ...sampleOf(config.fields, sample), ...fields, ...(data && { data }) })
        expect({ dangers: dangersOf(html), text }).toEqual({ dangers: [], text })
      }
    }
  }, 60_000)
})

describe('hostile addresses', () => {
  const links = blocks.flatMap(({ config }) => allFields(config.fields).flatMap((field) => ('name' in field && field.type === 'text' && /url|href|link$|address/i.test(field.name) ? [[config.slug, field] as const] : [])))

  it('have fields to be tried on', () => expect(links.map(([slug]) => slug)).toEqual(expect.arrayContaining(['action-bar', 'banner', 'embed', 'introduction', 'link', 'video'])))

  it.each(links)('are refused by the link field of "%s" when it is saved', (_slug, field) => {
    const validate = (field as unknown as { validate: (value: string, check: object) => unknown }).validate
    const refused = xssAddresses.filter((address) => typeof validate(address, { req: { i18n: { language: 'en' }, payload: { config: {} } }, siblingData: { source: 'link', target: 'url' } }) !== 'string')
    expect(refused).toEqual([])
  })
})
