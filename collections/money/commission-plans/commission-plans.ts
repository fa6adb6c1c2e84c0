import { commissionPlanHooks } from '../../../hooks/money/commission-plan-hooks.js'
import { audienceField } from '../../../src/fields/audience-field.js'
import { percentField } from '../../../src/fields/money-fields.js'
import { optionsOf } from '../../../src/fields/options.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'
import { ruleBlocks } from './rule-blocks.js'

/** What deals earn. Each document is one version of a plan; a version that is active or was never changes. */
export const commissionPlans: CollectionFactory = () => ({
  admin: { defaultColumns: ['name', 'version', 'status', 'effectiveFrom', 'effectiveTo', 'priority'], group: groups.money, listSearchableFields: ['name'], useAsTitle: 'name' },
  defaultSort: '-updatedAt',
  fields: [
    { admin: { description: text('Partners read it where they ask why an amount is what it is.') }, label: text('Name'), maxLength: 200, name: 'name', required: true, type: 'text' },
    { admin: { description: text('Only staff read this.'), rows: 2 }, label: text('Internal note'), maxLength: 2000, name: 'note', type: 'textarea' },
    audienceField({ withPartnerTypes: true }),
    {
      admin: { description: text('All rules of the plan that fits a deal are added up.'), initCollapsed: true },
      blocks: ruleBlocks,
      label: text('Rules'),
      labels: { plural: text('Rules'), singular: text('Rule') },
      maxRows: 30,
      name: 'rules',
      type: 'blocks',
    },
    percentField({
      description: 'The most that all rules together give of a deal. What is too much is taken from distributors first, then from persons. Empty: no limit.',
      isRequired: false,
      label: 'Limit of all rules in percent',
      name: 'shareCapPercent',
    }),
    {
      admin: { description: text('Archived plans count no longer for deals that close from now on.'), position: 'sidebar' },
      defaultValue: 'draft',
      index: true,
      label: text('Status'),
      name: 'status',
      options: optionsOf({ active: 'Active', archived: 'Archived', draft: 'Draft' }),
      required: true,
      type: 'select',
    },
    { admin: { date: { pickerAppearance: 'dayAndTime' }, description: text('Deals count that close from then on.'), position: 'sidebar' }, label: text('From'), name: 'effectiveFrom', required: true, type: 'date' },
    { admin: { date: { pickerAppearance: 'dayAndTime' }, description: text('Empty: without end.'), position: 'sidebar' }, label: text('Until'), name: 'effectiveTo', type: 'date' },
    {
      admin: { description: text('Of several plans that fit, the higher number decides; then the narrower audience; then the later start.'), position: 'sidebar' },
      defaultValue: 0,
      label: text('Priority'),
      max: 1000,
      min: -1000,
      name: 'priority',
      required: true,
      type: 'number',
    },
    { admin: { position: 'sidebar', readOnly: true }, defaultValue: 1, label: text('Version'), name: 'version', type: 'number' },
    { admin: { hidden: true }, index: true, name: 'family', type: 'text' },
    { admin: { hidden: true }, name: 'activatedAt', type: 'date' },
    { admin: { hidden: true }, name: 'archivedAt', type: 'date' },
  ],
  hooks: commissionPlanHooks,
  indexes: [{ fields: ['family', 'version'], unique: true }],
  labels: { plural: text('Commission plans'), singular: text('Commission plan') },
  lockDocuments: false,
  slug: slugs.commissionPlans,
  versions: false,
})
