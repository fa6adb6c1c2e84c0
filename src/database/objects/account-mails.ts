import { type DatabaseObject, hasTable } from './database-object.js'

/** One row per mail about an account (invitation, forgotten password), by its key: what makes sending the same one twice impossible. */
export const accountMails: DatabaseObject = {
  create: `create table if not exists portal_mails (
      key text primary key,
      state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'skipped', 'failed')),
      message_id text,
      attempts integer not null default 0,
      last_error text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      sent_at timestamptz
    )`,
  isPresent: hasTable('portal_mails'),
  name: 'portal_mails',
  without: 'an invitation could be sent twice',
}
