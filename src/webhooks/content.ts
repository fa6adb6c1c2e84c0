import type { Reference } from '../client/types.js'

/** What a receiver gets, as JSON. `data` carries the values of the event, the record it is about and the partner it belongs to. */
export type WebhookContent = {
  data: Record<string, unknown> & { partner: null | { id: string; name: string }; record: null | Reference }
  /** When it happened. */
  timestamp: string
  type: string
}

/** The kind of the message that an administrator sends to try a webhook; it is tried once. */
export const testEvent = 'webhook.test'
