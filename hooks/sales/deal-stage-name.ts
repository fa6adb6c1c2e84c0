import type { PayloadRequest } from 'payload'

import { localizedColumn } from '../../src/database/reads/localized-column.js'
import { preparedSqlOf } from '../../src/database/reads/named-sql.js'
import { readSettingsOf } from '../../src/database/reads/read-settings.js'

const asked = new WeakMap<object, Map<string, string>>()

const load = async (req: PayloadRequest, stages: readonly string[]): Promise<[string, string][]> => {
  const { defaultLocale } = readSettingsOf(req.payload)
  const name = localizedColumn({ alias: 's', at: 2, defaultLocale, field: 'name', table: 'deal_stages' })
  const { rows } = await preparedSqlOf(req)<{ id: string; name: null | string }>(`select s.id::text, ${name} as name from deal_stages s where s.id = any($1::uuid[]) and $2::text is not null`, [stages, req.locale ?? ''])
  return rows.map(({ id, name: found }) => [id, found ?? '–'])
}

/** The names of some stages, for texts, in their order; a dash for none. Asked once per request. */
export const dealStageNames = async (req: PayloadRequest, stages: readonly (null | string)[]): Promise<string[]> => {
  const names = asked.get(req.context) ?? new Map<string, string>()
  asked.set(req.context, names)
  const unknown = stages.filter((stage) => stage !== null && !names.has(stage))
  if (unknown.length > 0) {
    for (const [id, name] of await load(req, unknown as string[])) {
      names.set(id, name)
    }
  }
  return stages.map((stage) => (stage && names.get(stage)) ?? '–')
}
