import { createHmac } from 'node:crypto'

/** One message of Standard Webhooks: its name stays the same however often it is sent, its time is that of the attempt. */
export type SignedMessage = { body: string; id: string; sentAt: Date }

const prefix = 'whsec_'

/** Whether a text is a secret of Standard Webhooks: `whsec_` and 24 to 64 bytes in base64. */
export const isWebhookSecret = (value: unknown): value is string => {
  if (typeof value !== 'string' || !value.startsWith(prefix)) {
    return false
  }
  const encoded = value.slice(prefix.length)
  const { length } = Buffer.from(encoded, 'base64')
  return /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) && encoded.length % 4 === 0 && length >= 24 && length <= 64
}

/** The headers by which a receiver knows that a message is ours, unchanged and fresh. See standardwebhooks.com. */
export const signedHeaders = (secret: string, { body, id, sentAt }: SignedMessage): Record<string, string> => {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000))
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-signature': `v1,${signature}`, 'webhook-timestamp': timestamp }
}
