import { type DatabaseObject, hasIndex, hasTable } from './database-object.js'

/** Files that staff bring in, as far as they have come. `cells` are the rows of the file without its headings, `problems` what is wrong with which row. */
const table: DatabaseObject = {
  create: `create table if not exists portal_imports (
      id uuid primary key,
      kind text not null check (kind in ('partners', 'leads', 'deals')),
      file_name text not null,
      headings jsonb not null,
      cells jsonb not null,
      mapping jsonb not null default '{}',
      state text not null default 'uploaded' check (state in ('uploaded', 'checking', 'checked', 'importing', 'done', 'failed', 'cancelled')),
      total integer not null,
      done integer not null default 0,
      problems jsonb not null default '[]',
      problem_count integer not null default 0,
      created_by uuid not null,
      created_at timestamptz not null default now(),
      ended_at timestamptz
    )`,
  isPresent: hasTable('portal_imports'),
  name: 'portal_imports',
  without: 'no file could be imported',
}

const ofPerson: DatabaseObject = {
  create: 'create index if not exists portal_imports_of on portal_imports (created_by, created_at desc)',
  isPresent: hasIndex('portal_imports_of'),
  name: 'portal_imports_of',
  without: 'finding the imports of a person would read all of them',
}

export const imports: readonly DatabaseObject[] = [table, ofPerson]
