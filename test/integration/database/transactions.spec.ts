import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { sqlOf, sqlOfPool } from '../../../src/database/doors.js'
import { type SmallPayload, startSmallPayload } from './small-payload.js'

/** What a test wants to happen inside the next write, after its rows are written. */
let interfere: (req: PayloadRequest) => Promise<void>

let small: SmallPayload

const countNotes = async (): Promise<number> => Number((await sqlOfPool(small.payload)<{ count: string }>('select count(*) from notes')).rows[0]?.count)

beforeAll(async () => {
  small = await startSmallPayload({
    collections: [
      {
        access: { create: () => true, read: () => true, update: () => true },
        fields: [{ name: 'text', type: 'text' }],
        hooks: { afterChange: [async ({ doc, req }) => (await interfere(req), doc)] },
        slug: 'notes',
      },
    ],
    database: { connectionTimeoutMs: 1_000, transactionPoolSize: 4 },
  })
  await sqlOfPool(small.payload)(`create table must_have_note (note uuid references notes (id) deferrable initially deferred)`)
})

afterAll(() => small.close())

const create = (text: string) => small.rest('POST', '/api/notes', { body: { text } })

describe('saving', () => {
  it('answers 201 for what is saved', async () => {
    interfere = async () => undefined
    const before = await countNotes()
    expect((await create('kept')).status).toBe(201)
    expect(await countNotes()).toBe(before + 1)
  })

  it('does not answer 2xx when a deferred constraint fails at COMMIT', async () => {
    interfere = async (req) => void (await sqlOf(req)('insert into must_have_note values (gen_random_uuid())'))
    const before = await countNotes()
    expect(await create('lost at commit')).toMatchObject({ body: { errors: [{ code: 'REFERENCE_BROKEN' }] }, status: 409 })
    expect(await countNotes()).toBe(before)
  })

  it('does not answer 2xx when the connection dies during the transaction', async () => {
    interfere = async (req) => {
      const { rows } = await sqlOf(req)<{ pid: number }>('select pg_backend_pid() as pid')
      await sqlOfPool(small.payload)('select pg_terminate_backend($1)', [rows[0]?.pid])
    }
    const before = await countNotes()
    expect((await create('killed')).status).toBe(503)
    expect(await countNotes()).toBe(before)
  })

  it('does not answer 2xx when a hook swallowed a failing statement and Postgres turns COMMIT into a rollback', async () => {
    interfere = async (req) => void (await sqlOf(req)('select 1 / 0').catch(() => undefined))
    const before = await countNotes()
    expect(await create('aborted')).toMatchObject({ body: { errors: [{ code: 'NOTHING_SAVED' }] }, status: 409 })
    expect(await countNotes()).toBe(before)
  })

  it('does not answer 2xx when an inner operation rolled the shared transaction back', async () => {
    interfere = async (req) => {
      await req.payload.findByID({ collection: 'notes', id: '00000000-0000-7000-8000-000000000000', overrideAccess: true, req }).catch(() => undefined)
    }
    const before = await countNotes()
    expect(await create('half')).toMatchObject({ body: { errors: [{ code: 'NOTHING_SAVED' }] }, status: 409 })
    expect(await countNotes()).toBe(before)
  })

  it('goes on working on the same small pool after twenty connections died', async () => {
    interfere = async (req) => void (await sqlOf(req)('select pg_terminate_backend(pg_backend_pid())'))
    for (let round = 0; round < 20; round += 1) {
      expect((await create('killed')).status).toBe(503)
    }
    interfere = async () => undefined
    expect((await create('alive')).status).toBe(201)
  })

  it('answers within the time limit when no connection is free', async () => {
    const req = await createLocalReq({}, small.payload)
    const open = await Promise.all([1, 2, 3, 4].map(() => small.payload.db.beginTransaction()))
    await expect(small.payload.db.beginTransaction()).rejects.toThrow('timeout exceeded')
    await Promise.all(open.map((id) => small.payload.db.rollbackTransaction(id ?? '')))
    expect((await sqlOf(req)('select 1')).rowCount).toBe(1)
  })
})

describe('raw SQL', () => {
  it('writes inside the open transaction of the request', async () => {
    interfere = async (req) => {
      await sqlOf(req)(`insert into notes (id, text) values (gen_random_uuid(), 'beside')`)
      throw new Error('undo both')
    }
    const before = await countNotes()
    expect((await create('undone')).status).toBe(500)
    expect(await countNotes()).toBe(before)
  })
})
