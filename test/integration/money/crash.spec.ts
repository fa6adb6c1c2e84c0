import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { releaseDue } from '../../../src/ledger/release-due.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf } from '../sales/sales-world.js'
import { activePlan, endHolds, type MoneyWorld, startMoneyWorld } from './money-world.js'

vi.setConfig({ hookTimeout: 600_000, testTimeout: 600_000 })

const kills = process.env.LONG_TESTS === '1' ? 20 : 3

let world: MoneyWorld

beforeAll(async () => {
  world = await startMoneyWorld()
  await activePlan(world)
})

afterAll(() => stopPayload(world))

/** Lets a process close deals until it has acknowledged some, then kills it in the midst of it. */
const killACloser = async (acknowledged: Set<string>, enough: number): Promise<void> => {
  const closer: ChildProcess = fork(path.resolve('test/integration/money/run-closer.ts'), [], {
    env: { ...process.env, NODE_OPTIONS: '', TEST_PARTNER: world.ids.acme, TEST_PERSON: world.ids.acmeMember },
    execArgv: ['--conditions=production', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const wanted = acknowledged.size + enough
  await new Promise<void>((resolve, reject) => {
    closer.once('exit', () => reject(new Error('The closer ended by itself.')))
    closer.on('message', (message) => {
      if (message !== 'ready') {
        acknowledged.add(String(message))
      }
      if (acknowledged.size >= wanted) {
        closer.removeAllListeners('exit')
        resolve()
      }
    })
  })
  const ended = new Promise((resolve) => closer.once('exit', resolve))
  closer.kill('SIGKILL')
  await ended
}

describe('a process that is killed while it closes deals', () => {
  it('loses nothing it acknowledged, posts nothing twice, and tells everybody once', async () => {
    const acknowledged = new Set<string>()
    for (let kill = 0; kill < kills; kill += 1) {
      await killACloser(acknowledged, 20)
    }
    await endHolds(world)
    await releaseDue(world.payload)
    const deals = await rowsOf<{ accruals: string; id: string; releases: string; told: string }>(
      world,
      `select d.id::text, (select count(*) from ledger_transactions t where t.deal_id = d.id and t.kind = 'accrual') as accruals,
         (select count(*) from ledger_transactions t where t.deal_id = d.id and t.kind = 'release') as releases,
         (select count(*) from notifications n join notifications_rels r on r.parent_id = n.id where r.deals_id = d.id and n.event = 'commission.accrued') as told
       from deals d where d.phase = 'won'`,
    )
    const known = new Set(deals.map(({ id }) => id))
    expect([...acknowledged].filter((id) => !known.has(id))).toEqual([])
    // Every deal that is there at all earned once, was released once, and its two people were told once each.
    expect(deals.filter(({ accruals, releases, told }) => accruals !== '1' || releases !== '1' || told !== '2')).toEqual([])
    expect(await rowsOf(world, 'select currency from ledger_entries group by currency having sum(amount) <> 0')).toEqual([])
    const [sum] = await rowsOf<{ sum: string }>(world, `select sum(amount) from ledger_entries where account = 'available'`)
    expect(Number(sum?.sum)).toBe(deals.length * 10_000)
  })
})
