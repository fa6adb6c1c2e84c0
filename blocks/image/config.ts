import { slugs } from '../../collections/slugs.js'
import { referenceTo } from '../../src/fields/relations.js'
import { text } from '../../src/translations/text.js'
import { defineBlock } from '../define-block.js'
import { loadImage } from './load.js'

/** One picture with a caption. */
export const imageBlock = defineBlock({
  config: {
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
