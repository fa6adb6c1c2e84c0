import type { Language } from '../../translations/languages.js'
import type { Sql } from '../sql.js'
import { localizedColumn } from './localized-column.js'

/** The columns of a partner's pipeline with their names in a language, in order. */
export const readDealStages = async (partnerType: string, { defaultLocale, language }: { defaultLocale: null | string; language: Language }, sql: Sql): Promise<{ id: string; name: string }[]> => {
  const name = localizedColumn({ alias: 's', at: 2, defaultLocale, field: 'name', table: 'deal_stages' })
  // Without localisation the statement does not name the language, and the database refuses a parameter it knows no type of.
  const { rows } = await sql<{ id: string; name: string }>(`select s.id::text, ${name} as name from deal_stages s where s.partner_type_id = $1::uuid and $2::text is not null order by s."order", s.id`, [partnerType, language])
  return rows
}
