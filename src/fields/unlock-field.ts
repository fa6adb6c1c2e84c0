import type { ArrayField, Condition } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { text } from '../translations/text.js'
import { optionsOf } from './options.js'
import { referenceTo } from './relations.js'

const isKind =
  (kind: string): Condition =>
  (_data, sibling) =>
    sibling?.kind === kind

/** Progressive access: every condition must hold before the room opens. Task lists and certificates join once their rooms exist. */
export const unlockField = (): ArrayField => ({
  admin: { description: text('All conditions must hold before the room opens. No condition: open at once.') },
  fields: [
    { label: text('Condition'), name: 'kind', options: optionsOf({ date: 'A date is reached', stage: 'Lifecycle stage of at least', tier: 'Tier of at least' }), required: true, type: 'select' },
    referenceTo('tier', slugs.tiers, { admin: { condition: isKind('tier') }, label: text('Tier') }),
    referenceTo('stage', slugs.stages, { admin: { condition: isKind('stage') }, label: text('Lifecycle stage') }),
    { admin: { condition: isKind('date'), date: { pickerAppearance: 'dayAndTime' } }, label: text('Date'), name: 'date', type: 'date' },
  ],
  hooks: { beforeValidate: [] },
  label: text('Unlock'),
  labels: { plural: text('Conditions'), singular: text('Condition') },
  maxRows: 10,
  name: 'unlock',
  type: 'array',
  validate: (rows: unknown) => {
    const incomplete = (Array.isArray(rows) ? rows : []).some((row: Record<string, unknown>) => typeof row.kind === 'string' && !row[row.kind])
    return incomplete ? 'Every condition needs its tier, stage or date.' : true
  },
})
