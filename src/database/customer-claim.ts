import type { PayloadRequest } from 'payload'

import { sqlOf } from './sql.js'

/**
 * Keeps a customer for a partner; false when it is kept for another one. Of two partners who ask at the same moment the second waits until the first
 * is saved or undone, and then learns no more than that. A partner's own claim is locked, so that it cannot end while another of its deals takes part in it.
 */
export const claimCustomer = async (req: PayloadRequest, key: string, partner: string): Promise<boolean> => {
  const { rowCount } = await sqlOf(req)(
    `insert into portal_customer_claims as claim (customer_key, partner_id) values ($1, $2::uuid)
     on conflict (customer_key) do update set partner_id = excluded.partner_id where claim.partner_id = excluded.partner_id`,
    [key, partner],
  )
  return rowCount > 0
}

/** Lets a customer go, unless another deal of the partner still needs it. */
export const releaseCustomer = async (req: PayloadRequest, key: string, partner: string, deal: string): Promise<void> => {
  const sql = sqlOf(req)
  const { rowCount } = await sql('select 1 from portal_customer_claims where customer_key = $1 and partner_id = $2::uuid for update', [key, partner])
  if (rowCount > 0) {
    await sql(
      `delete from portal_customer_claims where customer_key = $1 and partner_id = $2::uuid and not exists (
         select 1 from deals d where d.customer_key = $1 and d.partner_id = $2::uuid and d.id <> $3::uuid and d.deleted_at is null and d.registration_status in ('pending', 'approved'))`,
      [key, partner, deal],
    )
  }
}
