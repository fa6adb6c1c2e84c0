import { linkFields } from '../../src/fields/link-fields.js'
import { text } from '../../src/translations/text.js'
import { defineBlock } from '../define-block.js'
import { loadLinks } from '../load-links.js'

/** Cards that lead somewhere. */
export const linkBlock = defineBlock({
  config: {
    fields: [
      {
        fields: [
          ...linkFields(),
          { label: text('Description'), localized: true, maxLength: 300, name: 'description', type: 'textarea' },
        ],
        label: text('Cards'),
        labels: { plural: text('Cards'), singular: text('Card') },
        maxRows: 12,
        minRows: 1,
        name: 'cards',
        required: true,
        type: 'array',
      },
    ],
    interfaceName: 'LinkBlock',
    labels: { plural: text('Link cards'), singular: text('Link cards') },
    slug: 'link',
  },
  load: (viewer, block, context) => loadLinks(viewer, block.cards, context),
})
