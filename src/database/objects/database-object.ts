/** Something in the database that Payload's schema cannot express. */
export type DatabaseObject = {
  /** Creates it; running it again changes nothing. */
  create: string
  /** A query with one row and one boolean column. */
  isPresent: string
  name: string
  /** What the portal needs it for; completes "Without it …". */
  without: string
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

export const hasIndex = (name: string): string => `select exists (select 1 from pg_index i where i.indexrelid = to_regclass(${quoted(name)}) and i.indisvalid)`
export const hasTable = (name: string): string => `select to_regclass(${quoted(name)}) is not null`
export const hasTrigger = (table: string, name: string): string =>
  `select exists (select 1 from pg_trigger where tgrelid = to_regclass(${quoted(table)}) and tgname = ${quoted(name)} and tgenabled <> 'D')`
export const hasConstraint = (table: string, name: string): string =>
  `select exists (select 1 from pg_constraint where conrelid = to_regclass(${quoted(table)}) and conname = ${quoted(name)} and convalidated)`
