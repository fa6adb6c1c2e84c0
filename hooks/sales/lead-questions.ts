import type { PayloadRequest } from 'payload'

import { localizedColumn } from '../../src/database/reads/localized-column.js'
import { preparedSqlOf } from '../../src/database/reads/named-sql.js'
import { readSettingsOf } from '../../src/database/reads/read-settings.js'
import type { LeadFieldDefinition } from '../../src/domain/leads.js'

type StoredQuestion = { kind: LeadFieldDefinition['kind']; label: null | string; name: string; options: null | string[]; required: boolean | null }

/** Whose form asks. */
type Form = 'deal' | 'lead'

/** The choices of a question lie beside its partner type, under the place of the question. */
const questionsOf = (form: Form, defaultLocale: null | string): string => `select f.name, f.kind::text, f.required,
    ${localizedColumn({ alias: 'f', at: 2, defaultLocale, field: 'label', table: `partner_types_${form}_fields` })} as label,
    (select json_agg(t.text order by t."order") from partner_types_texts t where t.parent_id = f._parent_id and t.path = '${form}Fields.' || (f._order - 1) || '.options') as options
  from partner_types_${form}_fields f where f._parent_id = $1::uuid and $2::text is not null order by f._order`

const ask = async (form: Form, req: PayloadRequest, partnerType: string, language: string): Promise<LeadFieldDefinition[]> => {
  const { defaultLocale } = readSettingsOf(req.payload)
  const { rows } = await preparedSqlOf(req)<StoredQuestion>(questionsOf(form, defaultLocale), [partnerType, language])
  return rows.map(({ kind, label, name, options, required }) => ({
    kind,
    label: label ?? name,
    name,
    ...(kind === 'select' && { options: options ?? [] }),
    required: required === true,
  }))
}

/** The questions that lead forms of a partner type ask beyond the built-in ones, in order and in a language: one statement, as every new lead asks it. */
export const leadQuestionsOf = (req: PayloadRequest, partnerType: string, language: string): Promise<LeadFieldDefinition[]> => ask('lead', req, partnerType, language)

/** The same of deal forms. */
export const dealQuestionsOf = (req: PayloadRequest, partnerType: string, language: string): Promise<LeadFieldDefinition[]> => ask('deal', req, partnerType, language)

/** The partner type of a partner; null when there is no such partner. */
export const partnerTypeOf = async (req: PayloadRequest, partner: string): Promise<null | string> => {
  const { rows } = await preparedSqlOf(req)<{ type: string }>('select partner_type_id::text as type from partners where id = $1::uuid', [partner])
  return rows[0]?.type ?? null
}
