import { referenceToAnyOf, referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** Who did what to which record. Written by the portal only; the database refuses changes. */
export const activities: CollectionFactory = (context) => ({
  admin: { defaultColumns: ['createdAt', 'actorName', 'action', 'recordTitle', 'partner'], group: groups.messaging, useAsTitle: 'action' },
  defaultSort: '-createdAt',
  fields: [
    { label: text('Action'), name: 'action', required: true, type: 'text' },
    referenceToAnyOf('actor', [slugs.partnerUsers, context.slugs.users], { label: text('Actor') }),
    { label: text('Name of the actor'), name: 'actorName', required: true, type: 'text' },
    referenceToAnyOf('record', [slugs.leads, slugs.partners, slugs.partnerUsers, slugs.rooms, slugs.announcements, slugs.comments, slugs.documents, slugs.certificates, slugs.deals, slugs.payouts, slugs.commissionPlans], { label: text('Record') }),
    { label: text('Title of the record'), name: 'recordTitle', type: 'text' },
    referenceTo('partner', slugs.partners, { label: text('Partner') }),
    { label: text('Field'), name: 'field', type: 'text' },
    { label: text('Before'), name: 'from', type: 'text' },
    { label: text('After'), name: 'to', type: 'text' },
    { admin: { description: text('Internal activities are read by staff only.') }, defaultValue: false, label: text('Internal'), name: 'isInternal', type: 'checkbox' },
  ],
  indexes: [{ fields: ['partner', 'createdAt'] }],
  labels: { plural: text('Activities'), singular: text('Activity') },
  lockDocuments: false,
  slug: slugs.activities,
  timestamps: true,
  versions: false,
})
