import { dealFieldDefinitions, leadFieldDefinitions } from '../../../src/fields/lead-field-definitions.js'
import { registrationDayFields } from '../../../src/fields/registration-day-fields.js'
import { keepAudiencesNarrow } from '../../../hooks/network/keep-audiences-narrow.js'
import { payoutMinimumsField } from '../../../src/fields/money-fields.js'
import { slugField } from '../../../src/fields/slug-field.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** Kinds of partners. The rooms of a partner type are its portal. */
export const partnerTypes: CollectionFactory = () => ({
  admin: { defaultColumns: ['name', 'slug', 'allowsSubPartners'], group: groups.network, useAsTitle: 'name' },
  defaultSort: 'name',
  fields: [
    { label: text('Name'), localized: true, maxLength: 100, name: 'name', required: true, type: 'text' },
    slugField({ from: 'name', isUnique: true }),
    {
      admin: { description: text('Distributors and other partners with partners of their own.') },
      defaultValue: false,
      label: text('May have sub-partners'),
      name: 'allowsSubPartners',
      type: 'checkbox',
    },
    leadFieldDefinitions(),
    dealFieldDefinitions(),
    ...registrationDayFields(),
    payoutMinimumsField(),
  ],
  hooks: { beforeDelete: [keepAudiencesNarrow] },
  labels: { plural: text('Partner types'), singular: text('Partner type') },
  lockDocuments: false,
  slug: slugs.partnerTypes,
  versions: false,
})
