import { parseHexColour } from '../../src/domain/contrast.js'
import type { EditorCheck } from '../../src/fields/editor-check.js'
import { linkFields } from '../../src/fields/link-fields.js'
import { optionsOf } from '../../src/fields/options.js'
import { pictureField } from '../../src/fields/picture-field.js'
import { problemFor, text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadBanner } from './load.js'
import type { BannerLook } from './looks.js'

const looks: Readonly<Record<BannerLook, Parameters<typeof text>[0]>> = {
  accent: 'The portal’s colour',
  colour: 'A colour of your own',
  info: 'Information',
  neutral: 'Quiet',
  picture: 'A picture',
  success: 'Good news',
  warning: 'Warning',
}

const checkColour = (value: unknown, check: EditorCheck): string | true =>
  (check.siblingData as { look?: string }).look !== 'colour' || parseHexColour(value) !== undefined || problemFor(check.req, 'Enter a colour such as #1d4ed8.')

/** A heading that catches the eye, with up to two buttons. */
export const bannerBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line }) => `<rect x="10" y="16" width="100" height="48" rx="7" fill="${accent}"/><g fill="#fff"><rect x="20" y="27" width="56" height="6" rx="3"/><rect x="20" y="38" width="42" height="3.5" rx="1.75" opacity=".7"/><rect x="20" y="48" width="26" height="9" rx="4.5"/></g><rect x="26" y="51" width="14" height="3" rx="1.5" fill="${line}"/>`),
    fields: [
      { label: text('Heading'), localized: true, maxLength: 160, name: 'heading', required: true, type: 'text' },
      { label: text('Text'), localized: true, maxLength: 600, name: 'text', type: 'textarea' },
      {
        admin: { description: text('The text takes the colour that reads best on it: dark or light. A picture is darkened behind the text.') },
        defaultValue: 'accent',
        label: text('Background'),
        name: 'look',
        options: optionsOf(looks),
        required: true,
        type: 'select',
      },
      { admin: { condition: (_data, sibling) => sibling?.look === 'colour', description: text('As #1d4ed8.') }, label: text('Colour'), maxLength: 7, name: 'colour', type: 'text', validate: checkColour as never },
      pictureField('picture', {
        admin: { condition: (_data, sibling) => sibling?.look === 'picture', description: text('Wide and calm, without words in it. It is decoration: what it says must stand in the heading or text.') },
        label: text('Picture'),
      }),
      {
        admin: { components: { RowLabel: 'payload-partner-portal/admin#RowTitle' }, initCollapsed: true },
        fields: linkFields(),
        label: text('Buttons'),
        labels: { plural: text('Buttons'), singular: text('Button') },
        maxRows: 2,
        name: 'buttons',
        type: 'array',
      },
    ],
    interfaceName: 'BannerBlock',
    labels: { plural: text('Banners'), singular: text('Banner') },
    slug: 'banner',
  },
  load: loadBanner,
})
