import type { PayloadRequest } from 'payload'

import { type Sql, sqlOf } from '../src/database/sql.js'
import { audienceCondition, audienceOf } from './audience-condition.js'
import type { PartnerViewer } from './viewer.js'

/** A condition over `documents d` with the parameters of `audienceOf`: published, not in the bin, meant for the viewer. */
export const documentCondition = `d._status = 'published' and d.deleted_at is null and ${audienceCondition('d', 'documents_rels')}`

const askedDocuments = new WeakMap<PartnerViewer, Promise<string[]>>()
const askedFolders = new WeakMap<PartnerViewer, Promise<string[]>>()

const idsOf = async (sql: Sql, statement: string, viewer: PartnerViewer): Promise<string[]> =>
  (await sql<{ id: string }>(statement, audienceOf(viewer))).rows.map(({ id }) => id)

const once = (asked: WeakMap<PartnerViewer, Promise<string[]>>, viewer: PartnerViewer, ask: () => Promise<string[]>): Promise<string[]> => {
  const ids = asked.get(viewer) ?? ask()
  asked.set(viewer, ids)
  return ids
}

/** The documents the viewer may read now; asked once per request. */
export const documentsFor = (viewer: PartnerViewer, req: PayloadRequest): Promise<string[]> =>
  once(askedDocuments, viewer, () => idsOf(sqlOf(req), `select d.id::text from documents d where ${documentCondition}`, viewer))

/** The folders with something in them, at any depth, that the viewer may read; asked once per request. */
export const foldersFor = (viewer: PartnerViewer, req: PayloadRequest): Promise<string[]> =>
  once(askedFolders, viewer, () =>
    idsOf(
      sqlOf(req),
      `with recursive shelves as (
        select f.id, f.parent_id from folders f where exists (select 1 from documents d where d.folder_id = f.id and ${documentCondition})
        union select f.id, f.parent_id from folders f join shelves s on s.parent_id = f.id)
      select distinct id::text from shelves`,
      viewer,
    ),
  )
