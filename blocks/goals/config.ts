import type { Field } from 'payload'

import { goalPeriod, type GoalPeriodKind } from '../../src/domain/goal-period.js'
import { isMoneyMetric } from '../../src/domain/metrics.js'
import { currencies } from '../../src/domain/money.js'
import type { EditorCheck } from '../../src/fields/editor-check.js'
import { metricNames } from '../../src/fields/metric-names.js'
import { optionsOf } from '../../src/fields/options.js'
import { type AdminText, problemFor, text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadGoals } from './load.js'

const periodNames: Readonly<Record<GoalPeriodKind, AdminText>> = { dates: 'From one day to another', month: 'This month', quarter: 'This quarter', year: 'This year' }

const isManual = (_data: unknown, sibling: { source?: string } | undefined): boolean => sibling?.source === 'manual'
const hasDates = (_data: unknown, sibling: { period?: string } | undefined): boolean => sibling?.period === 'dates'

const checkLastDay = (value: unknown, check: EditorCheck): string | true => {
  const { from, period } = check.siblingData as { from?: unknown; period?: unknown }
  return period !== 'dates' || goalPeriod('dates', { from, until: value }, new Date(0)) !== undefined || problemFor(check.req, 'Enter a first and a last day, in this order.')
}

const countsMoney = (_data: unknown, sibling: { metric?: unknown; source?: string } | undefined): boolean => sibling?.source !== 'manual' && isMoneyMetric(sibling?.metric)

/** A goal in money is reached in one currency: amounts of several are never added up. */
const checkCurrency = (value: unknown, check: EditorCheck): string | true =>
  !countsMoney(undefined, check.siblingData as { metric?: unknown; source?: string }) || Boolean(value) || problemFor(check.req, 'Choose the currency in which this goal is counted.')

const goalFields: Field[] = [
  { label: text('Title'), localized: true, maxLength: 120, name: 'title', required: true, type: 'text' },
  {
    fields: [
      { admin: { width: '34%' }, defaultValue: 'metric', label: text('Counted by'), name: 'source', options: optionsOf({ manual: 'People type the number in', metric: 'The portal' }), required: true, type: 'select' },
      { admin: { condition: (_data, sibling) => sibling?.source !== 'manual', width: '66%' }, defaultValue: 'leads-won', label: text('Number'), name: 'metric', options: optionsOf(metricNames), type: 'select' },
      { admin: { condition: isManual, description: text('Stands behind the number, for example: calls.'), width: '66%' }, label: text('Unit'), localized: true, maxLength: 40, name: 'unit', type: 'text' },
    ],
    type: 'row',
  },
  {
    admin: { condition: countsMoney },
    label: text('Currency'),
    name: 'currency',
    options: currencies.map((code) => ({ label: code, value: code })),
    type: 'select',
    validate: checkCurrency as never,
  },
  {
    fields: [
      { admin: { description: text('Of a rate: in percent. Of money: in whole units, 250000 for 250,000.00 EUR.'), width: '34%' }, label: text('Target'), max: 1_000_000_000_000, min: 0.01, name: 'target', required: true, type: 'number' },
      { admin: { width: '33%' }, defaultValue: 'quarter', label: text('Period'), name: 'period', options: optionsOf(periodNames), required: true, type: 'select' },
      { admin: { width: '33%' }, defaultValue: 'organisation', label: text('Kept for'), name: 'scope', options: optionsOf({ organisation: 'The organisation', person: 'Each person' }), required: true, type: 'select' },
    ],
    type: 'row',
  },
  {
    fields: [
      { admin: { condition: hasDates, date: { pickerAppearance: 'dayOnly' }, width: '50%' }, label: text('First day'), name: 'from', type: 'date' },
      { admin: { condition: hasDates, date: { pickerAppearance: 'dayOnly' }, width: '50%' }, label: text('Last day'), name: 'until', type: 'date', validate: checkLastDay as never },
    ],
    type: 'row',
  },
]

/** What partners are to reach by when, and how far they are. */
export const goalsBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<rect x="12" y="12" width="96" height="56" rx="6" fill="${soft}" stroke="${line}" stroke-width="2"/><g fill="none" stroke="${line}" stroke-width="2"><circle cx="34" cy="40" r="16"/><circle cx="34" cy="40" r="9"/></g><circle cx="34" cy="40" r="3.5" fill="${accent}"/><g fill="${line}"><rect x="58" y="26" width="38" height="4" rx="2"/><rect x="58" y="38" width="40" height="6" rx="3"/></g><rect x="58" y="38" width="26" height="6" rx="3" fill="${accent}"/><rect x="58" y="51" width="22" height="3" rx="1.5" fill="${line}"/>`),
    fields: [
      { admin: { description: text('Empty: “Goals”.') }, label: text('Heading'), localized: true, maxLength: 120, name: 'heading', type: 'text' },
      {
        admin: { components: { RowLabel: 'payload-partner-portal/admin#RowTitle' }, initCollapsed: true },
        fields: goalFields,
        label: text('Goals'),
        labels: { plural: text('Goals'), singular: text('Goal') },
        maxRows: 12,
        minRows: 1,
        name: 'goals',
        required: true,
        type: 'array',
      },
    ],
    interfaceName: 'GoalsBlock',
    labels: { plural: text('Goals'), singular: text('Goals') },
    slug: 'goals',
  },
  load: loadGoals,
  loadsTogether: true,
})
