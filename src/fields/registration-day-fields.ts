import type { Field, PayloadRequest } from 'payload'

import { defaultProtectionDays, defaultReminderDays } from '../domain/deals/deals.js'
import { problemFor, text } from '../translations/text.js'

const mostDays = 1095

const isDays = (value: unknown, least: number): boolean => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= mostDays

/** What a partner type says about its deals: how long a customer is kept, when to remind, and who says that a deal is won. */
export const registrationDayFields = (): Field[] => [
  {
    fields: [
      {
        admin: { description: text('For so long a customer is kept for the partner once its registration is approved.'), width: '50%' },
        defaultValue: defaultProtectionDays,
        label: text('Days of protection'),
        name: 'registrationProtectionDays',
        type: 'number',
        validate: (value: unknown, { req }: { req: PayloadRequest }) => value === null || value === undefined || isDays(value, 1) || problemFor(req, 'Enter a whole number of days from 1 to 1095.'),
      },
      {
        admin: { description: text('So many days before the end the partner is reminded; 0 for never.'), width: '50%' },
        defaultValue: defaultReminderDays,
        label: text('Days of the reminder'),
        name: 'registrationReminderDays',
        type: 'number',
        validate: (value: unknown, { req }: { req: PayloadRequest }) => value === null || value === undefined || isDays(value, 0) || problemFor(req, 'Enter a whole number of days from 0 to 1095.'),
      },
    ],
    type: 'row',
  },
  {
    admin: { description: text('Without it partners move their deals and close them as lost; that one is won is said by staff, because it earns a commission.') },
    defaultValue: false,
    label: text('Partners may close their deals as won'),
    name: 'partnersCloseWon',
    type: 'checkbox',
  },
]
