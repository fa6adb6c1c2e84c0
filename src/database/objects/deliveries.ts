import { type DatabaseObject, hasTable } from './database-object.js'
import { sendingColumns } from './sending-columns.js'

/**
 * One row per notification and channel (`mail`, or `digest` for what waits for the next one): what makes a second delivery of the same thing
 * impossible, also after a crash and a retry.
 */
export const deliveries: DatabaseObject = {
  create: `create table if not exists portal_deliveries (
      id uuid primary key default gen_random_uuid(),
      notification_id uuid not null references notifications (id) on delete cascade,
      channel text not null,
      ${sendingColumns},
      constraint portal_deliveries_once unique (notification_id, channel)
    );
    alter table portal_deliveries add column if not exists is_only_mail boolean not null default false;
    create index if not exists portal_deliveries_open on portal_deliveries (updated_at) where state in ('queued', 'sending');
    create index if not exists portal_deliveries_digest on portal_deliveries (created_at) where channel = 'digest' and state = 'queued'`,
  isPresent: hasTable('portal_deliveries'),
  name: 'portal_deliveries',
  without: 'a mail could be sent twice',
}
