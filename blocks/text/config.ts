import { text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'

/** Formatted text. */
export const textBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line }) => `<rect x="24" y="18" width="44" height="6" rx="3" fill="${accent}"/><g fill="${line}"><rect x="24" y="32" width="72" height="4" rx="2"/><rect x="24" y="42" width="72" height="4" rx="2"/><rect x="24" y="52" width="52" height="4" rx="2"/></g>`),
    fields: [{ label: text('Text'), localized: true, name: 'content', required: true, type: 'richText' }],
    interfaceName: 'TextBlock',
    labels: { plural: text('Texts'), singular: text('Text') },
    slug: 'text',
  },
})
