import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { APIError } from 'payload'

import { sqlOfPool } from '../../../src/database/doors.js'
import { purgeIdempotencyKeys, wrapWritesWithIdempotency } from '../../../src/database/idempotency.js'
import { idempotencyKeys } from '../../../src/database/objects/idempotency-keys.js'
import { type SmallPayload, startSmallPayload } from './small-payload.js'

const open = { create: () => true, delete: () => true, read: () => true, update: () => true }
let small: SmallPayload
let failures = 0

beforeAll(async () => {
  small = await startSmallPayload({
    collections: [
      {
        access: open,
        fields: [
          { name: 'text', required: true, type: 'text' },
          { name: 'code', type: 'text', unique: true },
        ],
        hooks: {
          afterChange: [
            async ({ doc }) => {
              await new Promise((resolve) => setTimeout(resolve, 30))
              if (doc.text === 'fails at first' && failures++ === 0) {
                throw new APIError('Not this time', 503)
              }
              return doc
            },
          ],
        },
        slug: 'notes',
      },
      { access: open, auth: true, fields: [], slug: 'members' },
      { access: open, fields: [], slug: 'files', upload: { disableLocalStorage: true } },
    ],
    config: {
      endpoints: [
        { handler: async () => Response.json({ errors: [{ message: 'Taken' }] }, { status: 409 }), method: 'post', path: '/refuse' },
        { handler: async () => Response.json({ ok: true }, { headers: { 'Set-Cookie': 'a=b' } }), method: 'post', path: '/cookie' },
      ],
    },
  })
  await sqlOfPool(small.payload)(idempotencyKeys.create)
  wrapWritesWithIdempotency(small.payload)
  wrapWritesWithIdempotency(small.payload)
})

afterAll(() => small.close())

const count = async (text: string): Promise<number> => Number((await sqlOfPool(small.payload)<{ count: string }>('select count(*) from notes where text = $1', [text])).rows[0]?.count)
const write = (key: string, body: unknown, path = '/api/notes', more: Record<string, string> = {}) => small.rest('POST', path, { body, headers: { 'Idempotency-Key': key, ...more } })
const replayed = ({ headers }: { headers: Headers }): boolean => headers.get('Idempotency-Replayed') === 'true'

describe('a write with an idempotency key', () => {
  it('happens once and gets the same answer again', async () => {
    const first = await write('a', { text: 'once' })
    const second = await write('a', { text: 'once' })
    expect([first.status, second.status]).toEqual([201, 201])
    expect([replayed(first), replayed(second)]).toEqual([false, true])
    expect(second.body).toEqual(first.body)
    expect(await count('once')).toBe(1)
  })

  it('happens once when ten twins arrive at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => write('b', { text: 'twins' })))
    expect(new Set(answers.map(({ body }) => (body.doc as { id: string }).id)).size).toBe(1)
    expect(answers.filter(replayed)).toHaveLength(9)
    expect(await count('twins')).toBe(1)
  })

  it('is refused with 422 when the key was used for another body, path or query', async () => {
    await write('c', { text: 'first' })
    for (const answer of [await write('c', { text: 'second' }), await write('c', { text: 'first' }, '/api/notes?depth=1'), await write('c', { text: 'first' }, '/api/members')]) {
      expect(answer).toMatchObject({ body: { errors: [{ message: expect.stringContaining('already used for another request') }] }, status: 422 })
    }
    expect(await count('second')).toBe(0)
  })

  it('is refused with 400 when the key is too long or has odd characters', async () => {
    expect((await write('x'.repeat(256), { text: 'odd' })).status).toBe(400)
    expect((await write('tab\tinside', { text: 'odd' })).status).toBe(400)
    expect((await write('ä', { text: 'odd' })).status).toBe(400)
    expect((await write('x'.repeat(255), { text: 'odd' })).status).toBe(201)
    expect(await count('odd')).toBe(1)
  })

  it('leaves no trace when it fails, and may be tried again', async () => {
    expect((await write('d', { text: 'fails at first' })).status).toBe(503)
    expect(await count('fails at first')).toBe(0)
    expect((await write('d', { text: 'fails at first' })).status).toBe(201)
    expect(await count('fails at first')).toBe(1)
    expect((await write('e', {})).status).toBe(400)
    expect((await write('e', { text: 'corrected' })).status).toBe(201)
  })

  it('lets the twin of a failing request have its turn', async () => {
    failures = 0
    const answers = await Promise.all([write('f', { text: 'fails at first' }), write('f', { text: 'fails at first' })])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 503])
  })

  it('keeps neither refusals nor cookies', async () => {
    expect((await write('g', {}, '/api/refuse')).status).toBe(409)
    expect(replayed(await write('g', {}, '/api/refuse'))).toBe(false)
    expect((await write('h', {}, '/api/cookie')).headers.get('set-cookie')).toBe('a=b')
    expect(replayed(await write('h', {}, '/api/cookie'))).toBe(false)
  })

  it('covers changes and deletions', async () => {
    const { body } = await write('i', { text: 'to change' })
    const { id } = body.doc as { id: string }
    const send = (method: string, key: string, text?: string) => small.rest(method, `/api/notes/${id}`, { body: text === undefined ? undefined : { text }, headers: { 'Idempotency-Key': key } })
    await send('PATCH', 'j', 'changed')
    expect(replayed(await send('PATCH', 'j', 'changed'))).toBe(true)
    expect((await send('DELETE', 'k')).status).toBe(200)
    expect((await send('DELETE', 'k')).status).toBe(200)
    expect((await send('DELETE', 'l')).status).toBe(404)
  })

  it('covers uploads', async () => {
    const upload = (content: string) => {
      const form = new FormData()
      form.append('file', new Blob([content], { type: 'text/plain' }), 'a.txt')
      return small.rest('POST', '/api/files', { body: form, headers: { 'Idempotency-Key': 'm' } })
    }
    const first = await upload('one')
    const second = await upload('one')
    expect([first.status, second.status, replayed(second)]).toEqual([201, 201, true])
    expect((await upload('two')).status).toBe(422)
  })

  it('keeps the keys of two people apart', async () => {
    const signIn = async (email: string): Promise<Record<string, string>> => {
      await small.payload.create({ collection: 'members', data: { email, password: 'a long password' } as never, overrideAccess: true })
      const { body } = await small.rest('POST', '/api/members/login', { body: { email, password: 'a long password' } })
      return { Authorization: `JWT ${String(body.token)}` }
    }
    await write('n', { text: 'of both' }, '/api/notes', await signIn('one@example.test'))
    expect(replayed(await write('n', { text: 'of both' }, '/api/notes', await signIn('two@example.test')))).toBe(false)
    expect(await count('of both')).toBe(2)
  })

  it('is forgotten after a day', async () => {
    await sqlOfPool(small.payload)(`update portal_idempotency_keys set created_at = now() - interval '25 hours' where key = 'a'`)
    expect(await purgeIdempotencyKeys(small.payload)).toBe(1)
    expect(replayed(await write('a', { text: 'once' }))).toBe(false)
  })
})

describe('a write without a key', () => {
  it('happens as often as it is sent', async () => {
    await small.rest('POST', '/api/notes', { body: { text: 'plain' } })
    await small.rest('POST', '/api/notes', { body: { text: 'plain' } })
    expect(await count('plain')).toBe(2)
  })
})
