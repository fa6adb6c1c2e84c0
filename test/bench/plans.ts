import type pg from 'pg'

/** A statement of the portal's lists, as the hot reads send it, with the index that must carry it. */
export type Plan = { index: string; lines: string[]; name: string; usesIndex: boolean }

const statements: readonly { index: string; name: string; text: string }[] = [
  { index: 'partner_createdAt_idx', name: 'leads, newest first', text: 'select * from leads where partner_id = $1 and deleted_at is null order by created_at desc limit 10' },
  { index: 'partner_status_createdAt_idx', name: 'leads of one status', text: `select * from leads where partner_id = $1 and status = 'demo' and deleted_at is null order by created_at desc limit 10` },
  { index: 'partner_updatedAt_idx', name: 'leads, last changed first', text: 'select * from leads where partner_id = $1 and deleted_at is null order by updated_at desc limit 10' },
  { index: '(?:leads_)?partner_\\w+', name: 'number of leads', text: 'select count(*) from leads where partner_id = $1 and deleted_at is null' },
  { index: 'partner_createdAt_idx', name: 'activities, newest first', text: 'select * from activities where partner_id = $1 and is_internal is not true order by created_at desc limit 20' },
]

/** What Postgres does for each list of one partner. */
export const explainLists = async (client: pg.Client, partner: string): Promise<Plan[]> => {
  const plans: Plan[] = []
  // Indexes of several tables over the same columns are told apart by a number.
  for (const { index, name, text } of statements) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers off, costs off, timing off, summary off) ${text}`, [partner])
    const lines = rows.map((row) => row['QUERY PLAN'])
    plans.push({ index, lines, name, usesIndex: lines.some((line) => new RegExp(`(?:using|Scan on) "?${index.replace(/_idx$/, '(?:_\\d+)?_idx')}"?`).test(line)) && !lines.some((line) => line.includes('Seq Scan')) })
  }
  return plans
}
