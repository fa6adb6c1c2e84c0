import { audienceField } from '../../../src/fields/audience-field.js'
import { expectationsField } from '../../../src/fields/expectations-field.js'
import { optionsOf } from '../../../src/fields/options.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { slugField } from '../../../src/fields/slug-field.js'
import { layoutBlocks } from '../../../src/fields/unknown-block.js'
import { unlockField } from '../../../src/fields/unlock-field.js'
import { refuseStaleWrite } from '../../../hooks/network/refuse-stale-write.js'
import { roomEndpoints } from '../../../src/endpoints/rooms/index.js'
import { checkExpectations } from '../../../hooks/portal/check-expectations.js'
import { refuseCircularUnlock } from '../../../hooks/portal/refuse-circular-unlock.js'
import { refuseUnfitKind } from '../../../hooks/portal/refuse-unfit-kind.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { roomLivePreview } from './live-preview.js'
import { slugs } from '../../slugs.js'

/** One page of the portal of one partner type. */
export const rooms: CollectionFactory = (context) => ({
  admin: {
    defaultColumns: ['title', 'partnerType', 'kind', 'audienceSummary', 'order', '_status'],
    group: groups.portal,
    listSearchableFields: ['title', 'slug'],
    livePreview: roomLivePreview,
    useAsTitle: 'title',
  },
  defaultSort: 'order',
  endpoints: roomEndpoints(context.blocks),
  fields: [
    {
      tabs: [
        {
          fields: [
            { label: text('Title'), localized: true, maxLength: 120, name: 'title', required: true, type: 'text' },
            {
              admin: { description: text('Blocks from top to bottom. In a predefined room they stand above its own content.'), initCollapsed: true },
              ...layoutBlocks(context.blocks),
              label: text('Content'),
              labels: { plural: text('Blocks'), singular: text('Block') },
              maxRows: 60,
              name: 'layout',
              type: 'blocks',
            },
          ],
          label: text('Content'),
        },
        {
          fields: [
            audienceField({ withPartnerTypes: false }),
            unlockField(),
            {
              admin: { description: text('Hide the room until it opens, or show it with a lock and say what opens it.') },
              defaultValue: 'hide',
              label: text('While locked'),
              name: 'whenLocked',
              options: optionsOf({ hide: 'Hide the room', show: 'Show it with a lock' }),
              required: true,
              type: 'select',
            },
            {
              admin: { description: text('Distributors may look at this room of their sub-partners’ portal.') },
              defaultValue: false,
              label: text('Visible to distributors'),
              name: 'visibleToDistributors',
              type: 'checkbox',
            },
            expectationsField(),
            { admin: { description: text('Only staff read this.') }, label: text('Internal note'), maxLength: 5000, name: 'internalNote', type: 'textarea' },
          ],
          label: text('Access'),
        },
      ],
      type: 'tabs',
    },
    referenceTo('partnerType', slugs.partnerTypes, { admin: { position: 'sidebar' }, index: true, label: text('Partner type'), required: true }),
    {
      admin: { description: text('A predefined room exists once per partner type; custom rooms as often as you like.'), position: 'sidebar' },
      defaultValue: 'custom',
      filterOptions: ({ options }) => options.filter((option) => context.rooms.some(({ kind }) => kind === (typeof option === 'string' ? option : option.value))),
      index: true,
      label: text('Kind'),
      name: 'kind',
      options: context.knownRooms.map((room) => ({ label: room.label as string, value: room.kind })),
      required: true,
      type: 'select',
    },
    slugField({ from: 'title', isUnique: false }),
    { admin: { description: text('A heading in the navigation; rooms with the same heading stand together.'), position: 'sidebar' }, label: text('Group'), localized: true, maxLength: 60, name: 'group', type: 'text' },
    { admin: { description: text('Smaller numbers come first.'), position: 'sidebar' }, defaultValue: 100, label: text('Order'), max: 100000, min: 0, name: 'order', required: true, type: 'number' },
    { admin: { hidden: true }, index: true, maxLength: 120, name: 'blueprint', type: 'text' },
    { admin: { position: 'sidebar' }, label: text('Icon'), maxLength: 60, name: 'icon', type: 'text' },
    { admin: { position: 'sidebar' }, defaultValue: false, label: text('Show a table of contents'), name: 'showTableOfContents', type: 'checkbox' },
  ],
  hooks: { beforeChange: [checkExpectations], beforeValidate: [refuseStaleWrite, refuseUnfitKind(context), refuseCircularUnlock] },
  labels: { plural: text('Rooms'), singular: text('Room') },
  slug: slugs.rooms,
  trash: true,
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
})
