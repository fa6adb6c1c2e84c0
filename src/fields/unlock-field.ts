import type { ArrayField, Condition, PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { problemFor, text } from '../translations/text.js'
import { optionsOf } from './options.js'
import { referenceTo } from './relations.js'

const isKind =
  (kind: string): Condition =>
  (_data, sibling) =>
    sibling?.kind === kind

/** Progressive access: every condition must hold before the room opens. */
export const unlockField = (): ArrayField => ({
  admin: { description: text('All conditions must hold before the room opens. No condition: open at once.') },
  fields: [
    { label: text('Condition'), name: 'kind', options: optionsOf({ certificate: 'A certificate is held', date: 'A date is reached', stage: 'Lifecycle stage of at least', tasks: 'A task list is complete', tier: 'Tier of at least' }), required: true, type: 'select' },
    referenceTo('tier', slugs.tiers, { admin: { condition: isKind('tier') }, label: text('Tier') }),
    referenceTo('stage', slugs.stages, { admin: { condition: isKind('stage') }, label: text('Lifecycle stage') }),
    referenceTo('certificate', slugs.courses, { admin: { condition: isKind('certificate'), description: text('Held by the person or by anybody of the organisation, and not expired.') }, label: text('Course') }),
    {
      admin: { components: { Field: 'payload-partner-portal/admin#TaskListField' }, condition: isKind('tasks'), description: text('The task block of another room whose tasks must all be done.') },
      label: text('Task list'),
      maxLength: 100,
      name: 'tasks',
      type: 'text',
    },
    { admin: { condition: isKind('date'), date: { pickerAppearance: 'dayAndTime' } }, label: text('Date'), name: 'date', type: 'date' },
  ],
  label: text('Unlock'),
  labels: { plural: text('Conditions'), singular: text('Condition') },
  maxRows: 10,
  name: 'unlock',
  type: 'array',
  validate: (rows: unknown, { req }: { req: PayloadRequest }) => {
    const incomplete = (Array.isArray(rows) ? rows : []).some((row: Record<string, unknown>) => typeof row.kind === 'string' && !row[row.kind])
    return incomplete ? problemFor(req, 'Every condition needs its tier, stage, task list, course or date.') : true
  },
})
