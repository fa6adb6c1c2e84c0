import { type DatabaseObject, hasTable } from './database-object.js'

/** Suggestions of the usage report that staff do not want to see; dismissed for everybody, and brought back by deleting the row. */
export const dismissedSuggestions: DatabaseObject = {
  create: `create table if not exists portal_dismissed_suggestions (
      suggestion text primary key,
      dismissed_by text not null,
      dismissed_at timestamptz not null default now()
    )`,
  isPresent: hasTable('portal_dismissed_suggestions'),
  name: 'portal_dismissed_suggestions',
  without: 'a dismissed suggestion would come back at once',
}
