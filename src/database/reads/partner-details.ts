import type { PartnerViewer } from '../../../access/viewer.js'
import type { Sql } from '../sql.js'
import { localizedColumn } from './localized-column.js'
import type { ReadSettings } from './read-settings.js'

/** What is known of the viewer's own organisation beyond what the viewer carries. */
export type PartnerDetails = {
  manager: null | { email: string; name: string }
  since: string
  /** The levels of the programme by rank. */
  tiers: { id: string; name: string; rank: number }[]
}

type Row = { manager_email: null | string; manager_name: null | string; since: Date; tiers: null | PartnerDetails['tiers'] }

const tableName = /^[a-z0-9_]+$/

const statement = ({ defaultLocale, staffTable }: Pick<ReadSettings, 'defaultLocale' | 'staffTable'>): string => {
  if (!tableName.test(staffTable)) {
    throw new Error(`"${staffTable}" is not the name of a table.`)
  }
  const name = localizedColumn({ alias: 't', at: 2, defaultLocale, field: 'name', table: 'tiers' })
  return `select p.created_at as since, u.name as manager_name, u.email as manager_email,
    (select json_agg(json_build_object('id', t.id::text, 'name', ${name}, 'rank', t.rank) order by t.rank, t.id) from tiers t) as tiers
  from partners p left join "${staffTable}" u on u.id = p.manager_id where p.id = $1::uuid and $2::text is not null`
}

/** Since when, who looks after it, and the levels of the programme: one statement. */
export const readPartnerDetails = async ({ partner }: PartnerViewer, language: string, sql: Sql, settings: ReadSettings): Promise<PartnerDetails> => {
  const { rows } = await sql<Row>(statement(settings), [partner.id, language])
  const [row] = rows
  if (!row) {
    throw new Error('The organisation of the viewer was not found.')
  }
  return {
    manager: row.manager_email ? { email: row.manager_email, name: row.manager_name ?? row.manager_email } : null,
    since: row.since.toISOString(),
    tiers: (row.tiers ?? []).map((tier) => ({ ...tier, name: tier.name ?? '' })),
  }
}
