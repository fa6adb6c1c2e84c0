/** How far something that is sent has come; the columns that `emails/delivery-book` keeps, wherever they stand. */
export const sendingColumns = `state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'skipped', 'failed')),
      message_id text,
      attempts integer not null default 0,
      last_error text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      sent_at timestamptz`
