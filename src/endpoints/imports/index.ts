import type { Endpoint, PayloadRequest } from 'payload'

import { isKindOn, roomSettingsOf } from '../../../access/room-access.js'
import type { StaffViewer } from '../../../access/viewer.js'
import { queueJob, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { type ImportMapping, isImportKind, mappingProblem, suggestMapping } from '../../domain/imports/import-kinds.js'
import { type ImportRow, readImport } from '../../imports/import-store.js'
import { mostCharacters, parseCsv, type CsvProblem } from '../../imports/parse-csv.js'
import { jobSlugs } from '../../jobs/slugs.js'
import { newId } from '../../notifications/new-id.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { askedImport, fieldsOfKind, reportOf, requireImporter } from './open-import.js'

/** Imports of a person that are kept. */
const mostKept = 20

const refuseFile = (req: PayloadRequest, problem: CsvProblem): Promise<Error> => {
  switch (problem.code) {
    case 'empty':
      return refusal(req, 'IMPORT_EMPTY')
    case 'too-long':
      return refusal(req, 'IMPORT_TOO_LONG', { most: String(problem.most) })
    case 'too-wide':
      return refusal(req, 'IMPORT_TOO_WIDE', { most: String(problem.most) })
    case 'unreadable':
      return refusal(req, 'IMPORT_UNREADABLE', { line: String(problem.line) })
  }
}

const answer = async (req: PayloadRequest, viewer: StaffViewer, id: string, status = 200): Promise<Response> => {
  const row = await readImport(sqlOf(req), id)
  if (!row) {
    throw await refusal(req, 'IMPORT_NOT_FOUND')
  }
  return Response.json(await reportOf(req, viewer, row), { status })
}

/** `POST /api/imports {kind, fileName, text}` (admin, manager): reads a file and guesses which column is what. Writes nothing yet. */
const upload = ownEndpoint({
  handler: async (req, { fileName, kind, text }) => {
    const viewer = await requireImporter(req)
    if (!isImportKind(kind) || (kind !== 'partners' && !isKindOn(kind, roomSettingsOf(req.payload)))) {
      throw await refusal(req, 'IMPORT_KIND_UNKNOWN')
    }
    if (typeof text !== 'string' || text.trim() === '') {
      throw await refusal(req, 'IMPORT_EMPTY')
    }
    if (text.length > mostCharacters) {
      throw await refusal(req, 'IMPORT_TOO_LARGE', { most: '900 kB' })
    }
    const parsed = parseCsv(text)
    if ('code' in parsed) {
      throw await refuseFile(req, parsed)
    }
    const id = newId()
    const sql = sqlOf(req)
    await sql(`insert into portal_imports (id, kind, file_name, headings, cells, mapping, total, created_by) values ($1::uuid, $2, $3, $4::jsonb, $5::jsonb, $6::jsonb, $7, $8::uuid)`, [
      id,
      kind,
      typeof fileName === 'string' ? fileName.slice(0, 200) : '',
      JSON.stringify(parsed.headings),
      JSON.stringify(parsed.cells),
      JSON.stringify(suggestMapping(await fieldsOfKind(req, viewer, kind), parsed.headings)),
      parsed.cells.length,
      viewer.id,
    ])
    await sql(`delete from portal_imports where id in (select id from portal_imports where created_by = $1::uuid and state not in ('checking', 'importing') order by created_at desc offset ${mostKept})`, [viewer.id])
    return answer(req, viewer, id, 201)
  },
  method: 'post',
  path: '/imports',
})

const report = ownEndpoint({
  handler: async (req) => {
    const viewer = await requireImporter(req)
    return Response.json(await reportOf(req, viewer, await askedImport(req, viewer)))
  },
  method: 'get',
  path: '/imports/:id',
})

const mappingOf = (given: unknown): ImportMapping =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.fromEntries(Object.entries(given).map(([path, place]) => [path, typeof place === 'number' ? place : -1])) : {}

/** Moves an import on and queues its job, both or neither; of two clicks one is refused. */
const begin = (req: PayloadRequest, { id }: ImportRow, to: 'checking' | 'importing', mapping: ImportMapping): Promise<void> =>
  inTransaction(req, async () => {
    const from = to === 'checking' ? ['uploaded', 'checked', 'failed'] : ['checked']
    const { rowCount } = await sqlOf(req)(
      `update portal_imports set state = $2, done = 0, mapping = $3::jsonb, ended_at = null, problems = '[]', problem_count = 0 where id = $1::uuid and state = any($4) and ($2 = 'checking' or problem_count = 0)`,
      [id, to, JSON.stringify(mapping), from],
    )
    if (!rowCount) {
      throw await refusal(req, 'IMPORT_RUNNING')
    }
    await queueJob(req, { input: { import: id }, task: jobSlugs.importRecords })
  })

/** `POST /api/imports/:id/check {mapping}`: looks at every row as the portal would take it, in the background, and writes none. */
const checkFile = ownEndpoint({
  handler: async (req, body) => {
    const viewer = await requireImporter(req)
    const row = await askedImport(req, viewer)
    if (row.state === 'done' || row.state === 'cancelled') {
      throw await refusal(req, 'IMPORT_OVER')
    }
    const mapping = mappingOf(body.mapping)
    const problem = mappingProblem(await fieldsOfKind(req, viewer, row.kind), mapping, row.headings.length)
    if (problem) {
      throw 'missing' in problem ? await refusal(req, 'IMPORT_MAPPING_MISSING', { fields: problem.missing.join(', ') }) : await refusal(req, 'IMPORT_COLUMNS_UNKNOWN', { fields: problem.unknown.join(', ') })
    }
    await begin(req, row, 'checking', mapping)
    return answer(req, viewer, row.id, 202)
  },
  method: 'post',
  path: '/imports/:id/check',
})

/** `POST /api/imports/:id/run`: writes all rows of a file that was checked, in the background; all of them or none. */
const run = ownEndpoint({
  handler: async (req) => {
    const viewer = await requireImporter(req)
    const row = await askedImport(req, viewer)
    if (row.state === 'done' || row.state === 'cancelled') {
      throw await refusal(req, 'IMPORT_OVER')
    }
    if (row.state === 'uploaded' || row.state === 'failed' || row.problem_count > 0) {
      throw await refusal(req, 'IMPORT_NOT_CHECKED')
    }
    await begin(req, row, 'importing', row.mapping)
    return answer(req, viewer, row.id, 202)
  },
  method: 'post',
  path: '/imports/:id/run',
})

/** `POST /api/imports/:id/cancel`: calls it off; what was written so far is taken back. */
const cancel = ownEndpoint({
  handler: async (req) => {
    const viewer = await requireImporter(req)
    const row = await askedImport(req, viewer)
    const { rowCount } = await sqlOf(req)(`update portal_imports set state = 'cancelled', ended_at = now(), cells = '[]' where id = $1::uuid and state not in ('done', 'cancelled')`, [row.id])
    if (!rowCount) {
      throw await refusal(req, 'IMPORT_OVER')
    }
    return answer(req, viewer, row.id)
  },
  method: 'post',
  path: '/imports/:id/cancel',
})

/** Bringing partners, leads and deals in from a file. */
export const importEndpoints: Endpoint[] = [upload, report, checkFile, run, cancel]
