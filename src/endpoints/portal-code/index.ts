import { createHash } from 'node:crypto'

import { type Endpoint, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { inTransaction } from '../../database/in-transaction.js'
import { comparePortals, type RoomChange } from '../../domain/portal-code.js'
import { formatPortalCode } from '../../portal-code/format-code.js'
import { importPortal } from '../../portal-code/import-portal.js'
import { parsePortalCode } from '../../portal-code/parse-code.js'
import { CodeProblems } from '../../portal-code/problem.js'
import { problemSentence } from '../../portal-code/problem-sentences.js'
import { readPortal } from '../../portal-code/read-portal.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { type EditedType, lockPortal, requirePartnerType, requirePortalEditor } from '../blueprints/portal-editor.js'
import { roomDefinitionsOf } from '../blueprints/situation.js'

/** More sentences nobody reads at once. */
const mostSentences = 10

const kindsOf = (req: PayloadRequest): string[] => roomDefinitionsOf(req).map(({ kind }) => kind)

const basisOf = (code: string): string => createHash('sha256').update(code).digest('hex')

const exportOf = async (req: PayloadRequest, { id, slug }: EditedType): Promise<string> => formatPortalCode(slug, await readPortal(req, id))

/** Runs the work; what is wrong with a file is answered as one refusal with a sentence for each mistake. */
const sayingProblems = async <Answer>(req: PayloadRequest, work: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CodeProblems)) {
      throw error
    }
    const language = languageOf(await requirePortalEditor(req), req)
    const sentences = error.problems.slice(0, mostSentences).map((problem) => problemSentence(problem, language))
    throw await refusal(req, 'PORTAL_CODE_REFUSED', { problems: sentences.join('\n') })
  }
}

const requireCode = async (req: PayloadRequest, given: unknown): Promise<string> => {
  if (typeof given !== 'string' || given.trim() === '') {
    throw await refusal(req, 'PORTAL_CODE_MISSING')
  }
  return given
}

/** `GET /api/portal/code?partnerType=`: the portal of a partner type as a file. */
const exportCode = ownEndpoint({
  handler: async (req) => {
    const viewer = await requirePortalEditor(req)
    const type = await requirePartnerType(req, req.query?.partnerType, languageOf(viewer, req))
    return new Response(await exportOf(req, type), {
      headers: { 'Content-Disposition': `attachment; filename="portal-${type.slug}.yaml"`, 'Content-Type': 'application/yaml; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
    })
  },
  method: 'get',
  path: '/portal/code',
})

/** `POST /api/portal/code/compare {code, with?, partnerType?}`: what differs from a second file, or from the running portal. Writes nothing. */
const compareCode = ownEndpoint({
  handler: async (req, body) => {
    const viewer = await requirePortalEditor(req)
    const answer = await sayingProblems(req, async () => {
      const kinds = kindsOf(req)
      const after = parsePortalCode(await requireCode(req, body.code), kinds)
      const before =
        body.with === undefined
          ? await readPortal(req, (await requirePartnerType(req, body.partnerType ?? after.partnerType, languageOf(viewer, req))).id)
          : parsePortalCode(await requireCode(req, body.with), kinds).rooms
      return { changes: comparePortals(before, after.rooms, { removesMissing: true }) }
    })
    return Response.json(answer)
  },
  method: 'post',
  path: '/portal/code/compare',
})

type ImportOptions = { basis: unknown; code: string; removesMissing: boolean; type: EditedType }

const importOnce = async (req: PayloadRequest, { basis, code, removesMissing, type }: ImportOptions): Promise<{ basis: string; changes: RoomChange[] }> => {
  await lockPortal(req, type)
  const current = basisOf(await exportOf(req, type))
  if (basis !== undefined && basis !== current) {
    throw await refusal(req, 'CHANGED_MEANWHILE')
  }
  return { basis: current, changes: await importPortal(req, type.id, parsePortalCode(code, kindsOf(req)), { removesMissing }) }
}

/** Does it and takes it back: what the preview shows has passed every check that the import will make. */
const previewImport = async (req: PayloadRequest, options: ImportOptions) => {
  await initTransaction(req)
  try {
    return await importOnce(req, options)
  } finally {
    await killTransaction(req)
  }
}

/**
 * `POST /api/portal/code/import {partnerType, code, apply, deleteMissing?, basis?}`: makes the portal what the file says, all of it or nothing.
 * Without `apply: true` it answers what would change; the `basis` of that answer makes sure that nothing else changed in between.
 */
const importCode = ownEndpoint({
  handler: async (req, body) => {
    const viewer = await requirePortalEditor(req)
    const type = await requirePartnerType(req, body.partnerType, languageOf(viewer, req))
    const options = { basis: body.basis, code: await requireCode(req, body.code), removesMissing: body.deleteMissing === true, type }
    const isApplied = body.apply === true
    const answer = await sayingProblems(req, () => (isApplied ? inTransaction(req, () => importOnce(req, options)) : previewImport(req, options)))
    return Response.json({ applied: isApplied, ...answer, partnerType: { id: type.id, name: type.name, slug: type.slug } })
  },
  method: 'post',
  path: '/portal/code/import',
})

/** A portal as a file: out, compared, in. For those who may make rooms. */
export const portalCodeEndpoints: Endpoint[] = [exportCode, compareCode, importCode]
