import { optionsOf } from '../../../src/fields/options.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/**
 * How far a person or an organisation is with an item of a block: a task that is done, a goal's value that was typed in.
 * `owner` is the partner user (scope `person`) or the partner (scope `organisation`); one row per block, item and owner.
 */
export const progress: CollectionFactory = () => ({
  admin: { defaultColumns: ['room', 'item', 'partner', 'partnerUser', 'doneAt'], group: groups.portal },
  fields: [
    referenceTo('room', slugs.rooms, { label: text('Room'), required: true }),
    { label: text('Block'), maxLength: 100, name: 'block', required: true, type: 'text' },
    { label: text('Item'), maxLength: 100, name: 'item', required: true, type: 'text' },
    { label: text('Kept for'), name: 'scope', options: optionsOf({ organisation: 'The organisation', person: 'Each person' }), required: true, type: 'select' },
    referenceTo('partner', slugs.partners, { label: text('Partner'), required: true }),
    referenceTo('partnerUser', slugs.partnerUsers, { label: text('Partner user') }),
    { admin: { hidden: true }, index: true, maxLength: 100, name: 'owner', required: true, type: 'text' },
    { label: text('Done at'), name: 'doneAt', type: 'date' },
    { label: text('Value'), name: 'value', type: 'number' },
  ],
  indexes: [{ fields: ['block', 'item', 'owner'], unique: true }, { fields: ['owner', 'block'] }],
  labels: { plural: text('Progress'), singular: text('Progress') },
  lockDocuments: false,
  slug: slugs.progress,
  versions: false,
})
