import type { Endpoint, PayloadRequest } from 'payload'

import { builtInBlueprints } from '../../blueprints/index.js'
import { inTransaction } from '../../database/in-transaction.js'
import { planBlueprint } from '../../domain/blueprint-plan.js'
import { proposeRooms } from '../../domain/blueprint-proposal.js'
import { CodeProblems } from '../../portal-code/problem.js'
import { problemSentence } from '../../portal-code/problem-sentences.js'
import type { Language } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { describeBlueprint, describePlanned, type Reasons, toFillOf } from './describe.js'
import { requireAnswers, requireBlueprint, templateBlueprints } from './find-blueprint.js'
import { makeRooms, type PublishMode } from './make-rooms.js'
import { lockPortal, requirePartnerType, requirePortalEditor } from './portal-editor.js'
import { situationOf } from './situation.js'

const editorLanguage = async (req: PayloadRequest): Promise<Language> => languageOf(await requirePortalEditor(req), req)

/** `GET /api/portal/blueprints`: what a portal can be started from: ours, and the templates of staff. */
const list = ownEndpoint({
  handler: async (req) => {
    const language = await editorLanguage(req)
    const blueprints = [...builtInBlueprints, ...(await templateBlueprints(req))]
    return Response.json({ blueprints: blueprints.map((blueprint) => describeBlueprint(blueprint, language)) })
  },
  method: 'get',
  path: '/portal/blueprints',
})

const reasonsOf = async (req: PayloadRequest, id: unknown, answers: unknown): Promise<Reasons> =>
  id === 'proposal' ? new Map(proposeRooms(await requireAnswers(req, answers)).map(({ key, reasons }) => [key, reasons])) : new Map()

const planOf = async (req: PayloadRequest, id: unknown, { answers, partnerType }: Record<string, unknown>, language: Language) => {
  const type = await requirePartnerType(req, partnerType, language)
  const blueprint = await requireBlueprint(req, id, type.id, answers)
  const situation = await situationOf(req, type, language)
  return { blueprint, plan: planBlueprint(blueprint, situation), reasons: await reasonsOf(req, id, answers), situation, type }
}

const answerPlan = async (req: PayloadRequest, id: unknown, body: Record<string, unknown>): Promise<Response> => {
  const language = await editorLanguage(req)
  const { blueprint, plan, reasons, type } = await planOf(req, id, body, language)
  return Response.json({
    blueprint: describeBlueprint(blueprint, language),
    partnerType: { id: type.id, name: type.name, slug: type.slug },
    rooms: plan.map((planned) => describePlanned(planned, language, reasons)),
  })
}

/** `POST /api/portal/blueprints/:id/plan {partnerType}`: what applying it would make, what is there, what is left out and why. Writes nothing. */
const plan = ownEndpoint({ handler: (req, body) => answerPlan(req, req.routeParams?.id, body), method: 'post', path: '/portal/blueprints/:id/plan' })

/** `POST /api/portal/blueprints/propose {partnerType, answers}`: the rooms that follow from five answers, each with its reasons. Writes nothing. */
const propose = ownEndpoint({ handler: (req, body) => answerPlan(req, 'proposal', body), method: 'post', path: '/portal/blueprints/propose' })

const publishMode = async (req: PayloadRequest, given: unknown): Promise<PublishMode> => {
  if (given === undefined || given === null) {
    return 'complete'
  }
  if (typeof given !== 'boolean') {
    throw await refusal(req, 'BLUEPRINT_PUBLISH_UNKNOWN')
  }
  return given ? 'everything' : 'drafts'
}

const apply = async (req: PayloadRequest, id: unknown, body: Record<string, unknown>, language: Language): Promise<object> => {
  const mode = await publishMode(req, body.publish)
  await lockPortal(req, await requirePartnerType(req, body.partnerType, language))
  const { blueprint, plan: planned, reasons, situation, type } = await planOf(req, id, body, language)
  const made = await makeRooms(req, type.id, planned, situation, mode)
  const described = (state: string) => planned.filter((room) => room.state === state).map((room) => describePlanned(room, language, reasons))
  return {
    blueprint: describeBlueprint(blueprint, language),
    kept: described('keep'),
    made: made.map(({ id: room, isPublished, planned: made, slug }) => ({
      ...describePlanned(made, language, reasons),
      leftOut: mode === 'everything' ? toFillOf(made.room, language) : [],
      room: { id: room, slug },
      status: isPublished ? 'published' : 'draft',
      toFill: mode === 'everything' ? [] : toFillOf(made.room, language),
    })),
    partnerType: { id: type.id, name: type.name, slug: type.slug },
    skipped: described('skip'),
  }
}

/**
 * `POST /api/portal/blueprints/:id/apply {partnerType, publish?}`: makes what is missing, all of it or nothing; repeating it makes nothing twice, also
 * at the same moment. Without `publish`, rooms that need something of the vendor's stay drafts; `true` publishes them without those blocks.
 */
const applyBlueprint = ownEndpoint({
  handler: async (req, body) => {
    const language = await editorLanguage(req)
    try {
      return Response.json(await inTransaction(req, () => apply(req, req.routeParams?.id, body, language)))
    } catch (error) {
      if (error instanceof CodeProblems) {
        throw await refusal(req, 'BLUEPRINT_NOT_APPLIED', { problems: error.problems.map((problem) => problemSentence(problem, language)).join(' ') })
      }
      throw error
    }
  },
  method: 'post',
  path: '/portal/blueprints/:id/apply',
})

/** Starting a portal from a blueprint, a template or five answers. For those who may make rooms. */
export const blueprintEndpoints: Endpoint[] = [list, propose, plan, applyBlueprint]
