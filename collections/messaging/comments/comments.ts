import { optionsOf } from '../../../src/fields/options.js'
import { referenceToAnyOf, referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import { commentHooks } from '../../../hooks/messaging/comment-hooks.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** What people write on a record. Internal ones never leave to a partner. */
export const comments: CollectionFactory = (context) => ({
  admin: { defaultColumns: ['body', 'authorName', 'visibility', 'createdAt'], group: groups.messaging, useAsTitle: 'body' },
  defaultSort: '-createdAt',
  fields: [
    { label: text('Text'), maxLength: 5000, name: 'body', required: true, type: 'textarea' },
    referenceToAnyOf('record', [slugs.leads, slugs.deals], { label: text('Record'), required: true }),
    referenceTo('partner', slugs.partners, { admin: { readOnly: true }, label: text('Partner'), required: true }),
    referenceToAnyOf('author', [slugs.partnerUsers, context.slugs.users], { admin: { readOnly: true }, label: text('Author'), required: true }),
    { admin: { readOnly: true }, label: text('Name of the author'), name: 'authorName', required: true, type: 'text' },
    {
      admin: { description: text('Internal comments are read by staff only.') },
      defaultValue: 'shared',
      label: text('Visibility'),
      name: 'visibility',
      options: optionsOf({ internal: 'Internal', shared: 'Shared with the partner' }),
      required: true,
      type: 'select',
    },
  ],
  hooks: commentHooks(context),
  indexes: [{ fields: ['partner', 'createdAt'] }],
  labels: { plural: text('Comments'), singular: text('Comment') },
  lockDocuments: false,
  slug: slugs.comments,
  versions: false,
})
