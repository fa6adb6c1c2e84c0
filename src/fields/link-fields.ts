import type { Field, PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { problemFor, text } from '../translations/text.js'
import { optionsOf } from './options.js'
import { referenceTo } from './relations.js'

/** Addresses a button or card may lead to: the web, mail, telephone, or a page of the portal itself. */
export const safeUrl = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i

/** Where a button or card leads: a room of the same portal, or an address. */
export const linkFields = (): Field[] => [
  {
    fields: [
      { admin: { width: '50%' }, label: text('Label'), localized: true, maxLength: 120, name: 'label', required: true, type: 'text' },
      { admin: { width: '50%' }, defaultValue: 'room', label: text('Leads to'), name: 'target', options: optionsOf({ room: 'A room', url: 'An address' }), required: true, type: 'select' },
    ],
    type: 'row',
  },
  referenceTo('room', slugs.rooms, { admin: { condition: (_data, sibling) => sibling?.target === 'room' }, label: text('Room') }),
  {
    admin: { condition: (_data, sibling) => sibling?.target === 'url', description: text('https://…, mailto:…, tel:… or a page of the portal such as /profile.') },
    label: text('Address'),
    maxLength: 2000,
    name: 'url',
    type: 'text',
    validate: (value: null | string | undefined, { req, siblingData }: { req: PayloadRequest; siblingData: unknown }) =>
      (siblingData as { target?: string }).target !== 'url' || (typeof value === 'string' && safeUrl.test(value.trim())) || problemFor(req, 'Enter an address that starts with https://, mailto:, tel: or /.'),
  },
]
