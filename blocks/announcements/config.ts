import { text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadAnnouncements } from './load.js'

/** The newest announcements for whoever opens the room. */
export const announcementsBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<path d="M22 34v12l8 2 4 12h7l-3-11 26 9V22L30 32z" fill="${accent}"/><g fill="none" stroke="${accent}" stroke-width="3" stroke-linecap="round"><path d="M72 32c4 4 4 12 0 16"/></g><g fill="${line}"><rect x="82" y="26" width="26" height="4" rx="2"/><rect x="82" y="38" width="26" height="4" rx="2"/><rect x="82" y="50" width="18" height="4" rx="2"/></g><rect x="10" y="10" width="100" height="60" rx="6" fill="none" stroke="${soft}" stroke-width="2"/>`),
    fields: [
      { admin: { description: text('Empty: “Announcements”.') }, label: text('Heading'), localized: true, maxLength: 120, name: 'heading', type: 'text' },
      {
        fields: [
          { admin: { description: text('Each person sees only what is meant for them.'), width: '50%' }, defaultValue: 3, label: text('How many at most'), max: 10, min: 1, name: 'count', required: true, type: 'number' },
          { admin: { description: text('Off: titles and dates only.'), width: '50%' }, defaultValue: true, label: text('With their texts'), name: 'showText', type: 'checkbox' },
        ],
        type: 'row',
      },
    ],
    interfaceName: 'AnnouncementsBlock',
    labels: { plural: text('Announcements'), singular: text('Announcements') },
    slug: 'announcements',
  },
  load: loadAnnouncements,
  loadsTogether: true,
})
