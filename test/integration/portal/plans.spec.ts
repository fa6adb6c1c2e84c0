import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { leadPolicy } from '../../../access/policies/leads.js'
import { notificationPolicy } from '../../../access/policies/notifications.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import { readActivities } from '../../../src/database/reads/overview-activities.js'
import { readCommissionNumbers } from '../../../src/database/reads/overview-commissions.js'
import { readDealNumbers } from '../../../src/database/reads/overview-deals.js'
import { readLeadNumbers } from '../../../src/database/reads/overview-leads.js'
import { readList } from '../../../src/database/reads/read-list.js'
import { readableCollection } from '../../../src/database/reads/readable-collection.js'
import { askedTogether } from '../../../src/database/reads/asked-together.js'
import { readMetric, readMoneyMetric } from '../../../src/database/reads/read-metric.js'
import { readReleases } from '../../../src/database/reads/read-releases.js'
import type { Sql } from '../../../src/database/sql.js'
import { metricPeriod } from '../../../src/domain/metric-period.js'
import { overviewPeriod } from '../../../src/domain/overview-period.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'
import { stopPayload } from '../../support/stop-payload.js'

type Node = { 'Index Name'?: string; 'Node Type': string; Plans?: Node[]; 'Relation Name'?: string; 'Rows Removed by Filter'?: number }

const leads = 60_000
const partners = 300

let world: World

beforeAll(async () => {
  world = await startWorld()
  await rowsOf(world, `insert into partners (id, name, partner_type_id, status) select gen_random_uuid(), 'Filler ' || n, $1, 'active' from generate_series(1, ${partners}) n`, [world.ids.resellers])
  // The measured partner's leads are the oldest: an index on the time alone would have to walk past all others.
  await rowsOf(
    world,
    `insert into leads (id, company, company_key, email, partner_id, status, created_at)
     select gen_random_uuid(), 'Company ' || n, 'company ' || n, 'lead' || n || '@example.com', f.ids[1 + n % ${partners}], (array['new','demo','qualified'])[1 + n % 3]::enum_leads_status, now() - make_interval(mins => ${leads} - n)
     from generate_series(1, ${leads}) n, (select array_agg(id) as ids from partners where name like 'Filler %') f`,
  )
  await rowsOf(
    world,
    `insert into leads (id, company, company_key, email, partner_id, status, created_at)
     select gen_random_uuid(), 'Own ' || n, 'own ' || n, 'own' || n || '@example.com', $1, 'new', now() - interval '2 years' - make_interval(mins => n) from generate_series(1, 200) n`,
    [world.ids.acme],
  )
  await rowsOf(world, `insert into notifications (id, recipient_id, event, event_key, title) select gen_random_uuid(), u.id, 'x', n::text, 't' from generate_series(1, 6000) n, partner_users u`)
  await rowsOf(world, `insert into notifications_rels (parent_id, path, partners_id) select id, 'record', $1 from notifications`, [world.ids.acme])
  await rowsOf(world, `insert into activities (id, action, actor_name, partner_id) select gen_random_uuid(), 'lead.moved', 'x', p.id from generate_series(1, 100) n, partners p`)
  await rowsOf(
    world,
    `insert into deals (id, name, customer_company, amount, currency, partner_id, phase, closed_at, created_at)
     select gen_random_uuid(), 'Deal ' || n, 'Company ' || n, n, 'EUR', f.ids[1 + n % ${partners}], (array['open','won'])[1 + n % 2]::enum_deals_phase, case when n % 2 = 1 then now() end, now() - make_interval(mins => n)
     from generate_series(1, 30000) n, (select array_agg(id) as ids from partners) f`,
  )
  // One statement, because the ledger takes a transaction with its entries or not at all.
  await rowsOf(
    world,
    `do $$ declare ids uuid[] := (select array_agg(id) from partners); begin
       insert into ledger_transactions (id, kind, partner_id, currency, key, occurred_at) select gen_random_uuid(), 'adjustment', ids[1 + n % cardinality(ids)], 'EUR', 'plan:' || n, now() from generate_series(1, 6000) n;
       insert into ledger_entries (id, transaction_id, account, partner_id, currency, amount, occurred_at, kind)
         select gen_random_uuid(), t.id, side.account::enum_ledger_entries_account, t.partner_id, t.currency, side.amount, now(), 'adjustment' from ledger_transactions t cross join (values ('available', 100), ('expense', -100)) side(account, amount);
     end $$`,
  )
  await rowsOf(world, 'vacuum analyze deals')
  await rowsOf(world, 'vacuum analyze ledger_entries')
  await rowsOf(world, 'analyze')
})

afterAll(() => stopPayload(world))

/** Runs the statement of a read with `explain analyze` in front, and gathers the nodes of its plan. */
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
    const [row] = await rowsOf<{ 'QUERY PLAN': { Plan: Node }[] }>(world, `explain (analyze, format json) ${text}`, values)
    row?.['QUERY PLAN'].forEach(({ Plan }) => gather(Plan))
  }
  return nodes
}

const viewer = (): PartnerViewer => ({ id: world.ids.acmeMember, kind: 'partner-user', locale: 'en', partner: { allowsSubPartners: false, categories: [], id: world.ids.acme, partnerType: world.ids.resellers, stage: null, subPartnerIds: [], tags: [], tier: null }, previewedBy: null, role: 'member' }) as unknown as PartnerViewer

/** Indexes of several tables over the same columns are told apart by a number, which shifts when a table joins them. */
const indexes = (nodes: readonly Node[]): string[] => nodes.flatMap((node) => node['Index Name']?.replace(/_\d+_idx$/, '_idx') ?? [])
const scanned = (nodes: readonly Node[]): string[] => nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => String(node['Relation Name']))

const expectIndexed = (nodes: readonly Node[], index: string): void => {
  expect(scanned(nodes)).toEqual([])
  expect(indexes(nodes)).toContain(index)
  expect(Math.max(0, ...nodes.map((node) => node['Rows Removed by Filter'] ?? 0))).toBeLessThan(1_000)
}

describe('the plan of every list', () => {
  it('walks the leads of one partner along (partner, created at), also when they are the oldest', async () => {
    const collection = readableCollection(world.payload, 'leads')
    const list = (sort: string, where = {}) => planOf((sql) => readList(collection, { granted: { partner: { equals: world.ids.acme } }, limit: 10, page: 1, sort, where }, sql))
    expect(leadPolicy.partnerQuery.sort).toContain('createdAt')
    expectIndexed(await list('-createdAt'), 'partner_createdAt_idx')
    for (const [sort, where] of [['company', {}], ['-updatedAt', {}], ['-createdAt', { status: { equals: 'new' } }], ['-createdAt', { company: { like: 'own 1' } }]] as const) {
      const nodes = await list(sort, where)
      expect({ scanned: scanned(nodes), sort, where }).toEqual({ scanned: [], sort, where })
      expect(indexes(nodes).some((name) => name.startsWith('partner_'))).toBe(true)
    }
  })

  it('reads the numbers and the feed of the overview within the partner', async () => {
    const period = overviewPeriod('month', new Date())
    const numbers = await planOf((sql) => readLeadNumbers(world.ids.acme, period, sql))
    expect(scanned(numbers)).toEqual([])
    expect(indexes(numbers).some((name) => name.startsWith('partner_'))).toBe(true)
    const feed = await planOf((sql) => readActivities(viewer(), { isLeadsRoomOpen: true, language: 'en', since: null }, sql))
    expect(scanned(feed).filter((table) => table === 'activities')).toEqual([])
  })

  it('adds up the deals and the money of one partner from an index alone', async () => {
    const period = overviewPeriod('month', new Date())
    const deals = await planOf((sql) => readDealNumbers(world.ids.acme, period, sql))
    expectIndexed(deals, 'portal_deals_numbers')
    expect(deals.map((node) => node['Node Type'])).toContain('Index Only Scan')
    const money = await planOf((sql) => readCommissionNumbers(world.ids.acme, period, sql))
    expectIndexed(money, 'portal_ledger_balances')
    expect(money.map((node) => node['Node Type'])).toContain('Index Only Scan')
    expect(scanned(await planOf((sql) => readReleases(world.ids.acme, sql))).filter((table) => table.startsWith('ledger_'))).toEqual([])
  })

  it('counts deals, revenue and commissions over time within the partner', async () => {
    const [question, period] = [{ partner: world.ids.acme, person: null }, metricPeriod('month', new Date())]
    for (const metric of ['commissions-earned', 'deals-open-value', 'revenue'] as const) {
      expect({ metric, scanned: scanned(await planOf((sql) => readMoneyMetric(metric, question, period, askedTogether(sql)))) }).toEqual({ metric, scanned: [] })
    }
    expect(scanned(await planOf((sql) => readMetric('deals-by-stage', question, period, askedTogether(sql))))).toEqual([])
  })

  it('walks the notifications of one person along (recipient, created at)', async () => {
    const collection = readableCollection(world.payload, 'notifications')
    expect(notificationPolicy.partnerQuery.sort).toContain('createdAt')
    const nodes = await planOf((sql) => readList(collection, { granted: { recipient: { equals: world.ids.acmeMember } }, limit: 20, page: 1, sort: '-createdAt', where: undefined }, sql))
    expectIndexed(nodes, 'recipient_createdAt_idx')
  })

  it('compares duplicates along (partner, company) and (partner, e-mail)', async () => {
    const nodes = await planOf((sql) => sql(`select id from leads where partner_id = $1 and deleted_at is null and (company_key = $2 or email = $3) order by created_at desc limit 10`, [world.ids.acme, 'own 7', 'own7@example.com']))
    expect(scanned(nodes)).toEqual([])
  })
})
