import type { CollectionBeforeDeleteHook } from 'payload'

import { refusalFor } from '../../access/refusal.js'
import { sqlOf } from '../../src/database/doors.js'

/** Where audiences keep their lists, and where the title of what they guard stands. The second of each pair holds drafts. */
const places = [
  { owner: 'rooms', rels: 'rooms_rels', titles: 'rooms_locales' },
  { owner: '_rooms_v', rels: '_rooms_v_rels', titles: '_rooms_v_locales' },
  { owner: 'announcements', rels: 'announcements_rels', titles: 'announcements_locales' },
  { owner: '_announcements_v', rels: '_announcements_v_rels', titles: '_announcements_v_locales' },
] as const

const columns: Readonly<Record<string, string>> = {
  categories: 'categories_id',
  'partner-types': 'partner_types_id',
  partners: 'partners_id',
  stages: 'stages_id',
  tags: 'tags_id',
  tiers: 'tiers_id',
}

/** The title of something whose audience names only this document in one of its lists. */
const statementFor = ({ owner, rels, titles }: (typeof places)[number], column: string): string => {
  const isVersion = owner.startsWith('_')
  return `select coalesce(to_jsonb(l)->>'title', to_jsonb(l)->>'version_title', r.path) as title from ${rels} r
    join ${owner} o on o.id = r.parent_id ${isVersion ? 'and o.latest' : ''}
    left join ${titles} l on l._parent_id = r.parent_id
    where r.${column} = $1::uuid and r.path like '%audience.%'
      and not exists (select 1 from ${rels} other where other.parent_id = r.parent_id and other.path = r.path and other.${column} <> $1::uuid)
    limit 1`
}

/**
 * An empty list of an audience means everyone. Deleting the last tier, tag or partner of a list would therefore open what it guards to
 * everybody; it is refused until somebody decides who shall see it.
 */
export const keepAudiencesNarrow: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const column = columns[collection.slug]
  if (column === undefined) {
    throw new Error(`"${collection.slug}" is no list of an audience.`)
  }
  for (const place of column === 'partner_types_id' ? places.slice(2) : places) {
    const { rows } = await sqlOf(req)<{ title: string }>(statementFor(place, column), [id])
    if (rows[0]) {
      throw await refusalFor(req, 'IN_USE', { title: rows[0].title })
    }
  }
}
