import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'
import type { LeadFieldDefinition } from '../../src/domain/leads.js'

type StoredQuestion = { kind: LeadFieldDefinition['kind']; label?: null | string; name: string; options?: null | string[]; required?: boolean | null }

/** The questions that deal forms of a partner type ask beyond the built-in ones, in order and in a language. */
export const dealQuestionsOf = async (req: PayloadRequest, partnerType: string, language: string): Promise<LeadFieldDefinition[]> => {
  const door = asSystem(req, 'the questions of a deal form are read with the partner type, whatever else of it is shown')
  const type = await door.findByID<null | { dealFields?: null | StoredQuestion[] }>({ collection: slugs.partnerTypes, disableErrors: true, id: partnerType, locale: language, select: { dealFields: true } })
  return (type?.dealFields ?? []).map(({ kind, label, name, options, required }) => ({ kind, label: label ?? name, name, ...(kind === 'select' && { options: options ?? [] }), required: required === true }))
}
