import type { Payload } from 'payload'

import { staffCollectionOf } from '../../access/authenticate.js'
import { tableOf } from '../database/lock-rows.js'
import { sqlOfPool } from '../database/sql.js'

/**
 * Whether nobody has begun to use this database: no staff, no partner type, no partner. The demo is written in one transaction, so a seed
 * that was interrupted leaves an empty database.
 */
export const isEmptyDatabase = async (payload: Payload): Promise<boolean> => {
  const staff = tableOf(payload, staffCollectionOf(payload))
  const { rows } = await sqlOfPool(payload)<{ isUsed: boolean }>(
    `select exists (select 1 from ${staff}) or exists (select 1 from partner_types) or exists (select 1 from partners) or exists (select 1 from partner_users) as "isUsed"`,
  )
  return rows[0]?.isUsed === false
}
