import type { BasePayload } from 'payload'

import { slugs } from '../../collections/slugs.js'
import type { Reference } from '../client/types.js'
import { liveChannel } from '../database/live-events.js'
import { tableOf } from '../database/lock-rows.js'
import { jobsChannel } from '../database/queue-job.js'
import { builtOnce } from '../database/reads/built-once.js'
import { relationColumn } from './relation-column.js'

const columns = `(id uuid, recipient uuid, staff uuid, title text, body text, href text, isread boolean, live text, channel text, isonlymail boolean, job uuid)`

const statement = builtOnce(
  (notifications: string, jobs: string, relationTo: string, grace: 'none' | 'some') => `with row as materialized (
    select * from jsonb_to_recordset($1::jsonb) as row ${columns}),
  told as (insert into ${notifications} (id, recipient_id, staff_recipient_id, event, event_key, title, body, href, read_at)
    select id, recipient, staff, $2, $3, title, body, href, case when isread then now() end from row
    on conflict do nothing returning id),
  texts as (insert into portal_notification_texts (notification_id, language, title, body)
    select told.id, text.language, text.title, text.body from told cross join jsonb_to_recordset($4::jsonb) as text (language text, title text, body text)),
  ${relationTo ? `about as (insert into notifications_rels (parent_id, path, ${relationColumn(relationTo)}) select id, 'record', $5::uuid from told)` : 'about as (select $5::uuid)'},
  deliveries as (insert into portal_deliveries (notification_id, channel, is_only_mail)
    select told.id, row.channel, row.isonlymail from told join row using (id) where row.channel is not null
    on conflict (notification_id, channel) do nothing returning id, notification_id),
  jobs as (insert into ${jobs} (id, input, task_slug, queue, wait_until, created_at, updated_at)
    select row.job, jsonb_build_object('delivery', deliveries.id), $6, $7, $8::timestamptz, clock_timestamp(), clock_timestamp()
    from deliveries join row on row.id = deliveries.notification_id where row.job is not null returning queue),
  woken as materialized (${grace === 'none' ? `select pg_notify('${jobsChannel}', queue) from jobs` : 'select 1 from jobs'}),
  rung as materialized (select pg_notify('${liveChannel}', row.live) from told join row using (id) where row.live is not null)
  select (select count(*) from told)::int as told, (select count(*) from woken), (select count(*) from rung)`,
)

/**
 * All that telling people writes, in one statement: whoever closes a deal waits for each one. `$1` the rows, `$2` event, `$3` key, `$4` texts,
 * `$5` the record, `$6` task and `$7` queue of a mail, `$8` when it may leave. Who was told before is left out by `told`, so that nothing follows for them.
 *
 * - `told`, `texts`, `about`: the notification, its texts in every language, and the record it is about
 * - `deliveries`, `jobs`: one row for each mail or digest, and the job that sends the mail. A job that is due wakes the runners.
 * - `rung`: the live event for open pages
 */
export const tellStatement = (payload: Pick<BasePayload, 'db'>, record: null | Reference, { isDue }: { isDue: boolean }): string =>
  statement(tableOf(payload, slugs.notifications), tableOf(payload, 'payload-jobs'), record?.relationTo ?? '', isDue ? 'none' : 'some')
