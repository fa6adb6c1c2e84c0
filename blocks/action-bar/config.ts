import { linkFields } from '../../src/fields/link-fields.js'
import { text } from '../../src/translations/text.js'
import { defineBlock } from '../define-block.js'
import { loadLinks } from '../load-links.js'

/** A row of buttons. */
export const actionBarBlock = defineBlock({
  config: {
    fields: [
      {
        fields: [
          ...linkFields(),
        ],
        label: text('Buttons'),
        labels: { plural: text('Buttons'), singular: text('Button') },
        maxRows: 12,
        minRows: 1,
        name: 'buttons',
        required: true,
        type: 'array',
      },
    ],
    interfaceName: 'ActionBarBlock',
    labels: { plural: text('Action bars'), singular: text('Action bar') },
    slug: 'action-bar',
  },
  load: (viewer, block, context) => loadLinks(viewer, block.buttons, context),
})
