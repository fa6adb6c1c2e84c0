import { slugs } from '../../collections/slugs.js'
import { referenceTo } from '../../src/fields/relations.js'
import { text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadImage } from './load.js'

/** One picture with a caption. */
export const imageBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<rect x="24" y="14" width="72" height="46" rx="5" fill="${soft}" stroke="${line}" stroke-width="2"/><circle cx="42" cy="29" r="5" fill="${accent}"/><path d="M28 56 50 38l12 10 14-16 16 24z" fill="${line}"/><rect x="40" y="66" width="40" height="3" rx="1.5" fill="${line}"/>`),
    fields: [
      { ...referenceTo('image', slugs.media, { label: text('Picture'), required: true }), type: 'upload' } as never,
      { label: text('Caption'), localized: true, maxLength: 300, name: 'caption', type: 'text' },
    ],
    interfaceName: 'ImageBlock',
    labels: { plural: text('Pictures'), singular: text('Picture') },
    slug: 'image',
  },
  load: loadImage,
})
