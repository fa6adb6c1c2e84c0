import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PayloadRequest } from 'payload'

import { builtInBlocks } from '../../../blocks/index.js'
import { sqlOfPool } from '../../../src/database/doors.js'
import { isSilent } from '../../../src/notifications/is-silent.js'
import { demoDocuments } from '../../../src/seed/content/library.js'
import { demoPassword } from '../../../src/seed/content/programme.js'
import { isEmptyDatabase, seedDemo } from '../../../src/seed/index.js'
import { startPayload, type TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'
import { programmeByHand, programmeInLedger } from './programme-by-hand.js'

let portal: TestPortal
let pictures: string
let steps: string[]
const rooms: boolean[] = []

const numberOf = async (statement: string): Promise<number> => Number((await sqlOfPool(portal.payload)<{ n: string }>(`select (${statement}) as n`)).rows[0]?.n)

beforeAll(async () => {
  portal = await startPayload()
  pictures = await mkdtemp(path.join(tmpdir(), 'portal-pictures-'))
  const { files, media } = portal.payload.collections as unknown as Record<'files' | 'media', { config: { upload: { staticDir: string } } }>
  media.config.upload.staticDir = pictures
  files.config.upload.staticDir = pictures
})
afterAll(async () => {
  await stopPayload(portal)
  await rm(pictures, { force: true, recursive: true })
})

describe('the demo company', () => {
  it('leaves an empty database when it is interrupted', async () => {
    expect(await isEmptyDatabase(portal.payload)).toBe(true)
    let messages = 0
    const interrupt = () => {
      messages += 1
      if (messages === 2) {
        throw new Error('interrupted')
      }
    }
    await expect(seedDemo(portal.payload, { onProgress: interrupt })).rejects.toThrow('interrupted')
    expect(await isEmptyDatabase(portal.payload)).toBe(true)
    expect(await numberOf('select count(*) from rooms')).toBe(0)
  })

  it('fills an empty database once, within the patience of somebody who waits for the first start', async () => {
    steps = []
    const startedAt = Date.now()
    const { hooks } = (portal.payload.collections as unknown as { rooms: { config: { hooks: { beforeChange: unknown[] } } } }).rooms.config
    const watch = ({ req }: { req: PayloadRequest }) => void rooms.push(isSilent(req))
    hooks.beforeChange.push(watch)
    await seedDemo(portal.payload, { onProgress: (message) => steps.push(message) })
    hooks.beforeChange.splice(hooks.beforeChange.indexOf(watch), 1)
    expect(Date.now() - startedAt).toBeLessThan(60_000)
    expect(steps.length).toBeGreaterThanOrEqual(3)
    expect(await isEmptyDatabase(portal.payload)).toBe(false)
  })

  it('has 40 partners, 400 leads of every status, and a portal per partner type', async () => {
    expect(await numberOf('select count(*) from partners')).toBe(40)
    expect(await numberOf('select count(*) from partners where parent_id is not null')).toBe(25)
    expect(await numberOf('select count(*) from leads')).toBe(400)
    expect(await numberOf('select count(distinct status) from leads')).toBe(5)
    expect(await numberOf('select count(distinct outcome) from leads')).toBe(3)
    expect(await numberOf(`select count(*) from rooms where kind = 'leads' and _status = 'published'`)).toBe(3)
    expect(await numberOf(`select count(*) from leads where assignment_state = 'offered'`)).toBeGreaterThanOrEqual(3)
    expect(await numberOf(`select count(*) from leads where coalesce(company_key, '') = ''`)).toBe(0)
  })

  it('has 600 deals over eighteen months, plans of every shape, and payouts in every state', async () => {
    expect(await numberOf('select count(*) from deals')).toBe(600)
    expect(await numberOf(`select extract(day from now() - min(created_at)) from deals`)).toBeGreaterThan(500)
    expect(await numberOf('select count(distinct currency) from deals')).toBe(4)
    expect(await numberOf(`select count(distinct rule ->> 'blockType') from commission_plans, jsonb_array_elements(rules) as rule`)).toBe(4)
    expect(await numberOf('select count(distinct status) from payouts')).toBe(7)
    expect(await numberOf(`select count(distinct kind) from ledger_transactions`)).toBe(4)
    expect(await numberOf(`select count(*) from ledger_transactions where kind = 'reversal'`)).toBeGreaterThan(3)
    expect(await numberOf(`select count(*) from portal_ledger_holds where release_at > now()`)).toBeGreaterThan(10)
  })

  it('has a ledger that adds up to zero and fits its deals', async () => {
    expect(await numberOf('select count(*) from (select currency from ledger_entries group by currency having sum(amount) <> 0) as unbalanced')).toBe(0)
    expect(await numberOf('select count(*) from ledger_transactions where occurred_at > now()')).toBe(0)
    expect(
      await numberOf(`select count(*) from (
        select d.id from deals d join ledger_transactions t on t.deal_id = d.id join ledger_entries e on e.transaction_id = t.id and e.account = 'expense'
        where d.phase <> 'won' group by d.id having sum(e.amount) <> 0) as unfit`),
    ).toBe(0)
  })

  it('has earned in each month, per partner and currency, what comes out by hand from deals, reopenings, plans and tiers', async () => {
    const [byHand, inLedger] = [await programmeByHand(portal.payload), await programmeInLedger(portal.payload)]
    expect(inLedger).toEqual(byHand)
    const months = [...new Set(Object.keys(byHand).map((key) => key.slice(0, 7)))].sort()
    expect(months.length).toBeGreaterThan(12)
    const ofLastWhole = Object.keys(byHand).filter((key) => key.startsWith(months.at(-2)!))
    expect(ofLastWhole.length).toBeGreaterThan(5)
    expect(new Set(ofLastWhole.map((key) => key.slice(-3))).size).toBeGreaterThan(1)
    expect(Object.values(byHand).filter(({ takenBack }) => takenBack > 0).length).toBeGreaterThan(3)
  })

  it('tells the day of the demo reseller: five open deals worth 250,000 USD, and 15,000 USD pending', async () => {
    const reseller = `(select id from partners where name = 'Ostermoor Systemhaus')`
    expect(await numberOf(`select count(*) from deals where phase = 'open' and partner_id = ${reseller}`)).toBe(5)
    expect(await numberOf(`select sum(amount) from deals where phase = 'open' and partner_id = ${reseller}`)).toBe(25_000_000)
    expect(await numberOf(`select sum(amount) from ledger_entries where account = 'pending' and currency = 'USD' and partner_id = ${reseller}`)).toBe(1_500_000)
  })

  it('tells a past: no record is younger than now, history follows the leads it belongs to', async () => {
    expect(await numberOf('select count(*) from leads where created_at > now() or updated_at < created_at')).toBe(0)
    expect(await numberOf(`select count(*) from activities a join activities_rels r on r.parent_id = a.id and r.path = 'record' join leads l on l.id = r.leads_id where a.created_at < l.created_at`)).toBe(0)
    expect(await numberOf(`select count(*) from activities where created_at < now() - interval '30 days'`)).toBeGreaterThan(500)
  })

  it('shows every block of the product in the portal of resellers', async () => {
    const { body } = await portal.rest<{ rooms: { slug: string; state: string }[] }>('GET', '/api/portal/rooms', { as: await portal.signIn('partner-users', 'partner@reseller.demo.test', demoPassword) })
    const open = body.rooms.filter(({ state }) => state === 'open').map(({ slug }) => slug)
    const as = await portal.signIn('partner-users', 'partner@reseller.demo.test', demoPassword)
    const shown = await Promise.all(open.map(async (slug) => (await portal.rest<{ blocks: { blockType: string; error?: unknown }[] }>('GET', `/api/portal/rooms/${slug}`, { as })).body.blocks))
    expect([...new Set(shown.flat().map(({ blockType }) => blockType))].sort()).toEqual(builtInBlocks.map(({ config }) => config.slug).sort())
    expect(shown.flat().filter(({ error }) => error)).toEqual([])
    expect(open).toEqual(expect.arrayContaining(['certified-toolbox', 'training', 'campaign-center', 'analytics', 'library', 'support', 'getting-started']))
  })

  it('has documents that open, in folders, and tasks that are under way', async () => {
    const as = await portal.signIn('partner-users', 'member@reseller.demo.test', demoPassword)
    const { body } = await portal.rest<{ docs: { id: string }[]; totalDocs: number }>('GET', '/api/documents?limit=100', { as })
    expect(body.totalDocs).toBe(demoDocuments.length)
    const file = await portal.rest('GET', `/api/documents/${body.docs[0]?.id}/download`, { as })
    expect([file.status, file.text.slice(0, 5)]).toEqual([200, '%PDF-'])
    expect(await numberOf('select count(*) from certificates where expires_at > now()')).toBe(2)
    expect(await numberOf(`select count(*) from progress where item <> '*'`)).toBe(11)
  })

  it('starts no mails and no jobs, and every write tells the hooks that nobody is to be told', async () => {
    expect(await numberOf('select count(*) from payload_jobs')).toBe(0)
    expect(await numberOf('select count(*) from portal_mails')).toBe(0)
    expect(rooms.length).toBeGreaterThan(10)
    expect(rooms).not.toContain(false)
  })

  it('lets the people of the README in', async () => {
    for (const email of ['admin@demo.test', 'manager@demo.test', 'marketer@demo.test', 'finance@demo.test']) {
      await expect(portal.signIn('users', email, demoPassword)).resolves.toHaveProperty('cookie')
    }
    for (const email of ['partner@referral.demo.test', 'partner@reseller.demo.test', 'partner@distributor.demo.test', 'member@reseller.demo.test']) {
      await expect(portal.signIn('partner-users', email, demoPassword)).resolves.toHaveProperty('cookie')
    }
  })

  it('is brought back from its file, with every block, after its rooms were wiped', async () => {
    const as = await portal.signIn('users', 'marketer@demo.test', demoPassword)
    const exported = async () => (await portal.rest('GET', '/api/portal/code?partnerType=reseller', { as })).text
    const before = await exported()
    expect([...new Set([...before.matchAll(/^ {6}- type: (\S+)$/gm)].map(([, type]) => type))].sort()).toEqual(builtInBlocks.map(({ config }) => config.slug).sort())
    await sqlOfPool(portal.payload)('delete from progress')
    await sqlOfPool(portal.payload)(`delete from rooms where partner_type_id = (select id from partner_types where slug = 'reseller')`)
    const { body, status } = await portal.rest<{ errors?: unknown }>('POST', '/api/portal/code/import', { as, body: { apply: true, code: before, partnerType: 'reseller' } })
    expect([body.errors, status]).toEqual([undefined, 200])
    expect(await exported()).toBe(before)
  })
})
