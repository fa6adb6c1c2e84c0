import type { AskedQuestion } from '../../domain/imports/questions.js'
import type { Sql } from '../sql.js'
import type { ReadSettings } from './read-settings.js'

/** The collections whose forms ask what a partner type wants to know. */
export type AskingCollection = 'deals' | 'leads'

const forms: Readonly<Record<AskingCollection, string>> = { deals: 'deal', leads: 'lead' }

type Stored = { kind: AskedQuestion['kind']; labels: null | Record<string, string>; name: string; options: null | string[]; partner_type: string }

/** What the forms of all partner types ask beyond the built-in fields, in their order. */
export const readQuestions = async (sql: Sql, collection: AskingCollection, { defaultLocale }: Pick<ReadSettings, 'defaultLocale'>): Promise<AskedQuestion[]> => {
  const form = forms[collection]
  const labels = defaultLocale === null ? `jsonb_build_object('en', f.label)` : `(select jsonb_object_agg(l._locale, l.label) from partner_types_${form}_fields_locales l where l._parent_id = f.id and l.label is not null)`
  const { rows } = await sql<Stored>(
    `select f._parent_id::text as partner_type, f.name, f.kind::text, ${labels} as labels,
       (select json_agg(t.text order by t."order") from partner_types_texts t where t.parent_id = f._parent_id and t.path = '${form}Fields.' || (f._order - 1) || '.options') as options
     from partner_types_${form}_fields f join partner_types p on p.id = f._parent_id order by p.created_at, p.id, f._order`,
  )
  return rows.map(({ kind, labels: said, name, options, partner_type }) => ({ kind, labels: said ?? {}, name, options: options ?? [], partnerType: partner_type }))
}
