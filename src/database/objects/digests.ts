import { type DatabaseObject, hasTable } from './database-object.js'
import { sendingColumns } from './sending-columns.js'

/** One row per person and period: what makes a second digest for the same day or week impossible, whatever the number of processes. */
export const digests: DatabaseObject = {
  create: `create table if not exists portal_digests (
      id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('partner-user', 'staff')),
      person_id uuid not null,
      period text not null,
      due_at timestamptz not null,
      ${sendingColumns},
      constraint portal_digests_once unique (kind, person_id, period)
    );
    create index if not exists portal_digests_age on portal_digests (created_at)`,
  isPresent: hasTable('portal_digests'),
  name: 'portal_digests',
  without: 'a digest could be sent twice',
}
