import { type DatabaseObject, hasTable } from './database-object.js'

/** How often something was done within a span of time, for limits that hold over all processes. */
export const turns: DatabaseObject = {
  create: `create table if not exists portal_turns (
      key text primary key,
      count integer not null,
      ends_at timestamptz not null
    )`,
  isPresent: hasTable('portal_turns'),
  name: 'portal_turns',
  without: 'invitations could be sent without limit',
}
