import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { refusalFor } from '../../../access/refusal.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { recordActivity } from '../../notifications/record-activity.js'
import { sendInvitation } from './account-mails.js'
import { type AccountManager, accountManagerOf, managedPartner } from './account-managers.js'
import { newInvitation } from './invitation-token.js'
import { ownEndpoint } from './own-endpoint.js'
import { readEmail, readLanguage, readName, readPartnerRole } from './read-input.js'

type Known = { id: string; partner_id: string; status: string }
type Invited = { email: string; locale: string; name: string; partner: { id: string; name: string }; role: string }

const findByEmail = async (req: PayloadRequest, email: string): Promise<Known | undefined> => {
  await sqlOf(req)('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`portal-invite:${email}`])
  return (await sqlOf(req)<Known>('select id::text, partner_id::text, status::text from partner_users where email = $1', [email])).rows[0]
}

const writeAccount = async (req: PayloadRequest, person: Invited, known: Known | undefined): Promise<string> => {
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
  return token
}

const invitePerson = async (req: PayloadRequest, manager: AccountManager, person: Invited): Promise<void> => {
  const known = await findByEmail(req, person.email)
  const isElsewhere = known !== undefined && known.partner_id !== person.partner.id
  if (known && (isElsewhere ? manager.kind === 'staff' : known.status !== 'invited')) {
    throw await refusalFor(req, 'EMAIL_TAKEN')
  }
  // A partner admin must not learn that an address belongs to another organisation: the answer is that of any invitation.
  if (!isElsewhere) {
    const token = await writeAccount(req, person, known)
    await sendInvitation(req, { email: person.email, locale: person.locale }, token, { name: person.name, partner: person.partner.name, person: manager.name })
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
