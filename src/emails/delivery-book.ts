import type { Sql } from '../database/doors.js'

/** A table that remembers what was sent: one row per mail, whose state only moves on. */
export type DeliveryBook = {
  /** Takes a mail for sending; `busy` while another worker sends it, `settled` when there is nothing left to do. */
  claim: (id: string) => Promise<'busy' | 'claimed' | 'settled'>
  fail: (id: string, error: Error) => Promise<void>
  /** Says that the sender is alive, so that nobody else takes the mail. */
  renew: (id: string) => Promise<void>
  settle: (id: string, state: 'sent' | 'skipped', messageId?: string) => Promise<void>
}

/** After this long without a sign of life a sender is taken for dead. */
export const senderLeaseMs = 15_000

/** The book in one of the portal's tables, all with the same columns. */
export const deliveryBook = (sql: Sql, { column, table }: { column: 'id' | 'key'; table: 'portal_deliveries' | 'portal_digests' | 'portal_mails' }): DeliveryBook => {
  const is = column === 'id' ? 'id = $1::uuid' : 'key = $1'
  return {
    claim: async (id) => {
      const claimed = await sql(
        `update ${table} set state = 'sending', attempts = attempts + 1, updated_at = now()
         where ${is} and (state in ('queued', 'failed') or (state = 'sending' and updated_at < now() - make_interval(secs => $2)))`,
        [id, senderLeaseMs / 1000],
      )
      if (claimed.rowCount > 0) {
        return 'claimed'
      }
      const { rows } = await sql<{ state: string }>(`select state from ${table} where ${is}`, [id])
      return rows[0]?.state === 'sending' ? 'busy' : 'settled'
    },
    fail: async (id, error) => {
      await sql(`update ${table} set state = 'failed', last_error = $2, updated_at = now() where ${is} and state = 'sending'`, [id, error.message.slice(0, 500)])
    },
    renew: async (id) => {
      await sql(`update ${table} set updated_at = now() where ${is} and state = 'sending'`, [id])
    },
    settle: async (id, state, messageId) => {
      await sql(`update ${table} set state = $2, message_id = $3, last_error = null, updated_at = now(), sent_at = case when $2 = 'sent' then now() end where ${is}`, [id, state, messageId ?? null])
    },
  }
}
