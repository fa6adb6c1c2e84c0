import type { PayloadRequest } from 'payload'

import { refusalFor } from '../../../access/refusal.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { recordActivity } from '../../notifications/record-activity.js'
import { lockPartnerAdmins } from '../../../hooks/identity/lock-partner-admins.js'
import { type AccountManager, managedAccount, type ManagedAccount } from './account-managers.js'
import { ownEndpoint } from './own-endpoint.js'

/** Partner admins keep at least one of them: they wait for each other, then each looks whether they may still decide. */
const checkPartnerAdmin = async (req: PayloadRequest, manager: AccountManager, account: ManagedAccount): Promise<void> => {
  if (manager.kind !== 'partner-user') {
    return
  }
  if (account.id === manager.id) {
    throw await refusalFor(req, 'NOT_YOURSELF')
  }
  if (!(await lockPartnerAdmins(req, manager)).isStillAdmin) {
    throw await refusalFor(req, 'YOUR_ROLE_FORBIDS')
  }
}

const setStatus = async (req: PayloadRequest, account: ManagedAccount, status: 'active' | 'invited' | 'suspended'): Promise<void> => {
  if (account.status === status) {
    return
  }
  await asSystem(req, 'whoever runs the account was checked above').update({ collection: slugs.partnerUsers, data: { status }, id: account.id })
  await recordActivity(req, {
    action: status === 'suspended' ? 'partner-user.suspended' : 'partner-user.reactivated',
    partner: account.partner,
    record: { relationTo: slugs.partnerUsers, value: account.id },
    recordTitle: account.name,
  })
}

/** `POST /api/partner-users/:id/suspend`: ends all sessions of the person and lets them in no more. */
export const suspendEndpoint = ownEndpoint({
  handler: async (req) => {
    const { account, manager } = await managedAccount(req)
    await inTransaction(req, async () => {
      await checkPartnerAdmin(req, manager, account)
      await setStatus(req, account, 'suspended')
    })
    return Response.json({ message: `${account.name} is suspended and signed out.`, status: 'suspended' })
  },
  method: 'post',
  path: '/:id/suspend',
})

/** `POST /api/partner-users/:id/reactivate`: lets the person in again; who never took up the invitation is invited still. */
export const reactivateEndpoint = ownEndpoint({
  handler: async (req) => {
    const { account, manager } = await managedAccount(req)
    const status = await inTransaction(req, async () => {
      await checkPartnerAdmin(req, manager, account)
      const { rows } = await sqlOf(req)<{ waits: boolean }>('select invitation_token is not null as waits from partner_users where id = $1::uuid', [account.id])
      const wanted = rows[0]?.waits === true ? 'invited' : 'active'
      await setStatus(req, account, wanted)
      return wanted
    })
    return Response.json({ message: `${account.name} can use the portal again.`, status })
  },
  method: 'post',
  path: '/:id/reactivate',
})
