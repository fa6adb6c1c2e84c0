import type { PayloadRequest } from 'payload'

import type { StaffViewer } from '../../../access/viewer.js'
import type { ImportReport } from '../../client/imports.js'
import { sqlOf } from '../../database/doors.js'
import { readQuestions } from '../../database/reads/read-questions.js'
import { readSettingsOf } from '../../database/reads/read-settings.js'
import { type ImportField, importFields, type ImportKind, questionFields } from '../../domain/imports/import-kinds.js'
import { type ImportRow, readImport } from '../../imports/import-store.js'
import { languages } from '../../translations/languages.js'
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

// The labels are those of the collections' own fields; a test looks each of them up.
const labelIn = (language: string, { label }: ImportField): string => sayIn(language)(label as AdminText)

/** The fields that a file can fill, labelled in the language of whoever asks and known by their labels in every one; the questions of partner types are among them. */
export const fieldsOfKind = async (req: PayloadRequest, viewer: StaffViewer, kind: ImportKind): Promise<ImportField[]> => {
  const language = languageOf(viewer, req)
  const builtIn = importFields[kind].map((field) => ({ ...field, label: labelIn(language, field), names: [...field.names, ...languages.map((each) => labelIn(each, field))] }))
  const questions = kind === 'partners' ? [] : await readQuestions(sqlOf(req), kind, readSettingsOf(req.payload))
  const taken = builtIn.map(({ label }) => label)
  return [...builtIn, ...questionFields(questions, language, taken)]
}

/** An import as its owner reads it, in their language. */
export const reportOf = async (req: PayloadRequest, viewer: StaffViewer, row: ImportRow): Promise<ImportReport> => {
  return {
    createdAt: row.created_at.toISOString(),
    done: row.done,
    endedAt: row.ended_at?.toISOString() ?? null,
    fields: (await fieldsOfKind(req, viewer, row.kind)).map(({ label, path, required }) => ({ label, path, required })),
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
