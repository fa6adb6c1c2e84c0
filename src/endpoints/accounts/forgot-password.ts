import type { Endpoint, PayloadRequest } from 'payload'

import { accountTable } from '../../../hooks/identity/account-tables.js'
import { sqlOf } from '../../database/doors.js'
import { ownEndpoint } from './own-endpoint.js'
import { readEmail } from './read-input.js'

/** No answer comes earlier: looking up an account, and mailing one that exists, both fit in here. */
const leastMilliseconds = 400

/** A second request within this time sends nothing and leaves the link of the first one valid. */
const pauseInSeconds = 60

const wasJustAsked = async (req: PayloadRequest, slug: string, email: string): Promise<boolean> => {
  const { rows } = await sqlOf(req)<{ found: boolean }>(
    `select exists (select 1 from ${accountTable(slug)} where email = $1 and reset_password_expiration > now() + interval '1 hour' - make_interval(secs => $2)) as found`,
    [email, pauseInSeconds],
  )
  return rows[0]?.found === true
}

/** Queues a mail with a link if there is such an account. Takes the same time either way; over REST and GraphQL alike. */
export const askForReset = async (req: PayloadRequest, slug: string, email: string): Promise<void> => {
  const pause = new Promise((resolve) => setTimeout(resolve, leastMilliseconds))
  if (!(await wasJustAsked(req, slug, email))) {
    await req.payload.forgotPassword({ collection: slug, data: { email }, disableEmail: true, req } as unknown as Parameters<typeof req.payload.forgotPassword>[0])
  }
  await pause
}

/** `POST /api/<accounts>/forgot-password {email}`: mails a link if there is such an account; the answer and its time are the same either way. */
export const forgotPasswordEndpoint = (slug: string): Endpoint =>
  ownEndpoint({
    handler: async (req, body) => {
      await askForReset(req, slug, await readEmail(req, body.email))
      return Response.json({ message: 'If there is an account with this address, a mail with a link is on its way to it.' })
    },
    method: 'post',
    path: '/forgot-password',
  })
