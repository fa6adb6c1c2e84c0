import type { Field } from 'payload'

import { optionsOf } from '../../../src/fields/options.js'
import { text } from '../../../src/translations/text.js'

const longestReason = 1000

const when = (name: string): Field => ({ admin: { hidden: true }, name, type: 'date' })

const extension: Field = {
  admin: { condition: (_data, sibling) => (sibling?.extension?.state ?? 'none') !== 'none' },
  fields: [
    { defaultValue: 'none', label: text('State'), name: 'state', options: optionsOf({ granted: 'Granted', none: 'Not asked for', refused: 'Refused', requested: 'Asked for' }), type: 'select' },
    { admin: { readOnly: true }, label: text('Why the partner asks'), maxLength: longestReason, name: 'reason', type: 'textarea' },
    { label: text('Answer to the partner'), maxLength: longestReason, name: 'answer', type: 'textarea' },
    when('requestedAt'),
    when('decidedAt'),
  ],
  label: text('Extension'),
  name: 'extension',
  type: 'group',
}

const dispute: Field = {
  admin: { condition: (_data, sibling) => (sibling?.dispute?.state ?? 'none') !== 'none' },
  fields: [
    { defaultValue: 'none', label: text('State'), name: 'state', options: optionsOf({ dismissed: 'Dismissed', none: 'No dispute', open: 'Open', upheld: 'Upheld' }), type: 'select' },
    { admin: { readOnly: true }, label: text('What the partner says'), maxLength: longestReason, name: 'reason', type: 'textarea' },
    { label: text('Answer to the partner'), maxLength: longestReason, name: 'answer', type: 'textarea' },
    when('openedAt'),
    when('decidedAt'),
  ],
  label: text('Dispute'),
  name: 'dispute',
  type: 'group',
}

/**
 * Whether the customer is kept for the partner; apart from the sales stage. Whoever changes the status, by whatever door, is checked by
 * hooks/sales/settle-deal-registration, which also writes every time.
 */
export const registrationFields: Field = {
  admin: { position: 'sidebar' },
  fields: [
    {
      defaultValue: 'none',
      label: text('Status'),
      name: 'status',
      options: optionsOf({ approved: 'Approved', expired: 'Expired', none: 'Not registered', pending: 'Waiting for a decision', rejected: 'Rejected' }),
      type: 'select',
    },
    { label: text('Reason'), maxLength: longestReason, name: 'reason', type: 'textarea' },
    { admin: { readOnly: true }, index: true, label: text('Protected until'), name: 'protectedUntil', type: 'date' },
    { admin: { readOnly: true }, label: text('Asked for at'), name: 'requestedAt', type: 'date' },
    { admin: { readOnly: true }, label: text('Decided at'), name: 'decidedAt', type: 'date' },
    { admin: { readOnly: true }, label: text('Decided by'), maxLength: 200, name: 'decidedBy', type: 'text' },
    { admin: { hidden: true }, hidden: true, name: 'remindedAt', type: 'date' },
    extension,
    dispute,
  ],
  label: text('Registration'),
  name: 'registration',
  type: 'group',
}
