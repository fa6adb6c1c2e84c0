import { referenceToAnyOf, referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** What a person was told. Written by the portal only; the person marks it read. */
export const notifications: CollectionFactory = (context) => ({
  admin: { defaultColumns: ['title', 'recipient', 'event', 'readAt', 'createdAt'], group: groups.messaging, useAsTitle: 'title' },
  defaultSort: '-createdAt',
  fields: [
    referenceTo('recipient', slugs.partnerUsers, { label: text('Partner user') }),
    referenceTo('staffRecipient', context.slugs.users, { label: text('Member of staff') }),
    { label: text('Event'), name: 'event', required: true, type: 'text' },
    { admin: { hidden: true }, hidden: true, name: 'eventKey', required: true, type: 'text' },
    { label: text('Title'), name: 'title', required: true, type: 'text' },
    { label: text('Text'), name: 'body', type: 'textarea' },
    { label: text('Page'), name: 'href', type: 'text' },
    referenceToAnyOf('record', [slugs.leads, slugs.announcements, slugs.partnerUsers, slugs.partners, slugs.rooms, slugs.documents, slugs.certificates, slugs.deals, slugs.payouts], { label: text('Record') }),
    { label: text('Read at'), name: 'readAt', type: 'date' },
  ],
  indexes: [{ fields: ['recipient', 'readAt'] }, { fields: ['recipient', 'createdAt'] }, { fields: ['staffRecipient', 'createdAt'] }],
  labels: { plural: text('Notifications'), singular: text('Notification') },
  lockDocuments: false,
  slug: slugs.notifications,
  versions: false,
})
