import { type DatabaseObject, hasTable } from './database-object.js'

/** Answers of writes that carried an `Idempotency-Key`, saved in the transaction of the write itself. */
export const idempotencyKeys: DatabaseObject = {
  create: `create table if not exists portal_idempotency_keys (
      viewer text not null,
      key text not null,
      target text not null,
      request_hash text not null,
      status integer,
      headers jsonb,
      body text,
      created_at timestamptz not null default now(),
      primary key (viewer, key)
    );
    create index if not exists portal_idempotency_keys_age on portal_idempotency_keys (created_at)`,
  isPresent: hasTable('portal_idempotency_keys'),
  name: 'portal_idempotency_keys',
  without: 'a repeated request could write twice',
}
