import { optionsOf } from '../../src/fields/options.js'
import { pictureField } from '../../src/fields/picture-field.js'
import { urlField } from '../../src/fields/url-field.js'
import { text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadIntroduction } from './load.js'

/** People or companies that partners should know, with how to reach them. */
export const introductionBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<rect x="14" y="14" width="92" height="52" rx="6" fill="${soft}" stroke="${line}" stroke-width="2"/><circle cx="36" cy="34" r="8" fill="${accent}"/><path d="M22 56c0-9 6-13 14-13s14 4 14 13z" fill="${accent}"/><g fill="${line}"><rect x="58" y="26" width="34" height="5" rx="2.5"/><rect x="58" y="37" width="40" height="3.5" rx="1.75"/><rect x="58" y="45" width="40" height="3.5" rx="1.75"/><rect x="58" y="53" width="24" height="3.5" rx="1.75"/></g>`),
    fields: [
      {
        admin: { components: { RowLabel: 'payload-partner-portal/admin#RowTitle' }, description: text('One stands wide; several stand side by side.'), initCollapsed: true },
        fields: [
          {
            fields: [
              { admin: { width: '50%' }, label: text('Name'), maxLength: 120, name: 'name', required: true, type: 'text' },
              { admin: { width: '50%' }, defaultValue: 'person', label: text('Kind'), name: 'kind', options: optionsOf({ company: 'Company', person: 'Person' }), required: true, type: 'select' },
            ],
            type: 'row',
          },
          pictureField('photo', { admin: { description: text('A photo or logo. Without one the initials stand there.') }, label: text('Photo or logo') }),
          { admin: { description: text('What partners come to this person or company for.') }, label: text('Role'), localized: true, maxLength: 160, name: 'role', type: 'text' },
          { label: text('About'), localized: true, name: 'bio', type: 'richText' },
          {
            fields: [
              { admin: { width: '50%' }, label: text('E-mail'), name: 'email', type: 'email' },
              { admin: { width: '50%' }, label: text('Phone'), maxLength: 60, name: 'phone', type: 'text' },
            ],
            type: 'row',
          },
          {
            fields: [
              { admin: { width: '50%' }, label: text('Words of the link'), localized: true, maxLength: 80, name: 'linkLabel', type: 'text' },
              urlField({ admin: { width: '50%' }, label: text('Address of the link') }),
            ],
            type: 'row',
          },
        ],
        label: text('Who is introduced'),
        labels: { plural: text('Introductions'), singular: text('Introduction') },
        maxRows: 12,
        minRows: 1,
        name: 'people',
        required: true,
        type: 'array',
      },
    ],
    interfaceName: 'IntroductionBlock',
    labels: { plural: text('Introductions'), singular: text('Introduction') },
    slug: 'introduction',
  },
  load: loadIntroduction,
})
