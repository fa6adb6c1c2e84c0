import type { ArrayField } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { text } from '../translations/text.js'
import { optionsOf } from './options.js'
import { referenceTo } from './relations.js'

/** What staff expect of a room, checked when it is published: "gold resellers see it, silver ones do not". */
export const expectationsField = (): ArrayField => ({
  admin: { components: { afterInput: ['payload-partner-portal/admin#ExpectationsCheck'] }, description: text('Checked when the room is published: whom the room must be open, locked or hidden for.'), initCollapsed: true },
  fields: [
    {
      fields: [
        referenceTo('tier', slugs.tiers, { admin: { width: '33%' }, label: text('A partner of tier') }),
        referenceTo('stage', slugs.stages, { admin: { width: '33%' }, label: text('in the stage') }),
        referenceTo('partner', slugs.partners, { admin: { width: '34%' }, label: text('or this partner') }),
      ],
      type: 'row',
    },
    { defaultValue: 'open', label: text('finds the room'), name: 'expected', options: optionsOf({ hidden: 'Hidden', locked: 'Locked', open: 'Open' }), required: true, type: 'select' },
  ],
  label: text('Expectations'),
  labels: { plural: text('Expectations'), singular: text('Expectation') },
  maxRows: 30,
  name: 'expectations',
  type: 'array',
})
