import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { type CrashSite, openCrashSite } from './crash-site.js'
import { findTrouble, openMoney, startMoneyLoad } from './money-load.js'
import { countLeads, startWriteLoad, type WriteLoad } from './write-load.js'

vi.setConfig({ hookTimeout: 900_000, testTimeout: 900_000 })

const isLong = process.env.LONG_TESTS === '1'
const kills = isLong ? 8 : 3
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

let site: CrashSite
let partner: string

beforeAll(async () => {
  site = await openCrashSite()
  partner = await site.signIn('partner-users', 'anna@partner.test')
})

afterAll(() => site?.close())

/** Writes under sixteen writers while something goes wrong; what was acknowledged must be there, once. */
const surviveWhile = async (prefix: string, disaster: (load: WriteLoad) => Promise<void>): Promise<{ lost: number; twice: number; written: number }> => {
  const load = startWriteLoad(site, partner, prefix)
  await load.more(16)
  await disaster(load)
  await load.more(16)
  const { acknowledged, retries } = await load.stop()
  const counts = await countLeads(site, prefix)
  const result = { lost: acknowledged.filter((company) => !counts.has(company)).length, twice: [...counts.values()].filter((count) => count > 1).length, written: acknowledged.length }
  process.stdout.write(`${prefix}: ${JSON.stringify({ ...result, retries })}\n`)
  return result
}

describe('acknowledged writes under sixteen writers', () => {
  it('survive kill -9 of the portal, none lost and none twice', async () => {
    const result = await surviveWhile('portal', async (load) => {
      for (let round = 0; round < kills; round += 1) {
        await site.killPortal()
        await load.more(16)
      }
    })
    expect(result).toMatchObject({ lost: 0, twice: 0 })
    expect(result.written).toBeGreaterThan(16)
  })

  it('survive kill -9 of Postgres, none lost and none twice, and the portal goes on without a restart', async () => {
    const pid = site.portalPid()
    const result = await surviveWhile('postgres', async (load) => {
      for (let round = 0; round < kills; round += 1) {
        await site.killDatabase()
        await load.more(16)
      }
    })
    expect(result).toMatchObject({ lost: 0, twice: 0 })
    expect(result.written).toBeGreaterThan(16)
    process.kill(pid, 0)
  })

  it('survive that every connection is cut again and again, and the portal goes on without a restart', async () => {
    const pid = site.portalPid()
    const result = await surviveWhile('cut', async () => {
      for (let round = 0; round < kills * 5; round += 1) {
        await site.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
        await pause(200)
      }
    })
    expect(result).toMatchObject({ lost: 0, twice: 0 })
    process.kill(pid, 0)
  })
})

describe('closing deals and paying commissions', () => {
  const kills = isLong ? 10 : 1
  let money: Awaited<ReturnType<typeof openMoney>>

  beforeAll(async () => {
    money = await openMoney(site)
  })

  /** Closes and pays while something is killed again and again; answers what does not fit afterwards. */
  const surviveKills = async (name: string, kill: () => Promise<void>): Promise<Record<string, number>> => {
    const load = startMoneyLoad(site, money)
    await load.more(8)
    for (let round = 0; round < kills; round += 1) {
      await kill()
      await load.more(8)
    }
    const { closed, paid, retries } = await load.stop()
    process.stdout.write(`money, ${name}: ${JSON.stringify({ closed: closed.length, kills, paid: paid.length, retries })}\n`)
    expect(paid.length).toBeGreaterThan(kills)
    return findTrouble(site, { closed, paid })
  }

  it('survive kill -9 of the portal: nothing acknowledged is lost, nothing is there twice, the ledger adds up, everybody is told once', async () => {
    expect(await surviveKills('portal', () => site.killPortal())).toEqual({})
  })

  it('survive kill -9 of Postgres in the same way', async () => {
    expect(await surviveKills('postgres', () => site.killDatabase())).toEqual({})
  })
})

describe('more requests than connections', () => {
  it('are all answered, without a hang and without a fault', async () => {
    const until = Date.now() + (isLong ? 30_000 : 5_000)
    const statuses = new Map<number, number>()
    let slowest = 0
    const { body } = await site.call('POST', '/api/leads', { body: { company: 'shared', source: 'referral' }, cookie: partner })
    const { id } = body.doc as { id: string }
    const ask = async (asker: number): Promise<void> => {
      for (let turn = 0; Date.now() < until; turn += 1) {
        const began = Date.now()
        const { status } = await [
          () => site.call('GET', '/api/leads?limit=10&sort=-createdAt', { cookie: partner }),
          () => site.call('POST', '/api/leads', { body: { company: `crowd ${asker} ${turn}`, source: 'referral' }, cookie: partner }),
          () => site.call('PATCH', `/api/leads/${id}`, { body: { jobTitle: `${asker} ${turn}` }, cookie: partner }),
        ][(asker + turn) % 3]!()
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        slowest = Math.max(slowest, Date.now() - began)
      }
    }
    await Promise.all(Array.from({ length: 100 }, (_value, asker) => ask(asker)))
    process.stdout.write(`crowd: ${JSON.stringify({ ...Object.fromEntries(statuses), slowest })}\n`)
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([])
    expect((await site.call('GET', '/api/leads?limit=1', { cookie: partner })).status).toBe(200)
  })
})

describe('two editors at the same moment', () => {
  it('make one predefined room: one wins, the other reads a sentence', async () => {
    const staff = await site.signIn('users', 'staff@vendor.test')
    const { body } = await site.call('GET', '/api/partner-types', { cookie: staff })
    const partnerType = (body.docs as { id: string }[])[0]?.id
    for (const kind of ['leads', 'overview']) {
      const room = (title: string) => site.call('POST', '/api/rooms', { body: { _status: 'published', kind, partnerType, slug: title, title }, cookie: staff })
      const answers = await Promise.all([room(`${kind}-a`), room(`${kind}-b`), room(`${kind}-c`)])
      const winners = answers.filter(({ status }) => status === 201)
      const losers = answers.filter(({ status }) => status !== 201)
      expect(winners).toHaveLength(1)
      for (const { body: refusal, status } of losers) {
        expect(status).toBeGreaterThanOrEqual(400)
        expect(status).toBeLessThan(500)
        expect((refusal.errors as { message: string }[])[0]?.message).toContain('already has a room of this kind')
      }
    }
  })
})
