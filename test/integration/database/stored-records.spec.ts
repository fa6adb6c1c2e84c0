import { commitTransaction, createLocalReq, initTransaction, killTransaction, type PayloadRequest, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sqlOf } from '../../../src/database/doors.js'
import { laterSqlOf } from '../../../src/database/reads/named-sql.js'
import { stopPayload } from '../../support/stop-payload.js'
import { type DealsWorld, startDealsWorld } from '../sales/deals-world.js'
import { rowsOf } from '../sales/sales-world.js'

let world: DealsWorld
const ids: string[] = []

beforeAll(async () => {
  world = await startDealsWorld()
  const { acmeAdmin, acmeMember } = world.ids as Record<string, string>
  const deals = [
    {},
    { amount: 10_000_000_000, expectedCloseDate: '2027-02-28T23:59:59.123Z', name: 'Ümlaut "quoted" \\ \u2028 🙂' },
    { customer: { company: 'Acme & Sons', contactEmail: 'a@b.example', contactName: "O'Neil", country: 'DE', domain: 'acme.example' }, people: [acmeMember, acmeAdmin] },
    { registration: { status: 'pending' } },
  ]
  for (const deal of deals) {
    ids.push((await world.make('manager', { partner: world.ids.acme, ...deal })).id)
  }
  await rowsOf(world, `update deals set custom_fields = '{"deep": {"list": [1, "ü", null]}, "empty": {}}' where id = $1::uuid`, [ids[1]])
  await world.patch(ids[3] ?? '', 'manager', { registration: { status: 'approved' } })
  await world.patch(ids[0] ?? '', 'manager', { stage: world.stages.won })
})

afterAll(() => stopPayload(world))

/** Does something in a transaction that is undone. */
const inTransactionUndone = async <Result>(work: (req: PayloadRequest) => Promise<Result>): Promise<Result> => {
  const req = await createLocalReq({}, world.payload)
  await initTransaction(req)
  try {
    return await work(req)
  } finally {
    await killTransaction(req)
  }
}

const find = (where: Where, req?: PayloadRequest) => world.payload.db.findOne({ collection: 'deals', where, ...(req && { req }) })

describe('a record that is read in a transaction', () => {
  it('is what Payload reads, value by value', async () => {
    for (const id of ids) {
      const stock = await find({ id: { equals: id } })
      expect(stock).toMatchObject({ id })
      expect(await inTransactionUndone((req) => find({ id: { equals: id } }, req))).toEqual(stock)
    }
  })

  it('is found by the filters of every rule as Payload finds it', async () => {
    const { acme, other } = world.ids
    const [id = ''] = ids
    const filters: Where[] = [
      { and: [{ id: { equals: id } }, { deletedAt: { exists: false } }] },
      { and: [{ id: { equals: id } }, { deletedAt: { exists: true } }] },
      { and: [{ id: { equals: id } }, { partner: { equals: acme } }, { phase: { equals: 'won' } }] },
      { and: [{ id: { equals: id } }, { partner: { equals: other } }] },
      { and: [{ id: { equals: id } }, { or: [{ partner: { in: [acme, other] } }, { hiddenFromDistributor: { equals: false } }] }] },
      { and: [{ id: { equals: id } }, { 'partner.name': { exists: true } }] },
      { id: { equals: '00000000-0000-7000-8000-000000000000' } },
      { id: { equals: 'no id' } },
    ]
    for (const where of filters) {
      const stock = await find(where).catch((error: Error) => error.name)
      expect(await inTransactionUndone((req) => find(where, req).catch((error: Error) => error.name)), JSON.stringify(where)).toEqual(stock)
    }
  })
})

describe('a change of a record', () => {
  it('leaves what Payload would have left, and nothing else', async () => {
    const [, id = ''] = ids
    const before = await find({ id: { equals: id } })
    const answer = await world.patch(id, 'manager', { customer: { company: 'Renamed Ltd' }, expectedCloseDate: null, hiddenFromDistributor: true, name: 'Renamed' })
    expect(answer.status).toBe(200)
    const after = await find({ id: { equals: id } })
    const { updatedAt } = after as unknown as { updatedAt: string }
    expect(after).toEqual({ ...before, customer: { ...(before as never as { customer: object }).customer, company: 'Renamed Ltd' }, customerKey: expect.any(String) as string, expectedCloseDate: null, hiddenFromDistributor: true, name: 'Renamed', updatedAt })
    expect(answer.body.doc).toMatchObject({ customer: { company: 'Renamed Ltd' }, expectedCloseDate: null, name: 'Renamed', updatedAt })
  })
})

describe('what nobody waits for', () => {
  it('is done in its order, before what is asked next', async () => {
    const answer = await inTransactionUndone(async (req) => {
      await laterSqlOf(req)('create temporary table told (word text) on commit drop')
      await laterSqlOf(req)(`insert into told values ('later')`)
      return sqlOf(req)<{ word: string }>('select word from told')
    })
    expect(answer.rows).toEqual([{ word: 'later' }])
  })

  it('is saved with the transaction that asks nothing more', async () => {
    const req = await createLocalReq({}, world.payload)
    await initTransaction(req)
    await laterSqlOf(req)(`update deals set customer_contact_name = 'told later' where id = $1::uuid`, [ids[2]])
    await commitTransaction(req)
    expect(await rowsOf(world, 'select customer_contact_name as name from deals where id = $1::uuid', [ids[2]])).toEqual([{ name: 'told later' }])
  })

  it('is not done when its transaction is undone', async () => {
    await inTransactionUndone((req) => laterSqlOf(req)(`update deals set name = 'never' where id = $1::uuid`, [ids[2]]))
    expect(await rowsOf(world, `select 1 from deals where name = 'never'`)).toEqual([])
  })

  it('fails whoever asks next by its own failure, and nothing is saved', async () => {
    const req = await createLocalReq({}, world.payload)
    await initTransaction(req)
    await laterSqlOf(req)(`update deals set name = 'half' where id = $1::uuid`, [ids[2]])
    await laterSqlOf(req)('select 1 / 0')
    await expect(sqlOf(req)('select 1')).rejects.toMatchObject({ code: '22012' })
    await killTransaction(req)
    expect(await rowsOf(world, `select 1 from deals where name = 'half'`)).toEqual([])
  })

  it('fails the commit when nobody asks any more', async () => {
    const req = await createLocalReq({}, world.payload)
    await initTransaction(req)
    await laterSqlOf(req)(`update deals set name = 'lost' where id = $1::uuid`, [ids[2]])
    await laterSqlOf(req)('select 1 / 0')
    await expect(commitTransaction(req)).rejects.toMatchObject({ code: '22012' })
    expect(await rowsOf(world, `select 1 from deals where name = 'lost'`)).toEqual([])
  })
})
