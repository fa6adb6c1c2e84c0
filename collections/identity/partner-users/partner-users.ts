import { partnerUserHooks } from '../../../hooks/identity/account-hooks.js'
import { optionsOf } from '../../../src/fields/options.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { checkNotificationPreferences, checkOverviewLayout } from '../../../src/fields/personal-settings.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** People of partner organisations. They sign in to the portal and never enter the admin. */
export const partnerUsers: CollectionFactory = () => ({
  admin: { defaultColumns: ['name', 'email', 'partner', 'role', 'status'], group: groups.identity, listSearchableFields: ['name', 'email'], useAsTitle: 'name' },
  auth: { lockTime: 10 * 60 * 1000, maxLoginAttempts: 8, removeTokenFromResponses: true, tokenExpiration: 60 * 60 * 12, useSessions: true },
  fields: [
    { label: text('Name'), maxLength: 200, name: 'name', required: true, type: 'text' },
    referenceTo('partner', slugs.partners, { index: true, label: text('Partner'), required: true }),
    {
      admin: { description: text('Admins run their own organisation’s accounts, members work, viewers read and download.') },
      defaultValue: 'member',
      label: text('Role'),
      name: 'role',
      options: optionsOf({ admin: 'Partner admin', member: 'Member', viewer: 'Viewer' }),
      required: true,
      type: 'select',
    },
    {
      admin: { description: text('A suspended person is signed out at once and cannot sign in.'), position: 'sidebar' },
      defaultValue: 'active',
      label: text('Status'),
      name: 'status',
      options: optionsOf({ active: 'Active', invited: 'Invited', suspended: 'Suspended' }),
      required: true,
      type: 'select',
    },
    { label: text('Job title'), maxLength: 200, name: 'jobTitle', type: 'text' },
    { label: text('Phone'), maxLength: 50, name: 'phone', type: 'text' },
    { defaultValue: 'en', label: text('Language'), name: 'locale', options: [{ label: 'English', value: 'en' }, { label: 'Deutsch', value: 'de' }], type: 'select' },
    { admin: { hidden: true }, hidden: true, index: true, name: 'invitationToken', type: 'text' },
    { admin: { hidden: true }, hidden: true, name: 'invitationExpiresAt', type: 'date' },
    { admin: { hidden: true }, name: 'lastVisitAt', type: 'date' },
    { admin: { hidden: true }, hidden: true, name: 'previousVisitAt', type: 'date' },
    {
      defaultValue: 'on',
      label: text('E-mail about what happens'),
      name: 'mailNotifications',
      options: optionsOf({ daily: 'Once a day', off: 'Off', on: 'At once', weekly: 'Once a week' }),
      type: 'select',
    },
    { admin: { hidden: true }, name: 'notificationPreferences', type: 'json', validate: checkNotificationPreferences },
    { admin: { hidden: true }, name: 'overviewLayout', type: 'json', validate: checkOverviewLayout },
  ],
  hooks: partnerUserHooks,
  labels: { plural: text('Partner users'), singular: text('Partner user') },
  lockDocuments: false,
  slug: slugs.partnerUsers,
  versions: false,
})
