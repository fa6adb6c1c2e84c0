import { checkWebhookAddress, makeWebhookSecret } from '../../../hooks/messaging/webhook-hooks.js'
import { catalogue } from '../../../src/notifications/catalogue.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** Systems of the vendor that are told about events by HTTP, signed after Standard Webhooks. */
export const webhooks: CollectionFactory = () => ({
  admin: { defaultColumns: ['name', 'url', 'isActive', 'updatedAt'], group: groups.messaging, useAsTitle: 'name' },
  fields: [
    { label: text('Name'), maxLength: 120, name: 'name', required: true, type: 'text' },
    { admin: { description: text('https:// and a public address. Addresses inside your own network are refused.') }, label: text('Address'), maxLength: 2000, name: 'url', required: true, type: 'text' },
    {
      admin: { description: text('Leave it empty for all events.') },
      hasMany: true,
      label: text('Events'),
      name: 'events',
      options: Object.keys(catalogue).map((event) => ({ label: event, value: event })),
      type: 'select',
    },
    { admin: { description: text('The receiver checks the signature with it. Empty the field and save for a new one.') }, label: text('Secret'), maxLength: 200, name: 'secret', type: 'text' },
    { admin: { position: 'sidebar' }, defaultValue: true, label: text('Active'), name: 'isActive', type: 'checkbox' },
  ],
  hooks: { beforeValidate: [makeWebhookSecret, checkWebhookAddress] },
  labels: { plural: text('Webhooks'), singular: text('Webhook') },
  lockDocuments: false,
  slug: slugs.webhooks,
  versions: false,
})
