import type { DatabaseObject } from './database-object.js'

/** Columns of the portal's tables that point at one other row, or say when a document went to the bin, without an index that begins with them. */
const withoutIndex = `
  select c.relname as on_table, a.attname as column
  from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join information_schema.columns known on known.table_schema = current_schema() and known.table_name = c.relname and known.column_name = a.attname
  where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
    and (a.attname = 'deleted_at' or exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]))
    and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisvalid and i.indkey[0] = a.attnum and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = '(' || quote_ident(a.attname) || ' IS NOT NULL)'))`

/**
 * What points at a document is looked for when that document is read, changed or deleted. An index of the rows that do point somewhere serves that as well as one of all rows, and
 * a row that may point at one of many collections is written into one index instead of all.
 */
export const heldReferences: DatabaseObject = {
  create: `do $$ declare missing record; begin
    for missing in ${withoutIndex} loop
      execute format('create index if not exists %I on %I (%I) where %I is not null', left(missing.on_table || '_' || missing.column, 58) || '_held', missing.on_table, missing.column, missing.column);
    end loop;
  end $$`,
  isPresent: `select not exists (${withoutIndex})`,
  name: 'indexes of references',
  without: 'documents that others point at could hardly be deleted',
}
