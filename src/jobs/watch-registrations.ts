import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asSystem, sqlOf } from '../database/doors.js'
import { inTransaction } from '../database/in-transaction.js'
import { notify } from '../notifications/notify.js'

/** How many deals are taken up in one transaction. */
const batch = 50

/*
 * Deals that another process is just taking up, or somebody is just changing, are left to the next round: nothing waits, and nothing is done twice.
 */
const expired = `select d.id::text from deals d
  where d.registration_status = 'approved' and d.registration_protected_until <= $1::timestamptz and d.deleted_at is null
  order by d.registration_protected_until limit ${batch} for no key update of d skip locked`

const ending = `update deals set registration_reminded_at = $1::timestamptz where id in (
    select d.id from deals d join partners p on p.id = d.partner_id join partner_types t on t.id = p.partner_type_id
    where d.registration_status = 'approved' and d.registration_reminded_at is null and d.phase = 'open' and d.deleted_at is null
      and d.registration_protected_until > $1::timestamptz
      and d.registration_protected_until <= $1::timestamptz + make_interval(days => coalesce(t.registration_reminder_days, 14)::int)
    order by d.registration_protected_until limit ${batch} for no key update of d skip locked)
  returning id::text, name, customer_company as company, partner_id::text as partner, submitted_by_id::text as "submittedBy", registration_protected_until as until`

type EndingRow = { company: string; id: string; name: string; partner: string; submittedBy: null | string; until: Date }

/** Ends protections that ran out; the hooks of deals write history, let the customer go and tell people. Answers how many. */
const expireBatch = (req: PayloadRequest, now: Date): Promise<number> =>
  inTransaction(req, async () => {
    const { rows } = await sqlOf(req)<{ id: string }>(expired, [now.toISOString()])
    for (const { id } of rows) {
      await asSystem(req, 'the clock ends a protection').update({ collection: slugs.deals, data: { registration: { extension: { state: 'none' }, status: 'expired' } }, id })
    }
    return rows.length
  })

/** Reminds of protections that end soon, once each: the mark and the notifications are saved together. Answers how many. */
const remindBatch = (req: PayloadRequest, now: Date): Promise<number> =>
  inTransaction(req, async () => {
    const { rows } = await sqlOf(req)<EndingRow>(ending, [now.toISOString()])
    for (const { company, id, name, partner, submittedBy, until } of rows) {
      const at = until.toISOString()
      await notify(req, { event: 'deal.registration-expiring', key: `${id}:${at}`, partner, record: { relationTo: slugs.deals, value: id }, submittedBy, variables: { company, deal: name, until: at } })
    }
    return rows.length
  })

/** Expires registrations and reminds of those that end soon. Any number of processes may do it at any time; a portal that stood still catches up. */
export const watchRegistrations = async (payload: Payload, now = new Date()): Promise<{ expired: number; reminded: number }> => {
  const done = { expired: 0, reminded: 0 }
  for (let count = batch; count === batch; ) {
    count = await expireBatch(await createLocalReq({}, payload), now)
    done.expired += count
  }
  for (let count = batch; count === batch; ) {
    count = await remindBatch(await createLocalReq({}, payload), now)
    done.reminded += count
  }
  return done
}
