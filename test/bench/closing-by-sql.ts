import { randomUUID } from 'node:crypto'

import type pg from 'pg'

import type { OpenDeal } from './closing-fill.js'

/*
 * The yardstick: the rows that the portal wrote for one closed deal are read once, and then written again for other deals with ids of their own, by
 * prepared statements of `pg`. Nothing is read, decided or worked out here but the lock of the deal; no portal could close a deal with less.
 */

/** Which rows of a table a deal has left behind; `$1` is the deal. */
const traces = {
  activities: 'id in (select parent_id from activities_rels where deals_id = $1)',
  activities_rels: 'parent_id in (select parent_id from activities_rels where deals_id = $1)',
  ledger_entries: 'transaction_id in (select id from ledger_transactions where deal_id = $1)',
  ledger_transactions: 'deal_id = $1',
  notifications: 'id in (select parent_id from notifications_rels where deals_id = $1)',
  notifications_rels: 'deals_id = $1',
  payload_jobs: `input ->> 'delivery' in (select d.id::text from portal_deliveries d join notifications_rels r on r.parent_id = d.notification_id where r.deals_id = $1)`,
  portal_deliveries: 'notification_id in (select parent_id from notifications_rels where deals_id = $1)',
  portal_ledger_holds: 'accrual_id in (select id from ledger_transactions where deal_id = $1)',
  portal_notification_texts: 'notification_id in (select parent_id from notifications_rels where deals_id = $1)',
} as const
type Table = keyof typeof traces

/** In the order in which rows refer to one another. */
const order: readonly Table[] = ['activities', 'activities_rels', 'notifications', 'portal_notification_texts', 'notifications_rels', 'portal_deliveries', 'payload_jobs', 'ledger_transactions', 'ledger_entries', 'portal_ledger_holds']

type Statement = { name: string; text: string; values: (null | string)[] }

/** What closing one deal writes, with the names in it that every deal has anew. */
export type ClosingTemplate = { ids: string[]; statements: Statement[]; update: (null | string)[] }

type Column = { column_name: string; type: string }

const columnsOf = async (client: pg.Client, table: Table): Promise<Column[]> =>
  (
    await client.query<Column>(
      `select a.attname as column_name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
       where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and not (a.attname = 'id' and a.atttypid = 'int4'::regtype) order by a.attnum`,
      [table],
    )
  ).rows

const statementOf = async (client: pg.Client, table: Table, deal: string, kind: string): Promise<Statement> => {
  const columns = await columnsOf(client, table)
  const { rows } = await client.query<Record<string, null | string>>(`select ${columns.map(({ column_name }) => `"${column_name}"::text`).join(', ')} from ${table} where ${traces[table]} order by 1`, [deal])
  const used = columns.filter(({ column_name }) => rows.some((row) => row[column_name] !== null))
  const places = rows.map((_row, row) => `(${used.map(({ type }, index) => `$${row * used.length + index + 1}::${type}`).join(', ')})`)
  return {
    name: `closing-${kind}-${table}`,
    text: `insert into ${table} (${used.map(({ column_name }) => `"${column_name}"`).join(', ')}) values ${places.join(', ')}`,
    values: rows.flatMap((row) => used.map(({ column_name }) => row[column_name] ?? null)),
  }
}

/** Reads what the portal wrote when it closed a deal. */
export const readTemplate = async (client: pg.Client, { id, isGold }: OpenDeal): Promise<ClosingTemplate> => {
  const statements: Statement[] = []
  for (const table of order) {
    statements.push(await statementOf(client, table, id, isGold ? 'gold' : 'silver'))
  }
  const { rows: own } = await client.query<{ id: string }>(
    `select unnest(array[d.id, d.partner_id, d.submitted_by_id, (select u.id from partner_users u where u.partner_id = d.partner_id and u.role = 'admin')])::text as id from deals d where d.id = $1`,
    [id],
  )
  const { rows: written } = await client.query<{ id: string }>(
    (['activities', 'notifications', 'portal_deliveries', 'payload_jobs', 'ledger_transactions', 'ledger_entries'] as const).map((table) => `select id::text from ${table} where ${traces[table]}`).join(' union all '),
    [id],
  )
  const { rows: updated } = await client.query<Record<string, string>>('select stage_id::text, phase::text, closed_at::text, updated_at::text from deals where id = $1', [id])
  return { ids: [...own, ...written].map((row) => row.id), statements, update: Object.values(updated[0] ?? {}) }
}

/** The partner of a deal and its two people, by the id of the partner. */
export type People = ReadonlyMap<string, { admin: string; member: string }>

/** Reads who works for whom. */
export const readPeople = async (client: pg.Client): Promise<People> => {
  const { rows } = await client.query<{ admin: string; member: string; partner: string }>(
    `select p.id::text as partner, (select u.id from partner_users u where u.partner_id = p.id and u.role = 'admin')::text as admin, (select u.id from partner_users u where u.partner_id = p.id and u.role = 'member')::text as member
     from partners p where p.name like 'Bench closing %'`,
  )
  return new Map(rows.map(({ admin, member, partner }) => [partner, { admin, member }]))
}

const lock = { name: 'closing-lock', text: 'select 1 from deals where id = $1 for no key update' }
const update = { name: 'closing-update', text: 'update deals set stage_id = $2, phase = $3, closed_at = $4, updated_at = $5 where id = $1' }
const wake = { name: 'closing-wake', text: `select pg_notify('portal_events', event) from unnest($1::text[]) as event` }

const uuids = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g

/** Closes a deal in one transaction. */
export const closeBySql = async (pool: pg.Pool, { ids, statements, update: values }: ClosingTemplate, { id, partner }: OpenDeal, people: People): Promise<void> => {
  const own = [id, partner, people.get(partner)?.member ?? '', people.get(partner)?.admin ?? '']
  const anew = new Map(ids.map((each, index) => [each, own[index] ?? randomUUID()]))
  const rename = (value: null | string): null | string => value?.replace(uuids, (each) => anew.get(each) ?? each) ?? null
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query({ ...lock, values: [id] })
    await client.query({ ...update, values: [id, ...values] })
    for (const statement of statements) {
      await client.query({ ...statement, values: statement.values.map(rename) })
    }
    await client.query({ ...wake, values: [own.map((recipient) => JSON.stringify({ id: `deals/${id}`, recipient, type: 'changed' }))] })
    await client.query('commit')
  } finally {
    client.release()
  }
}

/** How many rows each table holds for some deals, per deal. */
export const rowsPerDeal = async (client: pg.Client, deals: readonly string[]): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const table of order) {
    const of = `select count(*) from ${table} where ${traces[table].replace('= $1', '= any($1::uuid[])')}`
    counts[table] = Number((await client.query<{ count: string }>(of, [deals])).rows[0]?.count) / deals.length
  }
  return counts
}
