import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { staffCollectionOf } from '../../../../access/authenticate.js'
import { viewerOf } from '../../../../access/viewer-of.js'
import { slugs } from '../../../../collections/slugs.js'
import type { ImportProblem } from '../../../client/imports.js'
import { asViewer, sqlOf, sqlOfPool } from '../../../database/doors.js'
import { inTransaction } from '../../../database/in-transaction.js'
import { createFinder, type Finder } from '../../../imports/find-records.js'
import { endImport, type ImportRow, readImport, showProgress } from '../../../imports/import-store.js'
import { problemsOfError } from '../../../imports/problems-of-error.js'
import { recordOfRow } from '../../../imports/record-of-row.js'
import { sentenceOfProblem } from '../../../imports/sentence-of-problem.js'
import { silent } from '../../../notifications/is-silent.js'
import { languageOf } from '../../../translations/refusals/language-of.js'
import { importAttempts } from './attempts.js'

type Args = { input: { import: string }; job: { totalTried?: number }; req: PayloadRequest }

/** Rows between two looks at the progress, and at whether somebody called it off. */
const stride = 20

/** A row whose record the portal refuses ends the import; nothing of it stays. */
class RowsRefused extends Error {
  constructor(readonly problems: readonly ImportProblem[]) {
    super('Rows of the file were refused.')
  }
}

/** Somebody called it off. */
class CalledOff extends Error {}

/** A request of the person who imports, in their language; nobody is told about what it writes. */
const requestOf = async ({ payload }: PayloadRequest, user: string): Promise<PayloadRequest> => {
  const req = await createLocalReq({ context: { [silent]: true }, user: { collection: staffCollectionOf(payload), id: user } as never }, payload)
  const viewer = await viewerOf(req)
  req.i18n.language = languageOf(viewer, req)
  return req
}

const writeRow = async (req: PayloadRequest, row: ImportRow, index: number, finder: Finder): Promise<ImportProblem[]> => {
  const { data, problems } = await recordOfRow({ cells: row.cells[index] ?? [], finder, kind: row.kind, mapping: row.mapping, req })
  if (problems.length > 0) {
    return problems.map((problem) => sentenceOfProblem(req, row, index, problem))
  }
  try {
    await asViewer(req).create({ collection: slugs[row.kind], data })
    return []
  } catch (error) {
    return problemsOfError(error, row, index)
  }
}

const goOn = async (req: PayloadRequest, { id, total }: ImportRow, done: number): Promise<void> => {
  if ((done % stride === 0 || done === total) && !(await showProgress(sqlOfPool(req.payload), id, done))) {
    throw new CalledOff()
  }
}

/** Writes every row in a transaction of its own and takes it back: what the portal refuses is what an import would be refused for. */
const check = async (req: PayloadRequest, row: ImportRow): Promise<void> => {
  const problems: ImportProblem[] = []
  const finder = createFinder()
  for (const index of row.cells.keys()) {
    await initTransaction(req)
    try {
      problems.push(...(await writeRow(req, row, index, finder)))
    } finally {
      await killTransaction(req)
    }
    await goOn(req, row, index + 1)
  }
  await endImport(sqlOfPool(req.payload), row.id, 'checked', { done: row.total, problems })
}

/** Writes all rows and the end of the import in one transaction. */
const bring = (req: PayloadRequest, row: ImportRow): Promise<void> =>
  inTransaction(req, async () => {
    const finder = createFinder()
    for (const index of row.cells.keys()) {
      const problems = await writeRow(req, row, index, finder)
      if (problems.length > 0) {
        throw new RowsRefused(problems)
      }
      await goOn(req, row, index + 1)
    }
    if (!(await endImport(sqlOf(req), row.id, 'done', { done: row.total, problems: [] }))) {
      throw new CalledOff()
    }
  })

export const importRecords = async ({ input: { import: id }, job, req }: Args): Promise<{ output: object }> => {
  const sql = sqlOfPool(req.payload)
  const row = await readImport(sql, id)
  if (!row || (row.state !== 'checking' && row.state !== 'importing')) {
    return { output: {} }
  }
  const own = await requestOf(req, row.created_by)
  try {
    await (row.state === 'checking' ? check(own, row) : bring(own, row))
  } catch (error) {
    if (error instanceof CalledOff) {
      return { output: {} }
    }
    if (error instanceof RowsRefused) {
      await endImport(sql, id, 'failed', { done: 0, problems: error.problems })
      return { output: {} }
    }
    if ((job.totalTried ?? 0) >= importAttempts) {
      await endImport(sql, id, 'failed', { done: 0, problems: [sentenceOfProblem(own, row, -1, { code: 'unexpected', path: '', value: '' })] })
    }
    throw error
  }
  return { output: {} }
}
