import type { EditorCheck } from '../../src/fields/editor-check.js'
import { optionsOf } from '../../src/fields/options.js'
import { problemFor, text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { allowedAddress, embedHostsOf, embedSentences } from './allowed-address.js'
import { loadEmbed } from './load.js'

const checkAddress = (value: unknown, check: EditorCheck): string | true => {
  const config = check.req.payload.config
  const address = allowedAddress(value, config)
  return typeof address === 'object' || problemFor(check.req, embedSentences[address], { hosts: embedHostsOf(config).join(', ') })
}

/** A page of another service: a form, a calendar, a report. */
export const embedBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<rect x="12" y="12" width="96" height="56" rx="6" fill="${soft}" stroke="${line}" stroke-width="2"/><path d="M12 25h96" stroke="${line}" stroke-width="2"/><g fill="${line}"><circle cx="20" cy="18.5" r="2.2"/><circle cx="28" cy="18.5" r="2.2"/></g><g fill="none" stroke="${accent}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><path d="m48 38-9 9 9 9M72 38l9 9-9 9M64 34l-8 26"/></g>`),
    fields: [
      { admin: { description: text('What is shown there, for everyone who cannot see it; also its heading.') }, label: text('Title'), localized: true, maxLength: 160, name: 'title', required: true, type: 'text' },
      {
        admin: { description: text('The address from the service’s own “embed” or “share” dialog, starting with https://. Only services on the list of allowed hosts are shown.') },
        label: text('Address'),
        maxLength: 2000,
        name: 'url',
        required: true,
        type: 'text',
        validate: checkAddress as never,
      },
      {
        fields: [
          {
            admin: { width: '34%' },
            defaultValue: 'wide',
            label: text('Shape'),
            name: 'aspect',
            options: optionsOf({ classic: 'Classic, 4 : 3', fixed: 'A fixed height', square: 'Square', wide: 'Wide, 16 : 9' }),
            required: true,
            type: 'select',
          },
          { admin: { condition: (_data, sibling) => sibling?.aspect === 'fixed', width: '33%' }, defaultValue: 600, label: text('Height in pixels'), max: 2000, min: 200, name: 'height', type: 'number' },
          {
            admin: { description: text('Until it is loaded, the service learns nothing about the reader.'), width: '33%' },
            defaultValue: 'press',
            label: text('Loads'),
            name: 'loads',
            options: optionsOf({ press: 'When the reader presses', scroll: 'When it comes into view' }),
            required: true,
            type: 'select',
          },
        ],
        type: 'row',
      },
    ],
    interfaceName: 'EmbedBlock',
    labels: { plural: text('Embeds'), singular: text('Embed') },
    slug: 'embed',
  },
  load: loadEmbed,
})
