import { staffHooks } from '../../../hooks/identity/account-hooks.js'
import { optionsOf } from '../../../src/fields/options.js'
import { checkNotificationPreferences } from '../../../src/fields/personal-settings.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'

/** Vendor staff. They work in the admin; their role decides what they see there. */
export const users: CollectionFactory = (context) => ({
  admin: { defaultColumns: ['name', 'email', 'role', 'isSuspended'], group: groups.identity, useAsTitle: 'name' },
  auth: { lockTime: 10 * 60 * 1000, maxLoginAttempts: 8, removeTokenFromResponses: true, tokenExpiration: 60 * 60 * 8, useSessions: true },
  fields: [
    { label: text('Name'), name: 'name', required: true, type: 'text' },
    {
      admin: { description: text('Administrators do everything; partner managers work with the partners assigned to them; marketers edit rooms and content; finance reads sales.') },
      defaultValue: 'marketer',
      label: text('Role'),
      name: 'role',
      options: optionsOf({ admin: 'Administrator', finance: 'Finance', manager: 'Partner manager', marketer: 'Marketer' }),
      required: true,
      saveToJWT: false,
      type: 'select',
    },
    {
      admin: { description: text('A suspended person is signed out at once and cannot sign in.'), position: 'sidebar' },
      defaultValue: false,
      label: text('Suspended'),
      name: 'isSuspended',
      type: 'checkbox',
    },
    { defaultValue: 'en', label: text('Language'), name: 'locale', options: [{ label: 'English', value: 'en' }, { label: 'Deutsch', value: 'de' }], type: 'select' },
    { defaultValue: 'on', label: text('E-mail about what happens'), name: 'mailNotifications', options: optionsOf({ daily: 'Once a day', off: 'Off', on: 'At once', weekly: 'Once a week' }), type: 'select' },
    { admin: { disableListColumn: true, disableListFilter: true }, label: text('Notifications'), name: 'notificationPreferences', type: 'json', validate: checkNotificationPreferences },
  ],
  hooks: staffHooks,
  labels: { plural: text('Staff'), singular: text('Member of staff') },
  lockDocuments: false,
  slug: context.slugs.users,
  versions: false,
})
