import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { type Sql, sqlOfPool } from './sql.js'

/** What is limited (`key`), how often (`most`), and in which time. */
export type Turn = { key: string; most: number; seconds: number }

/** Addresses and names are nobody's business in a table of counts. */
const keyHash = (key: string): string => `${key.split(':', 2).join(':')}:${createHash('sha256').update(key).digest('hex')}`

/**
 * Counts one more turn in the caller's transaction, and says how many seconds to wait: 0 while there are turns left. Turns that come at once
 * are counted one after the other; one that is refused is undone with its transaction and lengthens nothing.
 */
export const takeTurn = async (sql: Sql, { key, most, seconds }: Turn): Promise<number> => {
  const { rows } = await sql<{ count: number; wait: number }>(
    `insert into portal_turns as t (key, count, ends_at) values ($1, 1, now() + make_interval(secs => $2))
     on conflict (key) do update set
       count = case when t.ends_at <= now() then 1 else t.count + 1 end,
       ends_at = case when t.ends_at <= now() then excluded.ends_at else t.ends_at end
     returning count, ceil(extract(epoch from ends_at - now()))::int as wait`,
    [keyHash(key), seconds],
  )
  const { count = 1, wait = 0 } = rows[0] ?? {}
  return count > most ? Math.max(1, wait) : 0
}

/** Forgets counts whose time is over. */
export const purgeTurns = async (payload: Pick<Payload, 'db'>): Promise<number> => (await sqlOfPool(payload)('delete from portal_turns where ends_at < now()')).rowCount
