import type { PayloadRequest } from 'payload'

import { refusalFor } from '../../../access/refusal.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { recordActivity } from '../../notifications/record-activity.js'
import { invitationHash } from './invitation-token.js'
import { ownEndpoint } from './own-endpoint.js'
import { readName, readNewPassword } from './read-input.js'
import { signIn } from './sign-in.js'

type Invited = { email: string; id: string; partner_id: string; partner_status: string }

/** Two clicks on one link wait for each other here; the second finds no invitation. */
const findInvited = async (req: PayloadRequest, token: string): Promise<Invited | undefined> => {
  const { rows } = await sqlOf(req)<Invited>(
    `select u.id::text, u.email, u.partner_id::text, p.status::text as partner_status from partner_users u join partners p on p.id = u.partner_id
     where u.invitation_token = $1 and u.invitation_expires_at > now() and u.status = 'invited' and p.status <> 'suspended' for update of u`,
    [invitationHash(token)],
  )
  return rows[0]
}

const takeUp = async (req: PayloadRequest, token: string, name: string, password: string): Promise<Invited> => {
  const invited = await findInvited(req, token)
  if (!invited) {
    throw await refusalFor(req, 'INVITATION_INVALID')
  }
  const system = asSystem(req, 'whoever holds the invitation is nobody yet')
  await system.update({ collection: slugs.partnerUsers, data: { invitationExpiresAt: null, invitationToken: null, name, password, status: 'active' }, id: invited.id })
  if (invited.partner_status === 'invited') {
    await system.update({ collection: slugs.partners, data: { status: 'active' }, id: invited.partner_id })
  }
  await recordActivity(req, { action: 'partner-user.joined', partner: invited.partner_id, record: { relationTo: slugs.partnerUsers, value: invited.id }, recordTitle: name })
  return invited
}

/** `POST /api/partner-users/accept-invitation {token, name, password}`: activates the account (and an invited partner) and signs in. */
export const acceptInvitationEndpoint = ownEndpoint({
  handler: async (req, body) => {
    const password = await readNewPassword(req, body.password)
    const name = await readName(req, body.name)
    const token = typeof body.token === 'string' ? body.token : ''
    const { email } = await inTransaction(req, () => takeUp(req, token, name, password))
    return signIn(req, slugs.partnerUsers, { email, password })
  },
  method: 'post',
  path: '/accept-invitation',
})
