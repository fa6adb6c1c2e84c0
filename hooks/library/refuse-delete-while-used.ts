import type { CollectionBeforeDeleteHook } from 'payload'

import { asSystem, sqlOf } from '../../src/database/doors.js'
import { refusal } from '../../src/translations/refusals/refusal.js'

/** Who names a record, by the collection it is in: a statement that answers whether somebody does, `$1` is its id. */
const uses = {
  courses: 'select exists (select 1 from certificates where course_id = $1::uuid) as is_used',
  files: 'select exists (select 1 from documents where file_id = $1::uuid) or exists (select 1 from _documents_v where version_file_id = $1::uuid) as is_used',
} as const

/** Keeps a file that a document (or one of its versions) leads to, and a course that somebody holds a certificate of. A room that opens by a deleted course stays closed and its editors are warned. */
export const refuseDeleteWhileUsed =
  (collection: keyof typeof uses, titleField: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { rows } = await sqlOf(req)<{ is_used: boolean }>(uses[collection], [id])
    if (rows[0]?.is_used) {
      const record = await asSystem(req, 'the refusal names what is still used').findByID({ collection, disableErrors: true, id: String(id) })
      throw await refusal(req, 'STILL_USED', { title: String(record?.[titleField] ?? id) })
    }
  }
