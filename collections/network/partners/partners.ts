import { assignPartnerToItsCreator } from '../../../hooks/identity/assign-partner-to-its-creator.js'
import { endSessionsOfPartner } from '../../../hooks/identity/end-sessions-of-suspended.js'
import { keepAudiencesNarrow } from '../../../hooks/network/keep-audiences-narrow.js'
import { recordPartnerChange } from '../../../hooks/network/record-partner-change.js'
import { refuseStaleWrite } from '../../../hooks/network/refuse-stale-write.js'
import { countryField } from '../../../src/fields/country-field.js'
import { optionsOf } from '../../../src/fields/options.js'
import { referencesTo, referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** Partner organisations. */
export const partners: CollectionFactory = (context) => ({
  admin: {
    defaultColumns: ['name', 'partnerType', 'tier', 'stage', 'status', 'manager'],
    group: groups.network,
    listSearchableFields: ['name', 'website'],
    useAsTitle: 'name',
  },
  defaultSort: 'name',
  fields: [
    { index: true, label: text('Name'), maxLength: 200, name: 'name', required: true, type: 'text' },
    {
      fields: [
        referenceTo('partnerType', slugs.partnerTypes, { admin: { width: '34%' }, index: true, label: text('Partner type'), required: true }),
        referenceTo('tier', slugs.tiers, { admin: { width: '33%' }, index: true, label: text('Tier') }),
        referenceTo('stage', slugs.stages, { admin: { width: '33%' }, index: true, label: text('Lifecycle stage') }),
      ],
      type: 'row',
    },
    {
      fields: [
        referencesTo('categories', slugs.categories, { admin: { width: '50%' }, label: text('Categories') }),
        referencesTo('tags', slugs.tags, { admin: { width: '50%' }, label: text('Tags') }),
      ],
      type: 'row',
    },
    {
      fields: [
        { admin: { width: '50%' }, label: text('Website'), maxLength: 300, name: 'website', type: 'text' },
        countryField({ width: '50%' }),
      ],
      type: 'row',
    },
    referenceTo('manager', context.slugs.users, { admin: { description: text('The member of staff who looks after this partner.'), position: 'sidebar' }, index: true, label: text('Partner manager') }),
    {
      admin: { description: text('The people of a suspended partner are locked out from their very next click.'), position: 'sidebar' },
      defaultValue: 'invited',
      index: true,
      label: text('Status'),
      name: 'status',
      options: optionsOf({ active: 'Active', invited: 'Invited', suspended: 'Suspended' }),
      required: true,
      type: 'select',
    },
    referenceTo('parent', slugs.partners, { admin: { description: text('Only for partners under a distributor.'), position: 'sidebar' }, index: true, label: text('Distributor') }),
    { admin: { description: text('Only staff read this.') }, label: text('Internal note'), maxLength: 5000, name: 'internalNote', type: 'textarea' },
    {
      admin: { allowCreate: true, defaultColumns: ['name', 'email', 'role', 'status'] },
      collection: slugs.partnerUsers as never,
      label: text('People'),
      name: 'people',
      on: 'partner',
      type: 'join',
    },
  ],
  hooks: { afterChange: [endSessionsOfPartner, recordPartnerChange], beforeDelete: [keepAudiencesNarrow], beforeValidate: [refuseStaleWrite, assignPartnerToItsCreator] },
  labels: { plural: text('Partners'), singular: text('Partner') },
  lockDocuments: false,
  slug: slugs.partners,
  versions: false,
})
