import type { DatabaseObject } from './database-object.js'

/** Rows that mean nothing without what they belong to, by table and the columns that name it. */
const owners: Readonly<Record<string, readonly string[]>> = {
  certificates: ['partner_id', 'partner_user_id'],
  deal_stages: ['partner_type_id'],
  downloads: ['document_id', 'file_id', 'partner_id'],
  progress: ['partner_id', 'partner_user_id', 'room_id'],
}

const looseKeys = (table: string, columns: readonly string[]): string => `select c.conname, c.confrelid::regclass as target, a.attname from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.conrelid = to_regclass('${table}') and c.contype = 'f' and c.confdeltype <> 'c' and a.attname in (${columns.map((column) => `'${column}'`).join(', ')})`

/** What belongs to a record ends with it. Payload's own keys would set the column to nothing, which a required column refuses: nothing could be deleted. */
export const rowsFollowOwner: readonly DatabaseObject[] = Object.entries(owners).map(([table, columns]) => ({
  create: `do $$ declare key record; begin
    for key in ${looseKeys(table, columns)} loop
      execute format('alter table ${table} drop constraint %I, add constraint %I foreign key (%I) references %s (id) on delete cascade', key.conname, key.conname, key.attname, key.target);
    end loop;
  end $$`,
  isPresent: `select to_regclass('${table}') is not null and not exists (${looseKeys(table, columns)})`,
  name: `portal_${table}_follow_owner`,
  without: `what ${table} belong to could not be deleted`,
}))
