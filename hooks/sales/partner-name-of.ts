import type { PayloadRequest } from 'payload'

import { sqlOf } from '../../src/database/doors.js'

/** The name of a partner, for texts; a dash for none. */
export const partnerNameOf = async (req: PayloadRequest, partner: null | string): Promise<string> => {
  const { rows } = await sqlOf(req)<{ name: string }>('select name from partners where id = $1::uuid', [partner])
  return rows[0]?.name ?? '–'
}
