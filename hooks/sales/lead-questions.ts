import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'
import type { LeadFieldDefinition } from '../../src/domain/leads.js'

type StoredQuestion = { kind: LeadFieldDefinition['kind']; label?: null | string; name: string; options?: null | string[]; required?: boolean | null }

/** The questions that lead forms of a partner type ask beyond the built-in ones, in order and in a language. */
export const leadQuestionsOf = async (req: PayloadRequest, partnerType: string, language: string): Promise<LeadFieldDefinition[]> => {
  const door = asSystem(req, 'the questions of a lead form are read with the partner type, whatever else of it is shown')
  const type = await door.findByID<null | { leadFields?: null | StoredQuestion[] }>({ collection: slugs.partnerTypes, disableErrors: true, id: partnerType, locale: language })
  return (type?.leadFields ?? []).map(({ kind, label, name, options, required }) => ({
    kind,
    label: label ?? name,
    name,
    ...(kind === 'select' && { options: options ?? [] }),
    required: required === true,
  }))
}

/** The partner type of a partner; null when there is no such partner. */
export const partnerTypeOf = async (req: PayloadRequest, partner: string): Promise<null | string> => {
  const door = asSystem(req, 'the lead form belongs to the type of the lead’s partner')
  const found = await door.findByID<null | { partnerType: string }>({ collection: slugs.partners, disableErrors: true, id: partner, select: { partnerType: true } })
  return found?.partnerType ?? null
}
