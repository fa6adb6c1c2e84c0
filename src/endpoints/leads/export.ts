import { type Endpoint, type PayloadRequest, validateQueryPaths, type Where } from 'payload'

import { leadPolicy } from '../../../access/policies/leads.js'
import { refuseSort, refuseWhere } from '../../../access/refuse-query.js'
import { slugs } from '../../../collections/slugs.js'
import type { Lead } from '../../client/types.js'
import { asSystem } from '../../database/doors.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { fieldWord, outcomeWord, statusWord } from '../../translations/events/lead-words.js'
import type { Language } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { requireViewer } from '../portal/portal-endpoint.js'
import { byteOrderMark, csvLine } from './csv.js'

/** Rows that leave the database at a time, and in all. */
const chunkLength = 500
const mostRows = 50_000

const texts = ['company', 'firstName', 'lastName', 'email', 'phone', 'jobTitle', 'country', 'source', 'campaign', 'message'] as const

type ExportedLead = Omit<Lead, 'partner' | 'submittedBy'> & { partner: null | { name: string } | string; submittedBy: null | { name: string } | string }

const nameOf = (reference: ExportedLead['partner']): null | string => (typeof reference === 'object' ? (reference?.name ?? null) : reference)

const rowOf = (lead: ExportedLead, answers: readonly string[], language: Language): unknown[] => [
  lead.id,
  lead.createdAt,
  nameOf(lead.partner),
  nameOf(lead.submittedBy),
  statusWord(language, lead.status),
  lead.outcome && outcomeWord(language, lead.outcome),
  lead.closedAt,
  ...texts.map((name) => lead[name]),
  ...answers.map((name) => lead.customFields?.[name]),
]

const headerOf = (answers: readonly string[], language: Language): string[] => {
  const word = (name: string): string => fieldWord(language, name)
  return ['ID', word('createdAt'), word('partner'), word('submittedBy'), word('status'), word('outcome'), word('closedAt'), ...texts.map(word), ...answers]
}

/** Nobody filters or sorts by more here than in the list: partners by what their policy names, staff by what they may read, and in the order of own fields. */
const checkQuery = async (req: PayloadRequest, where: Where): Promise<void> => {
  const viewer = await requireViewer(req)
  const language = languageOf(viewer, req)
  refuseSort(req.query.sort, leadPolicy.partnerQuery, language)
  if (viewer.kind === 'partner-user') {
    refuseWhere(where, leadPolicy.partnerQuery, language)
    return
  }
  const collectionConfig = req.payload.collections[slugs.leads]?.config
  if (collectionConfig) {
    await validateQueryPaths({ collectionConfig, overrideAccess: false, req, where })
  }
}

/** The ids of all leads that the filter shows, in the order of the list: what is written meanwhile neither shifts nor doubles a row. */
const idsOf = async (req: PayloadRequest): Promise<string[]> => {
  const viewer = await requireViewer(req)
  const grant = await leadPolicy.read.grants(viewer, req)
  if (grant === false) {
    throw await refusal(req, 'NOT_ALLOWED')
  }
  const where = (req.query.where ?? {}) as Where
  await checkQuery(req, where)
  const { docs } = await asSystem(req, 'filter and order were checked, the grant of the policy is part of the filter').find<{ id: string }>({
    collection: slugs.leads,
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

const answersOf = async (req: PayloadRequest, ids: readonly string[]): Promise<string[]> => {
  const { rows } = await namedSqlOf(req.payload)<{ name: string }>(
    `select distinct answer.key as name from leads l cross join jsonb_object_keys(l.custom_fields) as answer (key)
     where l.id = any($1::uuid[]) and jsonb_typeof(l.custom_fields) = 'object' order by 1`,
    [ids],
  )
  return rows.map(({ name }) => name)
}

async function* linesOf(req: PayloadRequest, ids: readonly string[], language: Language): AsyncGenerator<string> {
  const answers = await answersOf(req, ids)
  yield `${byteOrderMark}${csvLine(headerOf(answers, language))}`
  for (let start = 0; start < ids.length; start += chunkLength) {
    const chunk = ids.slice(start, start + chunkLength)
    const { docs } = await asSystem(req, 'the ids were found within what the policy grants').find<ExportedLead>({
      collection: slugs.leads,
      depth: 1,
      limit: chunkLength,
      pagination: false,
      populate: { [slugs.partners]: { name: true }, [slugs.partnerUsers]: { name: true } } as never,
      where: { id: { in: chunk } },
    })
    const byId = new Map(docs.map((lead) => [lead.id, lead]))
    yield chunk.flatMap((id) => byId.get(id) ?? []).map((lead) => csvLine(rowOf(lead, answers, language))).join('')
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

/** `GET /api/leads/export.csv?where=&sort=`: what the list shows, all pages of it, as a file for a spreadsheet. */
export const leadExportEndpoint: Endpoint = {
  handler: async (req) => {
    const ids = await idsOf(req)
    const language = languageOf(await requireViewer(req), req)
    return new Response(streamOf(linesOf(req, ids, language)), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': `attachment; filename="leads-${new Date().toISOString().slice(0, 10)}.csv"`,
        'Content-Type': 'text/csv; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
  method: 'get',
  path: '/export.csv',
}
