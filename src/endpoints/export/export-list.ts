import { type Endpoint, type PayloadRequest, type PopulateType, validateQueryPaths, type Where } from 'payload'

import { refuseSort, refuseWhere } from '../../../access/refuse-query.js'
import type { CollectionPolicy } from '../../../access/rule.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem } from '../../database/doors.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import type { Language } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { requireViewer } from '../portal/portal-endpoint.js'
import { byteOrderMark, csvLine } from '../leads/csv.js'

/** Rows that leave the database at a time, and in all. */
const chunkLength = 500
const mostRows = 50_000

/** What of a collection stands in its file. `answers` are the names of all custom questions that one of the rows answers. */
export type ExportedList<Doc> = {
  collection: 'deals' | 'leads'
  header: (answers: readonly string[], language: Language) => unknown[]
  policy: CollectionPolicy
  populate: Record<string, Record<string, true>>
  row: (doc: Doc, answers: readonly string[], language: Language) => unknown[]
}

/** Nobody filters or sorts by more here than in the list: partners by what their policy names, staff by what they may read, and in the order of own fields. */
const checkQuery = async (req: PayloadRequest, { collection, policy }: Pick<ExportedList<never>, 'collection' | 'policy'>, where: Where): Promise<void> => {
  const viewer = await requireViewer(req)
  const language = languageOf(viewer, req)
  refuseSort(req.query.sort, policy.partnerQuery, language)
  if (viewer.kind === 'partner-user') {
    refuseWhere(where, policy.partnerQuery, language)
    return
  }
  const collectionConfig = req.payload.collections[slugs[collection]]?.config
  if (collectionConfig) {
    await validateQueryPaths({ collectionConfig, overrideAccess: false, req, where })
  }
}

/** The ids of all rows that the filter shows, in the order of the list: what is written meanwhile neither shifts nor doubles a row. */
const idsOf = async (req: PayloadRequest, list: Pick<ExportedList<never>, 'collection' | 'policy'>): Promise<string[]> => {
  const viewer = await requireViewer(req)
  const grant = await list.policy.read.grants(viewer, req)
  if (grant === false) {
    throw await refusal(req, 'NOT_ALLOWED')
  }
  const where = (req.query.where ?? {}) as Where
  await checkQuery(req, list, where)
  const { docs } = await asSystem(req, 'filter and order were checked, the grant of the policy is part of the filter').find<{ id: string }>({
    collection: slugs[list.collection],
    limit: mostRows + 1,
    pagination: false,
    select: {},
    sort: (req.query.sort as string | undefined) ?? '-createdAt',
    where: { and: [grant === true ? {} : grant, where] },
  })
  if (docs.length > mostRows) {
    throw await refusal(req, 'EXPORT_TOO_LARGE')
  }
  return docs.map(({ id }) => id)
}

const answersOf = async (req: PayloadRequest, collection: 'deals' | 'leads', ids: readonly string[]): Promise<string[]> => {
  const { rows } = await namedSqlOf(req.payload)<{ name: string }>(
    `select distinct answer.key as name from ${collection} l cross join jsonb_object_keys(l.custom_fields) as answer (key)
     where l.id = any($1::uuid[]) and jsonb_typeof(l.custom_fields) = 'object' order by 1`,
    [ids],
  )
  return rows.map(({ name }) => name)
}

async function* linesOf<Doc extends { id: string }>(req: PayloadRequest, list: ExportedList<Doc>, ids: readonly string[], language: Language): AsyncGenerator<string> {
  const answers = await answersOf(req, list.collection, ids)
  yield `${byteOrderMark}${csvLine(list.header(answers, language))}`
  for (let start = 0; start < ids.length; start += chunkLength) {
    const chunk = ids.slice(start, start + chunkLength)
    const { docs } = await asSystem(req, 'the ids were found within what the policy grants').find<Doc>({
      collection: slugs[list.collection],
      depth: 1,
      limit: chunkLength,
      locale: language,
      pagination: false,
      populate: list.populate as PopulateType,
      where: { id: { in: chunk } },
    })
    const byId = new Map(docs.map((doc) => [doc.id, doc]))
    yield chunk.flatMap((id) => byId.get(id) ?? []).map((doc) => csvLine(list.row(doc, answers, language))).join('')
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
export const exportEndpoint = <Doc extends { id: string }>(list: ExportedList<Doc>): Endpoint => ({
  handler: async (req) => {
    const ids = await idsOf(req, list)
    const language = languageOf(await requireViewer(req), req)
    return new Response(streamOf(linesOf(req, list, ids, language)), {
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
