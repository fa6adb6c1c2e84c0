import { type DatabaseObject, hasTable } from './database-object.js'

/** What a notification says, in every language the portal spoke when it happened. */
export const notificationTexts: DatabaseObject = {
  create: `create table if not exists portal_notification_texts (
      notification_id uuid not null references notifications (id) on delete cascade,
      language text not null,
      title text not null,
      body text,
      primary key (notification_id, language)
    )`,
  isPresent: hasTable('portal_notification_texts'),
  name: 'portal_notification_texts',
  without: 'what people were told could not follow them into another language',
}

/** The tables of those who are told, where they have a language. */
const readers = `select distinct c.confrelid as reader from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.conrelid = to_regclass('notifications') and c.contype = 'f' and a.attname in ('recipient_id', 'staff_recipient_id')
    and exists (select 1 from pg_attribute l where l.attrelid = c.confrelid and l.attname = 'locale' and not l.attisdropped)`

const trigger = 'portal_notifications_follow_language'

/** Whoever changes the language of their account finds what they were told in it. Lists, the bell and mails read one text, so that no read pays for it. */
export const notificationsFollowLanguage: DatabaseObject = {
  create: `create or replace function ${trigger}() returns trigger language plpgsql as $$ begin
      update notifications n set title = t.title, body = t.body from portal_notification_texts t
      where t.notification_id = n.id and t.language = split_part(new.locale::text, '-', 1) and (n.recipient_id = new.id or n.staff_recipient_id = new.id);
      return null;
    end $$;
    do $$ declare it record; begin
      for it in ${readers} loop
        execute format('create or replace trigger ${trigger} after update of locale on %s for each row when (old.locale is distinct from new.locale) execute function ${trigger}()', it.reader::regclass);
      end loop;
    end $$`,
  isPresent: `select to_regclass('notifications') is not null and not exists (select 1 from (${readers}) r where not exists (select 1 from pg_trigger g where g.tgrelid = r.reader and g.tgname = '${trigger}'))`,
  name: trigger,
  without: 'what people were told would stay in the language they had then',
}
