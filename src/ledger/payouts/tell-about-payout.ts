import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { actorOf } from '../../notifications/actor-of.js'
import { isSilent } from '../../notifications/is-silent.js'
import { notify } from '../../notifications/notify.js'
import { publishChange } from '../../notifications/publish-change.js'
import { recordActivity } from '../../notifications/record-activity.js'
import type { ActivityAction } from '../../translations/events/activity-texts.js'
import { moneyValue } from '../../translations/events/money-words.js'
import type { PayoutRow } from './payout-row.js'

/** What has happened to a payout. */
export type PayoutDeed = 'approved' | 'cancelled' | 'collected' | 'detached' | 'failed' | 'invoiced' | 'paid' | 'scheduled' | 'sent-back' | 'submitted'

type Detail = {
  /** What was taken out of it. */
  amount?: number
  day?: string
  /** False for what partners never saw. @default true */
  isKnownToPartner?: boolean
  reason?: string
  reference?: null | string
}

const actions: Partial<Record<PayoutDeed, ActivityAction>> = {
  approved: 'payout.approved',
  cancelled: 'payout.cancelled',
  collected: 'payout.collected',
  detached: 'payout.detached',
  failed: 'payout.failed',
  invoiced: 'payout.invoiced',
  paid: 'payout.paid',
  scheduled: 'payout.scheduled',
  'sent-back': 'payout.sent-back',
  submitted: 'payout.submitted',
}

type About = Pick<PayoutRow, 'amount' | 'currency' | 'id' | 'number' | 'partner' | 'partnerName'>

const tellPeople = async (req: PayloadRequest, payout: About, deed: PayoutDeed, { day = '', isKnownToPartner = true, reason = '', reference = null }: Detail): Promise<void> => {
  const about = { key: `${payout.id}:${new Date().toISOString()}`, partner: payout.partner, record: { relationTo: slugs.payouts, value: payout.id } }
  const variables = { amount: moneyValue(payout.amount, payout.currency), number: payout.number, partner: payout.partnerName, person: (await actorOf(req)).name }
  switch (deed) {
    case 'approved':
      return notify(req, { ...about, event: 'payout.approved', variables })
    case 'cancelled':
      return notify(req, { ...about, event: 'payout.cancelled', ...(!isKnownToPartner && { only: 'staff' }), variables: { ...variables, reason } })
    case 'collected':
      return notify(req, { ...about, event: 'payout.drafted', variables })
    case 'failed':
      return notify(req, { ...about, event: 'payout.failed', variables: { ...variables, reason } })
    case 'invoiced':
      return notify(req, { ...about, event: 'payout.invoiced', variables })
    case 'paid':
      return notify(req, { ...about, event: 'payout.paid', variables: { ...variables, reference } })
    case 'scheduled':
      return notify(req, { ...about, event: 'payout.scheduled', variables: { ...variables, day } })
    case 'submitted':
      return notify(req, { ...about, event: 'payout.in-review', variables })
    default:
      return undefined
  }
}

/** Writes what happened to a payout, tells those it concerns, and lets open pages look again. History of money is staff's alone. */
export const tellAboutPayout = async (req: PayloadRequest, payout: About, deed: PayoutDeed, detail: Detail = {}): Promise<void> => {
  const record = { relationTo: slugs.payouts, value: payout.id }
  const action = actions[deed]
  if (action) {
    const to = detail.reason ?? (deed === 'detached' || deed === 'collected' ? moneyValue(detail.amount ?? payout.amount, payout.currency) : null)
    await recordActivity(req, { action, isInternal: true, partner: payout.partner, record, recordTitle: payout.number, to })
  }
  await publishChange(req, { onlyStaff: detail.isKnownToPartner === false || deed === 'collected' || deed === 'detached', partners: [payout.partner], record })
  if (!isSilent(req)) {
    await tellPeople(req, payout, deed, detail)
  }
}
