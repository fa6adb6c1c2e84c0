import { isDeepStrictEqual } from 'node:util'

import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import { checkLeadFields } from '../../src/domain/lead-fields.js'
import type { LeadFieldDefinition } from '../../src/domain/leads.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import { answerText } from '../../src/translations/refusals/refusal.js'
import { idOf } from './lead-document.js'
import { partnerTypeOf } from './lead-questions.js'

type Questions = (req: PayloadRequest, partnerType: string, language: string) => Promise<LeadFieldDefinition[]>

const isAnswers = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Holds the answers of a form against the questions of the partner type. Partner users must answer what is required; staff and imports may
 * leave it open, because they pass on what they know less of.
 */
export const checkAnswers =
  (questionsOf: Questions): CollectionBeforeValidateHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const partner = idOf(data?.partner)
    const before = isAnswers(originalDoc?.customFields) ? originalDoc.customFields : {}
    const given: unknown = data?.customFields ?? {}
    if (!partner || (operation === 'update' && isDeepStrictEqual(given, before))) {
      return data
    }
    const viewer = await viewerOf(req)
    const language = languageOf(viewer, req)
    if (!isAnswers(given)) {
      throw new ValidationError({ collection: collection.slug, errors: [{ message: answerText(language, { kind: 'not-an-object' }), path: 'customFields' }], req }, req.t)
    }
    const partnerType = viewer.kind === 'partner-user' && viewer.partner.id === partner ? viewer.partner.partnerType : await partnerTypeOf(req, partner)
    const definitions = partnerType ? await questionsOf(req, partnerType, language) : []
    const { answers, problems } = checkLeadFields(definitions, given, { isComplete: viewer.kind === 'partner-user', known: Object.keys(before) })
    if (problems.length > 0) {
      const errors = problems.map((problem) => ({ message: answerText(language, problem), path: `customFields.${problem.name}` }))
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
    return { ...data, customFields: Object.keys(answers).length > 0 ? answers : null }
  }
