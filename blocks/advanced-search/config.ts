import { searchLength } from '../../src/domain/search-pattern.js'
import type { SearchKind } from '../../src/domain/search-kinds.js'
import { optionsOf } from '../../src/fields/options.js'
import { type AdminText, text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'

const kindNames: Readonly<Record<SearchKind, AdminText>> = { announcements: 'Announcements', deals: 'Deals', documents: 'Documents', leads: 'Leads', partners: 'Partners', people: 'People', rooms: 'Rooms' }

/** A search over chosen kinds, with words that are worth trying. */
export const advancedSearchBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<rect x="12" y="18" width="96" height="18" rx="9" fill="${soft}" stroke="${line}" stroke-width="2"/><g fill="none" stroke="${accent}" stroke-width="2.5" stroke-linecap="round"><circle cx="23" cy="26.5" r="4"/><path d="m26 29.5 3.5 3.5"/></g><g fill="${line}"><rect x="36" y="25.5" width="40" height="3.5" rx="1.75"/><rect x="18" y="46" width="60" height="4" rx="2"/><rect x="18" y="58" width="46" height="4" rx="2"/></g><rect x="12" y="40" width="96" height="30" rx="5" fill="none" stroke="${line}" stroke-width="2"/>`),
    fields: [
      { admin: { description: text('Empty: “Search the portal”.') }, label: text('Heading'), localized: true, maxLength: 120, name: 'heading', type: 'text' },
      { admin: { description: text('Stands in the empty box, for example: Company, contact or topic.') }, label: text('Hint in the box'), localized: true, maxLength: 80, name: 'placeholder', type: 'text' },
      { admin: { description: text('Nothing chosen: everything. Each person finds only what they may see.') }, hasMany: true, label: text('Searches in'), name: 'kinds', options: optionsOf(kindNames), type: 'select' },
      {
        admin: { components: { RowLabel: 'payload-partner-portal/admin#RowTitle' }, description: text('Searches that are one click away. What is to be found can differ from the words on the button.'), initCollapsed: true },
        fields: [
          {
            fields: [
              { admin: { width: '50%' }, label: text('Label'), localized: true, maxLength: 60, name: 'label', required: true, type: 'text' },
              { admin: { width: '50%' }, label: text('Searches for'), localized: true, maxLength: searchLength.most, minLength: searchLength.least, name: 'query', required: true, type: 'text' },
            ],
            type: 'row',
          },
          { admin: { description: text('Nothing chosen: as above.') }, hasMany: true, label: text('Searches in'), name: 'kinds', options: optionsOf(kindNames), type: 'select' },
        ],
        label: text('Ready searches'),
        labels: { plural: text('Ready searches'), singular: text('Ready search') },
        maxRows: 8,
        name: 'presets',
        type: 'array',
      },
    ],
    interfaceName: 'AdvancedSearchBlock',
    labels: { plural: text('Searches'), singular: text('Search') },
    slug: 'advanced-search',
  },
})
