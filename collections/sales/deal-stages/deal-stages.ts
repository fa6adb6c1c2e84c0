import type { PayloadRequest } from 'payload'

import { keepUsedDealStage, settleDealStage } from '../../../hooks/sales/deal-stage-hooks.js'
import { optionsOf } from '../../../src/fields/options.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { problemFor, text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

const isWhole = (value: unknown, largest: number): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largest

/** The columns of a partner type's pipeline. What a stage means for money is its phase. */
export const dealStages: CollectionFactory = () => ({
  admin: { defaultColumns: ['name', 'partnerType', 'phase', 'order', 'probability'], group: groups.sales, useAsTitle: 'name' },
  defaultSort: 'order',
  fields: [
    { label: text('Name'), localized: true, maxLength: 100, name: 'name', required: true, type: 'text' },
    referenceTo('partnerType', slugs.partnerTypes, { label: text('Partner type'), required: true }),
    {
      admin: { description: text('Won deals earn commissions. The phase stays as it is once deals stand in the stage.') },
      defaultValue: 'open',
      label: text('Phase'),
      name: 'phase',
      options: optionsOf({ lost: 'Lost', open: 'Open', won: 'Won' }),
      required: true,
      type: 'select',
    },
    {
      fields: [
        {
          admin: { description: text('Lower numbers stand further left.'), width: '50%' },
          defaultValue: 10,
          label: text('Place'),
          name: 'order',
          required: true,
          type: 'number',
          validate: (value: unknown, { req }: { req: PayloadRequest }) => isWhole(value, 1000) || problemFor(req, 'Enter a whole number from 0 to 1000.'),
        },
        {
          admin: { description: text('How likely a deal of this stage is won, in percent. Forecasts weigh amounts by it.'), width: '50%' },
          defaultValue: 50,
          label: text('Probability (%)'),
          name: 'probability',
          required: true,
          type: 'number',
          validate: (value: unknown, { req }: { req: PayloadRequest }) => isWhole(value, 100) || problemFor(req, 'Enter a whole number from 0 to 100.'),
        },
      ],
      type: 'row',
    },
  ],
  hooks: { beforeDelete: [keepUsedDealStage], beforeValidate: [settleDealStage] },
  indexes: [{ fields: ['partnerType', 'order'] }],
  labels: { plural: text('Deal stages'), singular: text('Deal stage') },
  lockDocuments: false,
  slug: slugs.dealStages,
  versions: false,
})
