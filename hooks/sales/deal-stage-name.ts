import type { PayloadRequest } from 'payload'

import { localizedColumn } from '../../src/database/reads/localized-column.js'
import { preparedSqlOf } from '../../src/database/reads/named-sql.js'
import { readSettingsOf } from '../../src/database/reads/read-settings.js'

const known = new WeakMap<object, Map<string, string>>()

const namesIn = (req: PayloadRequest): Map<string, string> => {
  const names = known.get(req.context) ?? new Map<string, string>()
  known.set(req.context, names)
  return names
}

/** Keeps names that something else has read on its way. */
export const rememberStageNames = (req: PayloadRequest, names: Readonly<Record<string, null | string>>): void => {
  Object.entries(names).forEach(([id, name]) => namesIn(req).set(id, name ?? '–'))
}

/** The name of a stage in the language of the request, as SQL. `at` is the parameter of that language. */
export const stageNameColumn = (req: PayloadRequest, at: number): string =>
  localizedColumn({ alias: 's', at, defaultLocale: readSettingsOf(req.payload).defaultLocale, field: 'name', table: 'deal_stages' })

const load = async (req: PayloadRequest, stages: readonly string[]): Promise<[string, string][]> => {
  const { rows } = await preparedSqlOf(req)<{ id: string; name: null | string }>(`select s.id::text, ${stageNameColumn(req, 2)} as name from deal_stages s where s.id = any($1::uuid[]) and $2::text is not null`, [stages, req.locale ?? ''])
  return rows.map(({ id, name: found }) => [id, found ?? '–'])
}

/** The names of some stages, for texts, in their order; a dash for none. Asked once per request. */
export const dealStageNames = async (req: PayloadRequest, stages: readonly (null | string)[]): Promise<string[]> => {
  const names = namesIn(req)
  const unknown = stages.filter((stage) => stage !== null && !names.has(stage))
  if (unknown.length > 0) {
    for (const [id, name] of await load(req, unknown as string[])) {
      names.set(id, name)
    }
  }
  return stages.map((stage) => (stage && names.get(stage)) ?? '–')
}
