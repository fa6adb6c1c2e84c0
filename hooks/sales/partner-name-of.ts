import type { PayloadRequest } from 'payload'

import { preparedSqlOf } from '../../src/database/reads/named-sql.js'

/** The name of a partner, for texts; a dash for none. */
export const partnerNameOf = async (req: PayloadRequest, partner: null | string): Promise<string> => {
  const { rows } = await preparedSqlOf(req)<{ name: string }>('select name from partners where id = $1::uuid', [partner])
  return rows[0]?.name ?? '–'
}
