import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { leadPolicy } from '../../../access/policies/leads.js'
import { notificationPolicy } from '../../../access/policies/notifications.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import { readActivities } from '../../../src/database/reads/overview-activities.js'
import { readLeadNumbers } from '../../../src/database/reads/overview-leads.js'
import { readList } from '../../../src/database/reads/read-list.js'
import { readableCollection } from '../../../src/database/reads/readable-collection.js'
import type { Sql } from '../../../src/database/sql.js'
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
