import type { PayloadRequest } from 'payload'

import type { StaffViewer } from '../../../access/viewer.js'
import type { ImportReport } from '../../client/imports.js'
import { sqlOf } from '../../database/doors.js'
import { importFields } from '../../domain/imports/import-kinds.js'
import { type ImportRow, readImport } from '../../imports/import-store.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { type AdminText, sayIn } from '../../translations/text.js'
import { requireViewer } from '../portal/portal-endpoint.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
const sampleLength = 3

/** Administrators and partner managers bring files in; 403 for everybody else. */
export const requireImporter = async (req: PayloadRequest): Promise<StaffViewer> => {
  const viewer = await requireViewer(req)
  if (viewer.kind !== 'staff' || (viewer.role !== 'admin' && viewer.role !== 'manager')) {
    throw await refusal(req, 'NOT_ALLOWED')
  }
  return viewer
}

/** The import of this request's address, if it is one's own; 404 otherwise. */
export const askedImport = async (req: PayloadRequest, viewer: StaffViewer): Promise<ImportRow> => {
  const id = req.routeParams?.id
  const row = typeof id === 'string' && uuid.test(id) ? await readImport(sqlOf(req), id) : undefined
  if (!row || row.created_by !== viewer.id) {
    throw await refusal(req, 'IMPORT_NOT_FOUND')
  }
  return row
}

/** Labels of fields in the language of whoever asks. They are those of the collections’ own fields. */
export const labelsIn = (req: PayloadRequest, viewer: StaffViewer, labels: readonly string[]): string[] => labels.map((label) => sayIn(languageOf(viewer, req))(label as AdminText))

/** An import as its owner reads it, in their language. */
export const reportOf = (req: PayloadRequest, viewer: StaffViewer, row: ImportRow): ImportReport => {
  const say = sayIn(languageOf(viewer, req))
  return {
    createdAt: row.created_at.toISOString(),
    done: row.done,
    endedAt: row.ended_at?.toISOString() ?? null,
    // The labels are those of the collections' own fields; a test looks each of them up.
    fields: importFields[row.kind].map(({ label, path, required }) => ({ label: say(label as AdminText), path, required })),
    fileName: row.file_name,
    headings: row.headings,
    id: row.id,
    kind: row.kind,
    mapping: { ...row.mapping },
    problemCount: row.problem_count,
    problems: row.problems,
    sample: row.cells.slice(0, sampleLength),
    state: row.state,
    total: row.total,
  }
}
