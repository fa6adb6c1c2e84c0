import { startFromTemplateEndpoint } from '../../../src/endpoints/rooms/templates.js'
import { layoutBlocks } from '../../../src/fields/unknown-block.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** A room that staff keep to start others from: its blocks and how it looks in the navigation. */
export const roomTemplates: CollectionFactory = (context) => ({
  admin: { defaultColumns: ['title', 'description', 'updatedAt'], group: groups.portal, listSearchableFields: ['title'], useAsTitle: 'title' },
  endpoints: [startFromTemplateEndpoint],
  fields: [
    { label: text('Title'), localized: true, maxLength: 120, name: 'title', required: true, type: 'text' },
    { admin: { description: text('What it is good for; editors read it when they choose.') }, label: text('Description'), localized: true, maxLength: 500, name: 'description', type: 'textarea' },
    { admin: { position: 'sidebar' }, label: text('Icon'), maxLength: 60, name: 'icon', type: 'text' },
    { admin: { position: 'sidebar' }, label: text('Group'), localized: true, maxLength: 60, name: 'group', type: 'text' },
    { admin: { position: 'sidebar' }, defaultValue: false, label: text('Show a table of contents'), name: 'showTableOfContents', type: 'checkbox' },
    {
      admin: { initCollapsed: true },
      ...layoutBlocks(context.blocks),
      label: text('Content'),
      labels: { plural: text('Blocks'), singular: text('Block') },
      maxRows: 60,
      name: 'layout',
      type: 'blocks',
    },
  ],
  labels: { plural: text('Room templates'), singular: text('Room template') },
  slug: slugs.roomTemplates,
  versions: false,
})
