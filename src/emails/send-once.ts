import type { BasePayload } from 'payload'

import type { RenderedMail } from './render-mail.js'
import { type DeliveryBook, senderLeaseMs } from './delivery-book.js'
import { mailKeyHeader } from './file-transport.js'

/** A mail and to whom it goes. */
export type OutgoingMail = RenderedMail & { headers?: Readonly<Record<string, string>>; to: string | { address: string; name: string } }

type Sending = {
  book: DeliveryBook
  id: string
  /** Makes the mail; null when there is nobody (any more) to send it to. */
  make: () => Promise<null | OutgoingMail>
  payload: BasePayload
}

/** The same for every attempt to send the same mail: a second copy, after a crash between sending and noting it, is known by it. */
export const messageIdOf = ({ config }: Pick<BasePayload, 'config'>, id: string): string => {
  const host = URL.canParse(config.serverURL) ? new URL(config.serverURL).hostname : 'partner-portal.invalid'
  return `<${id.replace(/[^A-Za-z0-9._-]+/g, '-')}@${host}>`
}

const sendClaimed = async ({ book, id, make, payload }: Sending): Promise<void> => {
  const mail = await make()
  if (!mail) {
    await book.settle(id, 'skipped')
    return
  }
  const messageId = messageIdOf(payload, id)
  const pulse = setInterval(() => void book.renew(id).catch((err: unknown) => payload.logger.warn({ err, msg: 'A mail under way could not be marked as such' })), senderLeaseMs / 3)
  try {
    await payload.sendEmail({ ...mail, headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated', [mailKeyHeader]: id }, messageId })
  } finally {
    clearInterval(pulse)
  }
  await book.settle(id, 'sent', messageId)
}

/**
 * Sends a mail at most once while nothing dies, and again only when nobody can know whether the first one left: the process ended between
 * the mail server's answer and the note of it. Throws when it was not sent; the job then tries again.
 */
export const sendOnce = async (sending: Sending): Promise<void> => {
  const { book, id } = sending
  const state = await book.claim(id)
  if (state === 'busy') {
    throw new Error('Another worker is sending this mail at the moment.')
  }
  if (state === 'claimed') {
    await sendClaimed(sending).catch(async (error: unknown) => {
      await book.fail(id, error instanceof Error ? error : new Error(String(error)))
      throw error
    })
  }
}
