import { optionsOf } from '../../../src/fields/options.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** The log of webhooks: what was sent where, how often it was tried and what came back. One row per webhook and event. */
export const webhookDeliveries: CollectionFactory = () => ({
  admin: { defaultColumns: ['event', 'webhook', 'state', 'attempts', 'lastStatus', 'createdAt'], group: groups.messaging, useAsTitle: 'event' },
  defaultSort: '-createdAt',
  fields: [
    referenceTo('webhook', slugs.webhooks, { label: text('Webhook'), required: true }),
    { index: true, label: text('Event'), name: 'event', required: true, type: 'text' },
    { label: text('Message'), maxLength: 200, name: 'messageId', required: true, type: 'text' },
    { label: text('Content'), name: 'content', required: true, type: 'json' },
    {
      defaultValue: 'waiting',
      index: true,
      label: text('State'),
      name: 'state',
      options: optionsOf({ delivered: 'Delivered', failed: 'Failed', waiting: 'Waiting' }),
      required: true,
      type: 'select',
    },
    { defaultValue: 0, label: text('Attempts'), min: 0, name: 'attempts', required: true, type: 'number' },
    { label: text('Next attempt'), name: 'nextAttemptAt', type: 'date' },
    { label: text('Delivered at'), name: 'deliveredAt', type: 'date' },
    { label: text('Last status'), name: 'lastStatus', type: 'number' },
    { label: text('Last answer or error'), maxLength: 2000, name: 'lastAnswer', type: 'textarea' },
  ],
  indexes: [{ fields: ['webhook', 'messageId'], unique: true }],
  labels: { plural: text('Webhook log'), singular: text('Delivery') },
  lockDocuments: false,
  slug: slugs.webhookDeliveries,
  versions: false,
})
