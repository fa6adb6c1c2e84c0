import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { refusalFor } from '../../../access/refusal.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { takeTurn } from '../../database/take-turn.js'
import { recordActivity } from '../../notifications/record-activity.js'
import { queueWebhooks } from '../../webhooks/queue-webhooks.js'
import { sendInvitation } from './account-mails.js'
import { type AccountManager, accountManagerOf, managedPartner } from './account-managers.js'
import { invitationHash, newInvitation } from './invitation-token.js'
import { ownEndpoint } from './own-endpoint.js'
import { readEmail, readLanguage, readName, readPartnerRole } from './read-input.js'

type Known = { id: string; partner_id: string; status: string }
type Invited = { email: string; locale: string; name: string; partner: { id: string; name: string }; role: string }

const findByEmail = async (req: PayloadRequest, email: string): Promise<Known | undefined> => {
  await sqlOf(req)('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`portal-invite:${email}`])
  return (await sqlOf(req)<Known>('select id::text, partner_id::text, status::text from partner_users where email = $1', [email])).rows[0]
}

const writeAccount = async (req: PayloadRequest, person: Invited, known: Known | undefined): Promise<{ id: string; token: string }> => {
  const { expiresAt, hash, token } = newInvitation(new Date())
  const system = asSystem(req, 'invitations are written by the portal, for whoever may invite')
  const invitation = { invitationExpiresAt: expiresAt.toISOString(), invitationToken: hash, locale: person.locale, name: person.name, role: person.role }
  const { id } = known
    ? await system.update<{ id: string }>({ collection: slugs.partnerUsers, data: invitation, id: known.id })
    : await system.create<{ id: string }>({
        collection: slugs.partnerUsers,
        data: { ...invitation, email: person.email, partner: person.partner.id, password: randomBytes(32).toString('base64url'), status: 'invited' },
      })
  await recordActivity(req, { action: 'partner-user.invited', partner: person.partner.id, record: { relationTo: slugs.partnerUsers, value: id }, recordTitle: person.name })
  return { id, token }
}

const hour = 3600

/** An organisation is invited in an afternoon, a list of addresses is not; and nobody gets a pile of mails. */
const limits = { perAddress: 5, perInviter: 60 } as const

/** Counts before anything tells whether there is such an account: an answer that comes without a limit would tell it. */
const takeTurns = async (req: PayloadRequest, manager: AccountManager, email: string): Promise<void> => {
  const sql = sqlOf(req)
  const waits = [
    await takeTurn(sql, { key: `invite-by:${manager.kind}:${manager.id}`, most: limits.perInviter, seconds: hour }),
    await takeTurn(sql, { key: `invite-to:${manager.kind === 'staff' ? 'staff' : manager.partner.id}:${email}`, most: limits.perAddress, seconds: hour }),
  ]
  const seconds = Math.max(...waits)
  if (seconds > 0) {
    req.responseHeaders = new Headers(req.responseHeaders)
    req.responseHeaders.set('Retry-After', String(seconds))
    throw await refusalFor(req, 'TOO_MANY_INVITATIONS', { minutes: Math.ceil(seconds / 60) })
  }
}

const invitePerson = async (req: PayloadRequest, manager: AccountManager, person: Invited): Promise<void> => {
  await takeTurns(req, manager, person.email)
  const known = await findByEmail(req, person.email)
  const isElsewhere = known !== undefined && known.partner_id !== person.partner.id
  if (known && (isElsewhere ? manager.kind === 'staff' : known.status !== 'invited')) {
    throw await refusalFor(req, 'EMAIL_TAKEN')
  }
  // A partner admin must not learn that an address belongs to another organisation: the answer is that of any invitation.
  if (!isElsewhere) {
    const { id, token } = await writeAccount(req, person, known)
    const variables = { name: person.name, partner: person.partner.name, person: manager.name }
    await sendInvitation(req, { email: person.email, locale: person.locale }, token, variables)
    await queueWebhooks(req, { event: 'partner-user.invited', key: invitationHash(token), partner: person.partner.id, record: { relationTo: slugs.partnerUsers, value: id }, variables })
  }
}

/** `POST /api/partner-users/invite {email, name, role, locale?, partner?}`: makes the account and sends the mail; a second time sends a new mail. */
export const inviteEndpoint = ownEndpoint({
  handler: async (req, body) => {
    const manager = await accountManagerOf(req)
    const person = {
      email: await readEmail(req, body.email),
      locale: readLanguage(body.locale) ?? manager.locale,
      name: await readName(req, body.name),
      partner: await managedPartner(req, manager, body.partner),
      role: await readPartnerRole(req, body.role),
    }
    await inTransaction(req, () => invitePerson(req, manager, person))
    return Response.json({ message: `An invitation is on its way to ${person.email}.` }, { status: 201 })
  },
  method: 'post',
  path: '/invite',
})
