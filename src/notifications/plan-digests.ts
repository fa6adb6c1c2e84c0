import { type BasePayload, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { staffCollectionOf } from '../../access/authenticate.js'
import { slugs } from '../../collections/slugs.js'
import { queueJob, sqlOf, sqlOfPool } from '../database/doors.js'
import { inTransaction } from '../database/in-transaction.js'
import { tableOf } from '../database/lock-rows.js'
import { type DigestPeriod, lastPeriod } from '../domain/digest-period.js'
import { jobSlugs } from '../jobs/slugs.js'
import { messagingOf } from './messaging-settings.js'

/** How many digests are planned in one transaction. */
const batch = 200

/**
 * Whose things wait for which digest. Who has meanwhile changed to mails at once still gets what waited before, with the next daily one.
 */
const rhythms = { daily: ['daily', 'on'], weekly: ['weekly'] } as const

const people = (payload: BasePayload): string =>
  `(select 'partner-user' as kind, id, mail_notifications::text as rhythm from partner_users union all
    select 'staff', id, mail_notifications::text from ${tableOf(payload, staffCollectionOf(payload))}) person`

/** Lets go of what was read, and of what nobody has wanted by mail for a month. */
const letGo = async (payload: Payload): Promise<void> => {
  await sqlOfPool(payload)(
    `update portal_deliveries d set state = 'skipped', updated_at = now() from ${tableOf(payload, slugs.notifications)} n
     where n.id = d.notification_id and d.channel = 'digest' and d.state = 'queued' and ((n.read_at is not null and not d.is_only_mail) or d.created_at < now() - interval '30 days')`,
  )
}

/** Plans digests of one period for people who have something unread from before its end; answers how many. */
const planBatch = (req: PayloadRequest, rhythm: 'daily' | 'weekly', { dueAt, name }: DigestPeriod): Promise<number> =>
  inTransaction(req, async () => {
    const { rows } = await sqlOf(req)<{ id: string }>(
      `insert into portal_digests (kind, person_id, period, due_at)
       select distinct person.kind, person.id, $1, $2::timestamptz
       from portal_deliveries d join ${tableOf(req.payload, slugs.notifications)} n on n.id = d.notification_id
       join ${people(req.payload)} on person.id = coalesce(n.recipient_id, n.staff_recipient_id) and person.kind = case when n.recipient_id is null then 'staff' else 'partner-user' end
       where d.channel = 'digest' and d.state = 'queued' and d.created_at <= $2 and (n.read_at is null or d.is_only_mail) and person.rhythm = any($3::text[])
         and not exists (select 1 from portal_digests old where old.kind = person.kind and old.person_id = person.id and old.period = $1)
       order by 1, 2 limit ${batch}
       on conflict (kind, person_id, period) do nothing returning id::text`,
      [name, dueAt, rhythms[rhythm]],
    )
    for (const { id } of rows) {
      await queueJob(req, { input: { digest: id }, task: jobSlugs.sendDigest })
    }
    return rows.length
  })

/**
 * Plans the digests that are due at `now`. Any number of processes may do it at any time: a row per person and period lets one of them win,
 * and its job is saved with it or not at all. A portal that stood still at the hour catches up when it runs again.
 */
export const planDigests = async (payload: Payload, now = new Date()): Promise<number> => {
  const { digest } = messagingOf(payload)
  await letGo(payload)
  let planned = 0
  for (const rhythm of ['daily', 'weekly'] as const) {
    const period = lastPeriod(rhythm, now, digest)
    for (let count = batch; count === batch; ) {
      count = await planBatch(await createLocalReq({}, payload), rhythm, period)
      planned += count
    }
  }
  return planned
}
