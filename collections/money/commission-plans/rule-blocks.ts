import type { Block, Field } from 'payload'

import { amountsByCurrency, percentField } from '../../../src/fields/money-fields.js'
import { optionsOf } from '../../../src/fields/options.js'
import { titledBlocks } from '../../../src/fields/titled-blocks.js'
import { text } from '../../../src/translations/text.js'
import { commonRuleFields, dealFieldPath, lastRuleFields } from './rule-fields.js'

const ruleBlock = ({ fields, interfaceName, labels, slug }: Pick<Block, 'fields' | 'interfaceName' | 'labels' | 'slug'>): Block => ({
  fields: [...commonRuleFields(), ...fields, ...lastRuleFields()],
  interfaceName: interfaceName!,
  labels: labels!,
  slug,
})

const hasKind =
  (kind: string) =>
  (_data: unknown, sibling: undefined | { kind?: unknown }): boolean =>
    sibling?.kind === kind

/** A rate of a table: a share, an amount, or, for what is not listed, nothing. */
const rateFields = (mayBeNothing: boolean): Field[] => {
  const amounts = amountsByCurrency('amounts', { label: 'Amounts' })
  const percent = percentField({ isRequired: false })
  return [
    {
      defaultValue: mayBeNothing ? 'nothing' : 'share',
      label: text('What it earns'),
      name: 'kind',
      options: mayBeNothing ? optionsOf({ flat: 'An amount', nothing: 'Nothing', share: 'A percentage of the deal' }) : optionsOf({ flat: 'An amount', share: 'A percentage of the deal' }),
      required: true,
      type: 'select',
    },
    { ...percent, admin: { ...percent.admin, condition: hasKind('share') } },
    { ...amounts, admin: { ...amounts.admin, condition: hasKind('flat') } },
  ]
}

/** A percentage of the deal. */
const shareRule = ruleBlock({
  fields: [percentField({ description: 'Of the amount of the deal.' })],
  interfaceName: 'ShareRuleBlock',
  labels: { plural: text('Percentages of the deal'), singular: text('A percentage of the deal') },
  slug: 'share-rule',
})

/** A fixed amount per deal. */
const flatRule = ruleBlock({
  fields: [{ ...amountsByCurrency('amounts', { description: 'Deals in a currency without a line earn nothing by this rule.', label: 'Amounts' }), minRows: 1, required: true }],
  interfaceName: 'FlatRuleBlock',
  labels: { plural: text('Fixed amounts'), singular: text('A fixed amount') },
  slug: 'flat-rule',
})

/** By how much the partner sells in a span of time. */
const bandsRule = ruleBlock({
  fields: [
    {
      fields: [
        {
          admin: { description: text('Over which the sales of the partner are added up; calendar spans in UTC.'), width: '50%' },
          defaultValue: 'quarter',
          label: text('Span'),
          name: 'window',
          options: optionsOf({ lifetime: 'Since the beginning', month: 'Month', quarter: 'Quarter', year: 'Year' }),
          required: true,
          type: 'select',
        },
        {
          admin: { width: '50%' },
          defaultValue: 'marginal',
          label: text('What a higher band means'),
          name: 'mode',
          options: optionsOf({ marginal: 'Its rate counts for what lies in the band', retroactive: 'Its rate counts for everything in the span' }),
          required: true,
          type: 'select',
        },
      ],
      type: 'row',
    },
    {
      fields: [percentField(), { ...amountsByCurrency('from', { description: 'The band begins here, this amount included.', label: 'From this volume on' }), minRows: 1, required: true }],
      label: text('Bands'),
      labels: { plural: text('Bands'), singular: text('Band') },
      maxRows: 20,
      minRows: 1,
      name: 'bands',
      required: true,
      type: 'array',
    },
  ],
  interfaceName: 'BandsRuleBlock',
  labels: { plural: text('Bands by volume'), singular: text('Bands by volume') },
  slug: 'bands-rule',
})

/** By the value of one field of the deal. */
const tableRule = ruleBlock({
  fields: [
    dealFieldPath(),
    {
      fields: [{ label: text('Value'), maxLength: 200, name: 'value', required: true, type: 'text' }, ...rateFields(false)],
      label: text('Table'),
      labels: { plural: text('Lines'), singular: text('Line') },
      maxRows: 200,
      minRows: 1,
      name: 'rows',
      required: true,
      type: 'array',
    },
    { fields: rateFields(true), label: text('Everything else'), name: 'otherwise', type: 'group' },
  ],
  interfaceName: 'TableRuleBlock',
  labels: { plural: text('Tables by a field'), singular: text('A table by a field') },
  slug: 'table-rule',
})

/** Every shape a rule of a plan can have, folded under its name; each is one that the engine knows. */
export const ruleBlocks: Block[] = titledBlocks([shareRule, flatRule, bandsRule, tableRule].map((config) => ({ config })))
