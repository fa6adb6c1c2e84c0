import { type DatabaseObject } from './database-object.js'

const looseKey = `select c.conname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.conrelid = to_regclass('webhook_deliveries') and c.contype = 'f' and c.confdeltype <> 'c' and a.attname = 'webhook_id'`

/** The log of a webhook ends with it; Payload's own rule would empty a column that must not be empty, and so refuse the deletion. */
export const webhookLogFollowsWebhook: DatabaseObject = {
  create: `do $$ declare key record; begin
    for key in ${looseKey} loop
      execute format('alter table webhook_deliveries drop constraint %I, add constraint %I foreign key (webhook_id) references webhooks (id) on delete cascade', key.conname, key.conname);
    end loop;
  end $$`,
  isPresent: `select to_regclass('webhook_deliveries') is not null and not exists (${looseKey})`,
  name: 'portal_webhook_log_follows_webhook',
  without: 'a webhook with a log could not be deleted',
}
