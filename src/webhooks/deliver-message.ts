import type { PayloadRequest } from 'payload'

import { queueJob, sqlOf } from '../database/doors.js'
import { inTransaction } from '../database/in-transaction.js'
import { jobSlugs } from '../jobs/slugs.js'
import { messagingOf } from '../notifications/messaging-settings.js'
import { testEvent } from './content.js'
import { type ClaimedMessage, messageLog } from './message-log.js'
import { type Answer, postMessage } from './post-message.js'
import { nextAttemptAfter } from './retry-delays.js'
import { signedHeaders } from './signature.js'
import { switchOff } from './switch-off.js'

const isTaken = ({ status }: Answer): boolean => status !== null && status >= 200 && status < 300

const send = async (req: PayloadRequest, { content, event, is_active, message_id, secret, url }: ClaimedMessage): Promise<Answer> => {
  if (!is_active && event !== testEvent) {
    return { status: null, text: 'The webhook is switched off.' }
  }
  const body = JSON.stringify(content)
  return postMessage({ allowInternal: messagingOf(req.payload).allowInternal, body, headers: signedHeaders(secret ?? '', { body, id: message_id, sentAt: new Date() }), url })
}

/** Notes a failure, plans the next attempt, and gives the webhook up where nothing else is left; all of it is saved or nothing. */
const noteFailure = (req: PayloadRequest, id: string, message: ClaimedMessage, answer: Answer): Promise<void> =>
  inTransaction(req, async () => {
    const log = messageLog(sqlOf(req), req.payload)
    const isGone = answer.status === 410
    const isOnlyTry = isGone || message.event === testEvent || !message.is_active
    const next = isOnlyTry ? null : nextAttemptAfter(message.attempts, new Date(), Math.random())
    await log.failed(id, answer, next)
    if (next) {
      await queueJob(req, { input: { delivery: id }, task: jobSlugs.deliverWebhook, waitUntil: next })
      return
    }
    if (message.event !== testEvent && message.is_active && (isGone || !(await log.tookAnythingSince(message.webhook, message.created_at)))) {
      await switchOff(req, message.webhook, isGone ? 'gone' : 'silent')
    }
  })

/**
 * Makes one attempt to deliver a message. Whoever dies between the receiver's answer and the note of it lets it be sent again, under the same
 * `webhook-id`: receivers know it by that. A message that is not due, or that another process is sending, comes back later.
 */
export const deliverMessage = async (req: PayloadRequest, id: string): Promise<void> => {
  const log = messageLog(sqlOf(req), req.payload)
  const claimed = await log.claim(id)
  if (claimed === null) {
    return
  }
  if (claimed instanceof Date) {
    await inTransaction(req, () => queueJob(req, { input: { delivery: id }, task: jobSlugs.deliverWebhook, waitUntil: claimed }))
    return
  }
  const answer = await send(req, claimed)
  if (isTaken(answer)) {
    await log.delivered(id, answer)
    return
  }
  await noteFailure(req, id, claimed, answer)
}
