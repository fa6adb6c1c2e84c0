import { linkFields } from '../../src/fields/link-fields.js'
import { text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadLinks } from '../load-links.js'

/** A row of buttons. */
export const actionBarBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line }) => `<rect x="12" y="32" width="30" height="16" rx="8" fill="${accent}"/><g fill="none" stroke="${line}" stroke-width="2"><rect x="47" y="33" width="28" height="14" rx="7"/><rect x="81" y="33" width="28" height="14" rx="7"/></g><g fill="${line}"><rect x="54" y="38.5" width="14" height="3" rx="1.5"/><rect x="88" y="38.5" width="14" height="3" rx="1.5"/></g><rect x="20" y="38.5" width="14" height="3" rx="1.5" fill="#fff"/>`),
    fields: [
      {
        fields: [
          ...linkFields(),
        ],
        admin: { components: { RowLabel: 'payload-partner-portal/admin#RowTitle' }, initCollapsed: true },
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
  loadsTogether: true,
})
