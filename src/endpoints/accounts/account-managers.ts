import type { PayloadRequest } from 'payload'

import { refusalFor } from '../../../access/refusal.js'
import type { PartnerViewer, StaffViewer } from '../../../access/viewer.js'
import { viewerOf } from '../../../access/viewer-of.js'
import { slugs } from '../../../collections/slugs.js'
import { asViewer } from '../../database/doors.js'

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Somebody who runs accounts of partner users: a partner admin for the own organisation, administrators and partner managers. */
export type AccountManager = PartnerViewer | StaffViewer

/** Whoever asks, if they run accounts at all. */
export const accountManagerOf = async (req: PayloadRequest): Promise<AccountManager> => {
  const viewer = await viewerOf(req)
  if (viewer.kind === 'anonymous') {
    throw await refusalFor(req, 'SIGN_IN_FIRST')
  }
  if (viewer.kind === 'partner-user' ? viewer.role !== 'admin' : viewer.role !== 'admin' && viewer.role !== 'manager') {
    throw await refusalFor(req, 'YOUR_ROLE_FORBIDS')
  }
  return viewer
}

/** The partner whose account is meant: the own one, or for staff one they manage. Foreign and missing ones are answered alike. */
export const managedPartner = async (req: PayloadRequest, manager: AccountManager, partner: unknown): Promise<{ id: string; name: string }> => {
  if (manager.kind === 'partner-user') {
    if (partner !== undefined && partner !== null && partner !== manager.partner.id) {
      throw await refusalFor(req, 'PARTNER_NOT_FOUND')
    }
    return { id: manager.partner.id, name: manager.partner.name }
  }
  const found =
    typeof partner === 'string' && uuid.test(partner)
      ? await asViewer(req).findByID<{ id: string; name: string } | null>({ collection: slugs.partners, disableErrors: true, id: partner })
      : null
  if (!found) {
    throw await refusalFor(req, 'PARTNER_NOT_FOUND')
  }
  return found
}

/** A partner user whose account the asking person runs. */
export type ManagedAccount = { email: string; id: string; name: string; partner: string; role: string; status: string }

/** The account of the address, if the asking person runs it; foreign and missing ones are answered alike. */
export const managedAccount = async (req: PayloadRequest): Promise<{ account: ManagedAccount; manager: AccountManager }> => {
  const manager = await accountManagerOf(req)
  const id = req.routeParams?.id
  const account =
    typeof id === 'string' && uuid.test(id) ? await asViewer(req).findByID<ManagedAccount | null>({ collection: slugs.partnerUsers, disableErrors: true, id }) : null
  if (!account) {
    throw await refusalFor(req, 'PERSON_NOT_FOUND')
  }
  return { account, manager }
}
