import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readPayments } from '../../../src/database/reads/read-payments.js'
import { placeOfCursor, readStatement } from '../../../src/database/reads/read-statement.js'
import type { Sql } from '../../../src/database/sql.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf } from '../sales/sales-world.js'
import { type MoneyWorld, startMoneyWorld } from './money-world.js'

type Node = { 'Actual Rows'?: number; 'Shared Hit Blocks'?: number; 'Shared Read Blocks'?: number; 'Index Name'?: string; 'Node Type': string; Plans?: Node[]; 'Relation Name'?: string }

const lines = 10_000
const atATime = 1_000

let world: MoneyWorld

beforeAll(async () => {
  world = await startMoneyWorld()
  for (const partner of [world.ids.acme, world.ids.other]) {
    for (let start = 0; start < lines; start += atATime) {
      await rowsOf(
        world,
        `begin;
         select set_config('portal.backdating', 'on', true);
         insert into ledger_transactions (id, kind, partner_id, currency, occurred_at, key)
           select gen_random_uuid(), 'adjustment', '${partner}', 'EUR', now() - make_interval(mins => n), '${partner}:' || n from generate_series(${start + 1}, ${start + atATime}) n;
         insert into ledger_entries (id, transaction_id, account, partner_id, currency, amount, occurred_at, kind)
           select gen_random_uuid(), t.id, a.account::enum_ledger_entries_account, t.partner_id, 'EUR', a.amount, t.occurred_at, 'adjustment'
           from generate_series(${start + 1}, ${start + atATime}) n join ledger_transactions t on t.key = '${partner}:' || n cross join (values ('available', 100), ('expense', -100)) as a (account, amount);
         commit`,
      )
    }
  }
  await rowsOf(world, 'vacuum analyze ledger_transactions')
  await rowsOf(world, 'vacuum analyze ledger_entries')
}, 300_000)

afterAll(() => stopPayload(world))

/** Every node of the plans of what a read asks. */
const planOf = async (read: (sql: Sql) => Promise<unknown>): Promise<Node[]> => {
  const statements: { text: string; values: unknown[] }[] = []
  await read(async <Row>(text: string, values: readonly unknown[] = []) => {
    statements.push({ text, values: [...values] })
    const rows = await rowsOf<Row>(world, text, [...values])
    return { rowCount: rows.length, rows }
  })
  const nodes: Node[] = []
  const gather = (node: Node): void => {
    nodes.push(node)
    node.Plans?.forEach(gather)
  }
  for (const { text, values } of statements) {
    const [row] = await rowsOf<{ 'QUERY PLAN': { Plan: Node }[] }>(world, `explain (analyze, buffers, format json) ${text}`, values)
    row?.['QUERY PLAN'].forEach(({ Plan }) => gather(Plan))
  }
  return nodes
}

const query = { currency: 'EUR', from: null, language: 'en', limit: 25, to: null } as const
const pageAfter = (cursor: null | string) => (sql: Sql) => readStatement(world.ids.acme, { ...query, place: cursor === null ? null : (placeOfCursor(cursor) ?? null) }, sql)

describe('the plans of money', () => {
  it('read a page of a statement from where the one before ended, the four-hundredth as the second', async () => {
    const plain: Sql = async <Row>(text: string, values: readonly unknown[] = []) => {
      const rows = await rowsOf<Row>(world, text, [...values])
      return { rowCount: rows.length, rows }
    }
    let cursor: null | string = null
    const cursors: string[] = []
    for (let page = 0; page < 100; page += 1) {
      const { next } = await readStatement(world.ids.acme, { ...query, limit: 99, place: cursor === null ? null : (placeOfCursor(cursor) ?? null) }, plain)
      cursor = next
      cursors.push(next!)
    }
    for (const at of [cursors[0]!, cursors.at(-1)!]) {
      const nodes = await planOf(pageAfter(at))
      expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan' && String(node['Relation Name']).startsWith('ledger'))).toEqual([])
      expect(nodes.map((node) => node['Index Name'])).toContain('portal_ledger_statement')
      expect(Math.max(...nodes.map((node) => node['Actual Rows'] ?? 0))).toBeLessThanOrEqual(30)
      // What an index passes over on its way to the first line is no row of the plan, and still read.
      const read = nodes.find((node) => node['Index Name'] === 'portal_ledger_statement')
      expect((read?.['Shared Hit Blocks'] ?? 0) + (read?.['Shared Read Blocks'] ?? 0)).toBeLessThanOrEqual(20)
    }
  })

  it('read balances along one index of the partner', async () => {
    const nodes = await planOf((sql) => readPayments(world.ids.acme, { kind: 'month', now: new Date() }, sql))
    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'ledger_entries')).toEqual([])
    expect(nodes.map((node) => node['Index Name'])).toContain('portal_ledger_balances')
  })
})
