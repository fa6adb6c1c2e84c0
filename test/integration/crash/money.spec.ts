import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { type CrashSite, openCrashSite } from './crash-site.js'
import { findTrouble, openMoney, startMoneyLoad } from './money-load.js'

vi.setConfig({ hookTimeout: 900_000, testTimeout: 900_000 })

const kills = process.env.LONG_TESTS === '1' ? 10 : 2

let site: CrashSite
let money: Awaited<ReturnType<typeof openMoney>>

beforeAll(async () => {
  site = await openCrashSite()
  money = await openMoney(site)
})

afterAll(() => site?.close())

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

describe('closing deals and paying commissions', () => {
  it('survive kill -9 of the portal: nothing acknowledged is lost, nothing is there twice, the ledger adds up', async () => {
    expect(await surviveKills('portal', () => site.killPortal())).toEqual({})
  })

  it('survive kill -9 of Postgres in the same way', async () => {
    expect(await surviveKills('postgres', () => site.killDatabase())).toEqual({})
  })
})
