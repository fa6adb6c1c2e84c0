import type { PayloadRequest } from 'payload'

import { preparedSqlOf } from '../database/reads/named-sql.js'

const known = new WeakMap<object, Map<string, string>>()

/** Keeps the name of a partner that something else has read on its way. */
export const rememberPayeeName = (req: PayloadRequest, id: string, name: string): void => {
  known.set(req.context, (known.get(req.context) ?? new Map<string, string>()).set(id, name))
}

/** The names of some partners and people of partners, by their ids; each is asked for once per request. */
export const payeeNames = async (req: PayloadRequest, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const names = known.get(req.context) ?? new Map<string, string>()
  known.set(req.context, names)
  const unknown = ids.filter((id) => !names.has(id))
  if (unknown.length > 0) {
    const { rows } = await preparedSqlOf(req)<{ id: string; name: string }>(
      'select id::text, name from partners where id = any($1::uuid[]) union all select id::text, name from partner_users where id = any($1::uuid[])',
      [unknown],
    )
    rows.forEach(({ id, name }) => names.set(id, name))
  }
  return names
}
