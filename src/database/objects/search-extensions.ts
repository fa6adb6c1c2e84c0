import { type DatabaseObject } from './database-object.js'

const extension = (name: string, without: string): DatabaseObject => ({
  create: `do $$ begin
    create extension if not exists ${name};
  exception when insufficient_privilege or undefined_file or feature_not_supported then
    raise notice 'The extension ${name} is not available: %', sqlerrm;
  end $$`,
  isPresent: `select exists (select 1 from pg_extension where extname = '${name}')`,
  name,
  without,
})

/** What makes search better and is not in everybody's power to install: the portal runs without, and says so. */
export const optionalExtensions: readonly DatabaseObject[] = [
  extension('btree_gin', 'search is slow for partners among whose leads a word is rare and among those of others common: ask your database administrator for "create extension btree_gin"'),
  extension('pg_trgm', 'search finds whole words only and is slow on large data: ask your database administrator for "create extension pg_trgm"'),
  extension('unaccent', 'search distinguishes accents: ask your database administrator for "create extension unaccent"'),
]
