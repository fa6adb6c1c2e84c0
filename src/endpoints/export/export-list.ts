import type { Endpoint, PayloadRequest, PopulateType, Where } from 'payload'

import type { CollectionPolicy } from '../../../access/rule.js'
import type { Viewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem, asViewer } from '../../database/doors.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { readQuestions } from '../../database/reads/read-questions.js'
import { readSettingsOf } from '../../database/reads/read-settings.js'
import { questionHeadings } from '../../domain/imports/questions.js'
import type { Language } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { byteOrderMark, csvLine } from '../leads/csv.js'
import { requireViewer } from '../portal/portal-endpoint.js'
import { checkExportQuery } from './check-export-query.js'

/** Rows that leave the database at a time, and in all. */
const chunkLength = 500
const mostRows = 50_000

/** One column of a file: its heading in the language of the reader, and what stands in a row. */
export type ExportColumn<Doc> = { heading: (language: Language) => string; value: (doc: Doc, language: Language) => unknown }

/** What of a collection stands in its file. */
export type ExportedList<Doc> = {
  collection: 'deals' | 'leads' | 'partners'
  /** What this reader may read of each. */
  columns: (viewer: Viewer) => readonly ExportColumn<Doc>[]
  policy: CollectionPolicy
  populate: Record<string, Record<string, true>>
  /** Whether staff find the records that a row names only if they may read those; else their names belong to the row. @default false */
  staffReadAsThemselves?: boolean
  /** The order when none is asked for. */
  sort: string
}

type Answered = { customFields?: null | Record<string, unknown>; id: string }

/** The ids of all rows that the filter shows, in the order of the list: what is written meanwhile neither shifts nor doubles a row. */
const idsOf = async (req: PayloadRequest, { collection, policy, sort }: Pick<ExportedList<never>, 'collection' | 'policy' | 'sort'>): Promise<string[]> => {
  const grant = await policy.read.grants(await requireViewer(req), req)
  if (grant === false) {
    throw await refusal(req, 'NOT_ALLOWED')
  }
  const where = (req.query.where ?? {}) as Where
  await checkExportQuery(req, collection, policy, where)
  const { docs } = await asSystem(req, 'filter and order were checked, the grant of the policy is part of the filter').find<{ id: string }>({
    collection: slugs[collection],
    joins: false,
    limit: mostRows + 1,
    pagination: false,
    select: {},
    sort: (req.query.sort as string | undefined) ?? sort,
    where: { and: [grant === true ? {} : grant, where] },
  })
  if (docs.length > mostRows) {
    throw await refusal(req, 'EXPORT_TOO_LARGE')
  }
  return docs.map(({ id }) => id)
}

/** A column for each question that one of the rows answers, called as the form asks. */
const answerColumns = async (req: PayloadRequest, collection: ExportedList<never>['collection'], ids: readonly string[], taken: readonly string[], language: Language): Promise<ExportColumn<Answered>[]> => {
  if (collection === 'partners') {
    return []
  }
  const sql = namedSqlOf(req.payload)
  const { rows } = await sql<{ name: string }>(
    `select distinct answer.key as name from ${collection} l cross join jsonb_object_keys(l.custom_fields) as answer (key)
     where l.id = any($1::uuid[]) and jsonb_typeof(l.custom_fields) = 'object' order by 1`,
    [ids],
  )
  const headings = questionHeadings(await readQuestions(sql, collection, readSettingsOf(req.payload)), language, taken)
  return rows.map(({ name }) => ({ heading: () => headings.get(name) ?? name, value: ({ customFields }) => customFields?.[name] }))
}

async function* linesOf<Doc extends Answered>(req: PayloadRequest, list: ExportedList<Doc>, ids: readonly string[], viewer: Viewer): AsyncGenerator<string> {
  const language = languageOf(viewer, req)
  const door = list.staffReadAsThemselves && viewer.kind === 'staff' ? asViewer(req) : asSystem(req, 'the ids were found within what the policy grants')
  const own = list.columns(viewer)
  const taken = own.map(({ heading }) => heading(language))
  const columns: readonly ExportColumn<Doc>[] = [...own, ...(await answerColumns(req, list.collection, ids, taken, language))]
  yield `${byteOrderMark}${csvLine(columns.map(({ heading }) => heading(language)))}`
  for (let start = 0; start < ids.length; start += chunkLength) {
    const chunk = ids.slice(start, start + chunkLength)
    const { docs } = await door.find<Doc>({
      collection: slugs[list.collection],
      depth: 1,
      joins: false,
      limit: chunkLength,
      locale: language,
      pagination: false,
      populate: list.populate as PopulateType,
      where: { id: { in: chunk } },
    })
    const byId = new Map(docs.map((doc) => [doc.id, doc]))
    yield chunk.flatMap((id) => byId.get(id) ?? []).map((doc) => csvLine(columns.map(({ value }) => value(doc, language)))).join('')
  }
}

const streamOf = (lines: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    cancel: async () => {
      await lines.return(undefined)
    },
    pull: async (controller) => {
      const { done, value } = await lines.next()
      if (done) {
        controller.close()
      } else {
        controller.enqueue(encoder.encode(value))
      }
    },
  })
}

/** `GET /api/<collection>/export.csv?where=&sort=`: what the list shows, all pages of it, as a file for a spreadsheet. */
export const exportEndpoint = <Doc extends Answered>(list: ExportedList<Doc>): Endpoint => ({
  handler: async (req) => {
    const ids = await idsOf(req, list)
    return new Response(streamOf(linesOf(req, list, ids, await requireViewer(req))), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': `attachment; filename="${list.collection}-${new Date().toISOString().slice(0, 10)}.csv"`,
        'Content-Type': 'text/csv; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
  method: 'get',
  path: '/export.csv',
})
