import type { Field, SelectField } from 'payload'

import { optionsOf } from '../../../src/fields/options.js'
import { unchecked } from '../../../src/fields/unchecked.js'
import { type AdminText, text } from '../../../src/translations/text.js'

const longestReason = 1000

const when = (name: string): Field => unchecked({ admin: { hidden: true }, name, type: 'date' })

type AskedOf = { askedAt: 'openedAt' | 'requestedAt'; label: AdminText; name: 'dispute' | 'extension'; reason: AdminText; states: SelectField }

/** What a partner asks of the vendor about a registration, and the answer; shown once it was asked. */
const asked = ({ askedAt, label, name, reason, states }: AskedOf): Field => unchecked({
  admin: { condition: (_data, sibling) => (sibling?.[name]?.state ?? 'none') !== 'none' },
  fields: [
    states,
    { admin: { readOnly: true }, label: text(reason), maxLength: longestReason, name: 'reason', type: 'textarea' },
    { label: text('Answer to the partner'), maxLength: longestReason, name: 'answer', type: 'textarea' },
    when(askedAt),
    when('decidedAt'),
  ],
  label: text(label),
  name,
  type: 'group',
})

const stateOf = <State extends string>(labels: Readonly<Record<State, AdminText>>): SelectField => ({ defaultValue: 'none', label: text('State'), name: 'state', options: optionsOf(labels), type: 'select' })

const extension = asked({
  askedAt: 'requestedAt',
  label: 'Extension',
  name: 'extension',
  reason: 'Why the partner asks',
  states: stateOf({ granted: 'Granted', none: 'Not asked for', refused: 'Refused', requested: 'Asked for' }),
})

const dispute = asked({
  askedAt: 'openedAt',
  label: 'Dispute',
  name: 'dispute',
  reason: 'What the partner says',
  states: stateOf({ dismissed: 'Dismissed', none: 'No dispute', open: 'Open', upheld: 'Upheld' }),
})

/**
 * Whether the customer is kept for the partner; apart from the sales stage. Whoever changes the status, by whatever door, is checked by
 * hooks/sales/settle-deal-registration, which also writes every time.
 */
export const registrationFields: Field = unchecked({
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
    unchecked({ admin: { readOnly: true }, label: text('Protected until'), name: 'protectedUntil', type: 'date' }),
    unchecked({ admin: { readOnly: true }, label: text('Asked for at'), name: 'requestedAt', type: 'date' }),
    unchecked({ admin: { readOnly: true }, label: text('Decided at'), name: 'decidedAt', type: 'date' }),
    unchecked({ admin: { readOnly: true }, label: text('Decided by'), maxLength: 200, name: 'decidedBy', type: 'text' }),
    unchecked({ admin: { hidden: true }, hidden: true, name: 'remindedAt', type: 'date' }),
    extension,
    dispute,
  ],
  label: text('Registration'),
  name: 'registration',
  type: 'group',
})
