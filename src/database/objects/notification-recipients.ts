import { type DatabaseObject, hasConstraint, hasIndex } from './database-object.js'

const once = (name: string, column: string): DatabaseObject => ({
  create: `create unique index if not exists ${name} on notifications (${column}, event_key) where ${column} is not null`,
  isPresent: hasIndex(name),
  name,
  without: 'a person could be told about one event twice',
})

/** One event reaches one person once, however often it is said. */
export const partnerUsersToldOnce = once('portal_notifications_partner_user_once', 'recipient_id')
export const staffToldOnce = once('portal_notifications_staff_once', 'staff_recipient_id')

/** A notification goes to exactly one person. */
export const oneRecipient: DatabaseObject = {
  create: `do $$ begin
    if not exists (select 1 from pg_constraint where conrelid = 'notifications'::regclass and conname = 'portal_notifications_one_recipient') then
      alter table notifications add constraint portal_notifications_one_recipient check (num_nonnulls(recipient_id, staff_recipient_id) = 1);
    end if;
  end $$`,
  isPresent: hasConstraint('notifications', 'portal_notifications_one_recipient'),
  name: 'portal_notifications_one_recipient',
  without: 'a notification could belong to nobody',
}

const looseKeys = `select c.conname, c.confrelid::regclass as target, a.attname from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.conrelid = to_regclass('notifications') and c.contype = 'f' and c.confdeltype <> 'c' and a.attname in ('recipient_id', 'staff_recipient_id')`

/** Notifications end with the account they belong to; Payload's own rule would leave them without a recipient. */
export const notificationsFollowAccount: DatabaseObject = {
  create: `do $$ declare key record; begin
    for key in ${looseKeys} loop
      execute format('alter table notifications drop constraint %I, add constraint %I foreign key (%I) references %s (id) on delete cascade', key.conname, key.conname, key.attname, key.target);
    end loop;
  end $$`,
  isPresent: `select to_regclass('notifications') is not null and not exists (${looseKeys})`,
  name: 'portal_notifications_follow_account',
  without: 'an account with notifications could not be deleted',
}
