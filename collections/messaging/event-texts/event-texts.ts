import { checkEventText } from '../../../hooks/messaging/check-event-text.js'
import { catalogue } from '../../../src/notifications/catalogue.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** The vendor's own words for an event in a language; without one the portal's own are used. `{name}` stands for a value of the event. */
export const eventTexts: CollectionFactory = () => ({
  admin: { defaultColumns: ['event', 'language', 'title'], group: groups.messaging, useAsTitle: 'title' },
  fields: [
    { index: true, label: text('Event'), name: 'event', options: Object.keys(catalogue).map((event) => ({ label: event, value: event })), required: true, type: 'select' },
    { defaultValue: 'en', label: text('Language'), name: 'language', options: [{ label: 'English', value: 'en' }, { label: 'Deutsch', value: 'de' }], required: true, type: 'select' },
    { admin: { description: text('Also the subject of the e-mail.') }, label: text('Title'), maxLength: 200, name: 'title', required: true, type: 'text' },
    { label: text('Text'), maxLength: 2000, name: 'body', type: 'textarea' },
  ],
  hooks: { beforeValidate: [checkEventText] },
  indexes: [{ fields: ['event', 'language'], unique: true }],
  labels: { plural: text('Texts of events'), singular: text('Text of an event') },
  lockDocuments: false,
  slug: slugs.eventTexts,
  versions: false,
})
