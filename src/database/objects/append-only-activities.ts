import type { Sql } from '../sql.js'
import { type DatabaseObject, hasTrigger } from './database-object.js'

const setting = 'portal.backdating'

/** Lets the rest of the transaction write activities of the past: for the demo company and imports. Every other activity carries the database's own time. */
export const allowBackdating = async (sql: Sql): Promise<void> => {
  await sql(`select set_config('${setting}', 'on', true)`)
}

/**
 * History is written once. The time is the database's; changes and deletions are refused, but for what a foreign key does when the
 * partner or the record itself is deleted (such a change comes from inside a trigger).
 */
export const activitiesKeepTheirTime: DatabaseObject = {
  create: `create or replace function portal_stamp_activity() returns trigger language plpgsql as $$ begin
      if current_setting('${setting}', true) is distinct from 'on' then
        new.created_at := clock_timestamp();
        new.updated_at := new.created_at;
      end if;
      return new;
    end $$;
    create or replace trigger portal_activities_time before insert on activities for each row execute function portal_stamp_activity()`,
  isPresent: hasTrigger('activities', 'portal_activities_time'),
  name: 'portal_activities_time',
  without: 'the time of an activity could be chosen by whoever writes it',
}

const refusal = `create or replace function portal_refuse_rewriting() returns trigger language plpgsql as $$ begin
    if pg_trigger_depth() > 1 then
      return case when tg_op = 'DELETE' then old else new end;
    end if;
    raise exception using errcode = 'PT403', message = 'History cannot be changed or deleted.';
  end $$;
  create or replace function portal_refuse_truncate() returns trigger language plpgsql as $$ begin
    raise exception using errcode = 'PT403', message = 'History cannot be emptied.';
  end $$`

const appendOnly = (table: string): DatabaseObject => ({
  create: `${refusal};
    create or replace trigger portal_${table}_append_only before update or delete on ${table} for each row execute function portal_refuse_rewriting();
    create or replace trigger portal_${table}_no_truncate before truncate on ${table} for each statement execute function portal_refuse_truncate()`,
  isPresent: `select (${hasTrigger(table, `portal_${table}_append_only`)}) and (${hasTrigger(table, `portal_${table}_no_truncate`)})`,
  name: `portal_${table}_append_only`,
  without: 'history could be rewritten',
})

export const appendOnlyActivities = appendOnly('activities')

/** Who did it and to what: the links are history as well. */
export const appendOnlyActivityLinks = appendOnly('activities_rels')
