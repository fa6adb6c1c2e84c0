import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import pg from 'pg'

import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js'
import { demoPassword } from '../../src/seed/content/programme.js'
import type { Shot } from './drive.js'
import { addLeadsToSearch, fillDatabase, measuredLogin, measuredPartner } from './fill-database.js'
import { type Growth, measureGrowth } from './growth.js'
import { measureMemory } from './memory.js'
import { measureEngine } from './commissions.js'
import { explainLists } from './plans.js'
import { measureRooms, measureSearch } from './rooms.js'
import { buildStock, type Server, signIn, startPortal, startRaw, startStock } from './servers.js'
import { dataSets, type DataSet, ports, readSettings, searchedLeads } from './settings.js'
import { judgeSales, measureSales, type SalesFindings } from './sales.js'
import { type Findings, judge, judgeEngine, judgeMemory, type Speeds, type Verdict } from './targets.js'
import { hold } from './throughput.js'
import { withRow } from './report-table.js'
import { reportOf, withMemoryReport } from './write-report.js'
import { withSalesReport } from './write-sales-report.js'

const settings = readSettings(process.argv.slice(2))
const startedAt = performance.now()
const say = (message: string): void => console.log(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(4)} s  ${message}`)

const paths = {
  list: '/api/leads?limit=10&sort=-createdAt',
  me: '/api/portal/me',
  one: '/api/leads?limit=1&where[status][equals]=demo',
  overview: '/api/portal/overview',
  rooms: '/api/portal/rooms',
} as const

/** The load generator puts a number of its own into each. */
const newLead = { company: 'New company [<id>]', email: 'new@company.example', source: 'website' } as const

const folder = await mkdtemp(path.join(tmpdir(), 'portal-bench-'))
// Started as root, the database runs as another user, who has to get through.
await chmod(folder, 0o755)
const running: Server[] = []
const keep = async (starting: Promise<Server>): Promise<Server> => {
  const server = await starting
  running.push(server)
  return server
}

const database = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), port: ports.database, settings: { max_connections: '200', shared_buffers: '512MB' } })
const addressOf = (name: string): string => database.connectionString.replace(/\/[^/]+$/, `/${name}`)

const withClient = async <Result>(name: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: addressOf(name) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A database with the demo company in it, made by a first start of the portal, and the bench's partners and leads beside it. */
const prepare = async (set: DataSet, port: number): Promise<string> => {
  await withClient('postgres', (client) => client.query(`create database ${set.database}`))
  const first = await startPortal(addressOf(set.database), { dataDir: path.join(folder, set.database), port, seed: true })
  await first.stop()
  await withClient(set.database, (client) => fillDatabase(client, set))
  say(`${set.leads.toLocaleString('en')} leads of ${set.partners.toLocaleString('en')} partners are in place`)
  return addressOf(set.database)
}

const partnerId = (client: pg.Client): Promise<string> => client.query<{ id: string }>('select id from partners where name = $1', [measuredPartner]).then(({ rows }) => rows[0]?.id ?? '')

const shotsOf = (server: Server, cookie: string) => {
  const get = (address: string): Shot => ({ cookie, origin: server.origin, path: address })
  return {
    create: { ...get('/api/leads'), body: JSON.stringify(newLead), method: 'POST' } satisfies Shot,
    list: get(paths.list),
    me: get(paths.me),
    one: get(paths.one),
    overview: get(paths.overview),
    rooms: get(paths.rooms),
  }
}

const report = path.resolve(import.meta.dirname, '../../docs/performance.md')

const isEverythingKept = (verdicts: readonly Verdict[]): boolean => {
  for (const { isKept, measured, promise } of verdicts) {
    say(`${isKept ? 'kept  ' : 'MISSED'}  ${promise}: ${measured}`)
  }
  return verdicts.every(({ isKept }) => isKept)
}

/** The memory of a portal that was just started, while it answers. */
const memoryOf = async (portal: Server): Promise<Findings['memory']> => {
  const { list, me, overview, rooms } = shotsOf(portal, await signIn(portal, measuredLogin, demoPassword))
  const memory = await measureMemory(portal, [list, me, rooms, overview], settings.memoryRequests, settings.connections)
  say(`Memory: ${memory.map(({ medianMb }) => medianMb).join(', ')} MB`)
  return memory
}

const salesFindings = async (): Promise<SalesFindings> => {
  const connectionString = await prepare(dataSets.sales, ports.sales)
  const start = () => keep(startPortal(connectionString, { dataDir: path.join(folder, dataSets.sales.database), port: ports.sales }))
  return withClient(dataSets.sales.database, (client) => measureSales({ client, connectionString, password: demoPassword, say, settings, start }))
}

const measureOnly = {
  engine: async () => {
    const verdict = judgeEngine(measureEngine())
    if (settings.isMillionMeasured) {
      await writeFile(report, withRow(await readFile(report, 'utf8'), [verdict.promise, verdict.measured, verdict.isKept ? 'yes' : '**no**']))
      say('Wrote the row about the engine into docs/performance.md')
    }
    return isEverythingKept([verdict])
  },
  memory: async () => {
    const memory = await memoryOf(await keep(startPortal(await prepare(dataSets.small, ports.portal), { dataDir: path.join(folder, dataSets.small.database), port: ports.portal })))
    if (settings.isMillionMeasured) {
      await writeFile(report, withMemoryReport(await readFile(report, 'utf8'), memory))
      say('Wrote the part about memory into docs/performance.md')
    }
    return isEverythingKept(judgeMemory(memory))
  },
  sales: async () => {
    const findings = await salesFindings()
    if (settings.isMillionMeasured) {
      await writeFile(report, withSalesReport(await readFile(report, 'utf8'), findings))
      say('Wrote the part about sales and money into docs/performance.md')
    }
    return isEverythingKept(judgeSales(findings))
  },
} as const

const measure = async (): Promise<boolean> => {
  say('Compiling Payload in Next, for comparison')
  buildStock()
  const small = await prepare(dataSets.small, ports.portal)
  const portal = await keep(startPortal(small, { dataDir: path.join(folder, dataSets.small.database), port: ports.portal }))
  say(`The portal's second start took ${portal.startSeconds.toFixed(1)} s`)
  const [stock, raw] = [await keep(startStock(small)), await keep(startRaw(small))]
  const cookie = await signIn(portal, measuredLogin, demoPassword)
  const ours = shotsOf(portal, cookie)
  const theirs = shotsOf(stock, await signIn(stock, measuredLogin, demoPassword))
  const bare = shotsOf(raw, cookie).list
  const bodyOf = async ({ cookie: as, origin, path: address }: Shot): Promise<unknown> => (await fetch(`${origin}${address}`, { headers: { cookie: as } })).json()
  const hasEqualAnswers = isDeepStrictEqual(await bodyOf(ours.list), await bodyOf(bare))

  const reads = await hold({ name: 'Reads', shots: { list: ours.list, me: ours.me, overview: ours.overview, raw: bare, rooms: ours.rooms, stock: theirs.list } }, settings, say)
  const partner = await withClient(dataSets.small.database, partnerId)
  const stockCreate: Shot = { ...theirs.create, body: JSON.stringify({ ...newLead, partner }) }
  const writes = await hold({ name: 'Writes', shots: { create: ours.create, stockCreate } }, settings, say)
  await Promise.all([stock.stop(), raw.stop(), portal.stop()])

  const fresh = await keep(startPortal(small, { dataDir: path.join(folder, dataSets.small.database), port: ports.portal }))
  const again = shotsOf(fresh, await signIn(fresh, measuredLogin, demoPassword))
  const memory = await memoryOf(fresh)

  const rooms = await withClient(dataSets.small.database, (client) => measureRooms(fresh, client, again.list.cookie, demoPassword, settings.rounds))
  say(`Rooms: p95 of 20 blocks ${rooms.room.fullP95.toFixed(0)} ms, of an empty one ${rooms.room.emptyP95.toFixed(0)} ms`)

  const growth: Growth[] = []
  const search: Findings['search'][number][] = []
  if (settings.isMillionMeasured) {
    const million = await prepare(dataSets.million, ports.million)
    const large = await keep(startPortal(million, { dataDir: path.join(folder, dataSets.million.database), port: ports.million }))
    const many = shotsOf(large, await signIn(large, measuredLogin, demoPassword))
    for (const [name, few, lots] of [['Leads list', again.list, many.list], ['Count of one status', again.one, many.one], ['Overview', again.overview, many.overview]] as const) {
      growth.push(await measureGrowth(name, few, lots, settings.rounds))
    }
    search.push({ leads: dataSets.million.leads, p95: await measureSearch(large.origin, many.list.cookie) })
  }
  const planned = settings.isMillionMeasured ? dataSets.million.database : dataSets.small.database
  const plans = await withClient(planned, async (client) => explainLists(client, await partnerId(client)))
  // Last: the partner who is measured then has half of all leads, which is not what the other figures are about.
  await withClient(dataSets.small.database, (client) => addLeadsToSearch(client, searchedLeads - dataSets.small.leads))
  search.unshift({ leads: searchedLeads, p95: await measureSearch(fresh.origin, again.list.cookie) })
  say(`Search: ${search.map(({ leads, p95 }) => `${leads.toLocaleString('en')} leads p95 ${p95.toFixed(0)} ms`).join(', ')}`)
  await Promise.all(running.map((server) => server.stop()))
  const findings = { engine: measureEngine(), growth, hasEqualAnswers, memory, plans, rooms, search, secondStartSeconds: portal.startSeconds, speeds: { ...reads, ...writes } as Speeds }
  const verdicts = judge(findings)
  // What was found so far is kept, whatever becomes of the longest part.
  if (settings.isMillionMeasured) {
    await writeFile(report, reportOf(findings, verdicts, settings))
    say('Wrote docs/performance.md')
  }
  const isKept = isEverythingKept(verdicts)
  return (await measureOnly.sales()) && isKept
}

try {
  process.exitCode = (await (settings.only ? measureOnly[settings.only]() : measure())) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await Promise.all(running.map((server) => server.stop()))
  await database.stop()
  await rm(folder, { force: true, recursive: true })
}
process.exit()
