import { linkFields } from '../../src/fields/link-fields.js'
import { text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadLinks } from '../load-links.js'

/** Cards that lead somewhere. */
export const linkBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<g fill="${soft}" stroke="${line}" stroke-width="2"><rect x="12" y="18" width="44" height="44" rx="5"/><rect x="64" y="18" width="44" height="44" rx="5"/></g><g fill="${line}"><rect x="20" y="38" width="28" height="4" rx="2"/><rect x="20" y="48" width="18" height="4" rx="2"/><rect x="72" y="38" width="28" height="4" rx="2"/><rect x="72" y="48" width="18" height="4" rx="2"/></g><g fill="none" stroke="${accent}" stroke-width="2.5" stroke-linecap="round"><path d="m42 32 6-6m-5 0h5v5M94 32l6-6m-5 0h5v5"/></g>`),
    fields: [
      {
        fields: [
          ...linkFields(),
          { label: text('Description'), localized: true, maxLength: 300, name: 'description', type: 'textarea' },
        ],
        admin: { components: { RowLabel: 'payload-partner-portal/admin#RowTitle' }, initCollapsed: true },
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
  loadsTogether: true,
})
