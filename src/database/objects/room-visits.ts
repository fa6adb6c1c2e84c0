import { type DatabaseObject, hasTable, hasTrigger } from './database-object.js'

/**
 * Who opened which room on which day, and how often: one row per person, room and day. There are no foreign keys on purpose: a visit must not wait
 * for an editor who holds the row of the room. What it points to takes its visits along by {@link visitsEndWithRoom} and {@link visitsEndWithPerson}.
 */
export const roomVisits: DatabaseObject = {
  create: `create table if not exists portal_room_visits (
      room_id uuid not null,
      day date not null,
      partner_user_id uuid not null,
      visits integer not null default 1,
      last_at timestamptz not null default now(),
      primary key (room_id, day, partner_user_id)
    )`,
  isPresent: hasTable('portal_room_visits'),
  name: 'portal_room_visits',
  without: 'nobody could see which rooms are used',
}

const endsWith = (table: 'partner_users' | 'rooms', column: 'partner_user_id' | 'room_id'): DatabaseObject => {
  const name = `portal_${table}_take_visits`
  return {
    create: `create or replace function ${name}() returns trigger language plpgsql as $$ begin
      delete from portal_room_visits where ${column} = old.id;
      return null;
    end $$;
    create or replace trigger ${name} after delete on ${table} for each row execute function ${name}()`,
    isPresent: hasTrigger(table, name),
    name,
    without: 'visits would outlive what they belong to',
  }
}

/** Visits end with the room they were to. */
export const visitsEndWithRoom = endsWith('rooms', 'room_id')

/** Visits end with the account of the person. */
export const visitsEndWithPerson = endsWith('partner_users', 'partner_user_id')

/** Old visits are removed day by day. */
export const visitsOfDay: DatabaseObject = {
  create: `create index if not exists portal_room_visits_day on portal_room_visits (day)`,
  isPresent: `select to_regclass('portal_room_visits_day') is not null`,
  name: 'portal_room_visits_day',
  without: 'removing old visits would read all of them',
}

/** What one person did across rooms, and what must go with their account. */
export const visitsOfPerson: DatabaseObject = {
  create: `create index if not exists portal_room_visits_person on portal_room_visits (partner_user_id)`,
  isPresent: `select to_regclass('portal_room_visits_person') is not null`,
  name: 'portal_room_visits_person',
  without: 'deleting an account would read all visits',
}
