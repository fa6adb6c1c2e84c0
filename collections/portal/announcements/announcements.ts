import { audienceField } from '../../../src/fields/audience-field.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** News for partners; shown on their overview while it lasts. */
export const announcements: CollectionFactory = () => ({
  admin: { defaultColumns: ['title', 'publishedAt', 'expiresAt', '_status'], group: groups.portal, listSearchableFields: ['title'], useAsTitle: 'title' },
  defaultSort: '-publishedAt',
  fields: [
    { label: text('Title'), localized: true, maxLength: 200, name: 'title', required: true, type: 'text' },
    { label: text('Text'), localized: true, name: 'body', type: 'richText' },
    {
      admin: { date: { pickerAppearance: 'dayAndTime' }, description: text('Partners see it from then on. Left empty, from the moment it is saved.'), position: 'sidebar' },
      defaultValue: () => new Date().toISOString(),
      index: true,
      label: text('From'),
      name: 'publishedAt',
      type: 'date',
    },
    { admin: { date: { pickerAppearance: 'dayAndTime' }, position: 'sidebar' }, label: text('Until'), name: 'expiresAt', type: 'date' },
    audienceField({ withPartnerTypes: true }),
  ],
  labels: { plural: text('Announcements'), singular: text('Announcement') },
  slug: slugs.announcements,
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 20 },
})
