import { randomUUID } from 'node:crypto'

import type { EmailAdapter, SendEmailOptions } from 'payload'

import { keepMail } from './mail-folder.js'

/** Options of {@link fileTransport}. */
export type FileTransportOptions = {
  /** @default 'portal@localhost' */
  fromAddress?: string
  /** @default 'Partner portal' */
  fromName?: string
  /** Where mails are kept, one JSON file each: `<DATA_DIR>/mail`. */
  folder: string
}

/** The name under which the adapter is found: `payload.email.name`. */
export const fileTransportName = 'portal-mail-folder'

type Kept = ReturnType<EmailAdapter> & { folder: string }

const addressOf = (address: unknown): string => {
  if (Array.isArray(address)) {
    return address.map(addressOf).join(', ')
  }
  if (typeof address === 'object' && address !== null && 'address' in address) {
    const { address: plain, name } = address as { address: string; name?: string }
    return name ? `${name} <${plain}>` : plain
  }
  return typeof address === 'string' ? address : ''
}

const textOf = (content: unknown): string => (typeof content === 'string' ? content : Buffer.isBuffer(content) ? content.toString('utf8') : '')

/** The header that carries the key of a mail; mails without one (Payload's own) get a random key. */
export const mailKeyHeader = 'X-Portal-Mail-Key'

const keyOf = ({ headers }: SendEmailOptions): string => {
  const key = headers && !Array.isArray(headers) ? (headers as Record<string, unknown>)[mailKeyHeader] : undefined
  return typeof key === 'string' && key !== '' ? key : randomUUID()
}

/** Payload's mail adapter for a portal without a mail server: mails are kept as files and shown in the admin. */
export const fileTransport =
  ({ folder, fromAddress = 'portal@localhost', fromName = 'Partner portal' }: FileTransportOptions): EmailAdapter =>
  (): Kept => ({
    defaultFromAddress: fromAddress,
    defaultFromName: fromName,
    folder,
    name: fileTransportName,
    sendEmail: async (message) => {
      const key = keyOf(message)
      const messageId = message.messageId ?? `<${key}@localhost>`
      await keepMail(folder, {
        createdAt: new Date().toISOString(),
        from: addressOf(message.from) || `${fromName} <${fromAddress}>`,
        html: textOf(message.html),
        key,
        messageId,
        subject: message.subject ?? '',
        text: textOf(message.text),
        to: addressOf(message.to),
      })
      return { messageId }
    },
  })

/** The folder of kept mails; null where mails really leave. */
export const mailFolderOf = (email: { name?: string }): null | string => (email.name === fileTransportName ? (email as Kept).folder : null)
