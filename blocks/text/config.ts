import { text } from '../../src/translations/text.js'
import { defineBlock } from '../define-block.js'

/** Formatted text. */
export const textBlock = defineBlock({
  config: {
    fields: [{ label: text('Text'), localized: true, name: 'content', required: true, type: 'richText' }],
    interfaceName: 'TextBlock',
    labels: { plural: text('Texts'), singular: text('Text') },
    slug: 'text',
  },
})
