import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sqlOfPool } from '../../../src/database/doors.js'
import { withGlobalLock, withRowLocks } from '../../../src/database/lock-row.js'
import { type SmallPayload, startSmallPayload } from './small-payload.js'

const open = { create: () => true, delete: () => true, read: () => true, readVersions: () => true, update: () => true }

let small: SmallPayload

beforeAll(async () => {
  small = await startSmallPayload({
    collections: [
      withRowLocks({
        access: open,
        fields: [
          { name: 'left', type: 'text' },
          { name: 'right', type: 'text' },
          { name: 'visits', type: 'number' },
          { fields: [{ name: 'body', type: 'text' }], name: 'rows', type: 'array' },
        ],
        hooks: { beforeChange: [({ data, operation, originalDoc }) => ({ ...data, visits: operation === 'update' ? Number(originalDoc.visits ?? 0) + 1 : 0 })] },
        slug: 'pages',
        versions: { drafts: true },
      }),
      withRowLocks({
        access: { ...open, read: ({ req }) => Boolean(req.user) },
        auth: { maxLoginAttempts: 5, useSessions: true },
        fields: [
          { name: 'name', type: 'text' },
          { hasMany: true, name: 'friends', relationTo: 'members', type: 'relationship' },
        ],
        slug: 'members',
      }),
    ],
    config: {
      globals: [withGlobalLock({ access: { read: () => true, update: () => true }, fields: [{ name: 'visits', type: 'number' }], hooks: { beforeChange: [({ data, originalDoc }) => ({ ...data, visits: Number(originalDoc?.visits ?? 0) + 1 })] }, slug: 'brand' })],
    },
    // Patient: twenty writers wait for one row, on a machine that may be busy with other things.
    database: { connectionTimeoutMs: 60_000, lockTimeoutMs: 60_000, transactionPoolSize: 10 },
  })
})

afterAll(() => small.close())

const createPage = async (): Promise<string> => {
  const { body } = await small.rest('POST', '/api/pages', { body: { _status: 'published', left: 'a', right: 'a' } })
  return (body.doc as { id: string }).id
}
const page = async (id: string) => (await small.rest('GET', `/api/pages/${id}`)).body as { left: string; right: string; visits: number }

describe('two people editing one record', () => {
  it('loses no field in fifty rounds of two changes at once', async () => {
    const id = await createPage()
    let lost = 0
    for (let round = 1; round <= 50; round += 1) {
      const answers = await Promise.all([
        small.rest('PATCH', `/api/pages/${id}`, { body: { left: `left ${round}` } }),
        small.rest('PATCH', `/api/pages/${id}`, { body: { right: `right ${round}` } }),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const { left, right } = await page(id)
      lost += left === `left ${round}` && right === `right ${round}` ? 0 : 1
    }
    expect(lost).toBe(0)
    expect((await page(id)).visits).toBe(100)
  })

  it('counts every one of twenty changes at once', async () => {
    const id = await createPage()
    await Promise.all(Array.from({ length: 20 }, () => small.rest('PATCH', `/api/pages/${id}`, { body: { left: 'b' } })))
    expect((await page(id)).visits).toBe(20)
  })

  it('counts bulk changes and single ones together', async () => {
    const ids = await Promise.all([createPage(), createPage(), createPage()])
    const where = `where[id][in]=${ids.join(',')}`
    const bulk = Array.from({ length: 8 }, () => small.rest('PATCH', `/api/pages?${where}`, { body: { right: 'c' } }))
    const single = ids.flatMap((id) => [small.rest('PATCH', `/api/pages/${id}`, { body: { left: 'c' } }), small.rest('PATCH', `/api/pages/${id}`, { body: { left: 'd' } })])
    const answers = await Promise.all([...bulk, ...single])
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    expect((await Promise.all(ids.map(page))).map(({ visits }) => visits)).toEqual([10, 10, 10])
  })

  it('restores a version under the same lock', async () => {
    const id = await createPage()
    await small.rest('PATCH', `/api/pages/${id}`, { body: { left: 'later' } })
    const { body } = await small.rest('GET', `/api/pages/versions?where[parent][equals]=${id}&sort=createdAt`)
    const first = (body.docs as { id: string }[])[0]
    expect((await small.rest('POST', `/api/pages/versions/${first?.id}`)).status).toBe(200)
    expect((await page(id)).left).toBe('a')
  })

  it('answers 404 for an id that cannot exist, and 404 for one that does not', async () => {
    expect((await small.rest('PATCH', '/api/pages/nonsense', { body: { left: 'x' } })).status).toBe(404)
    expect((await small.rest('DELETE', '/api/pages/00000000-0000-7000-8000-000000000000')).status).toBe(404)
  })

  it('lets one of several deletions win', async () => {
    const id = await createPage()
    const answers = await Promise.all(Array.from({ length: 5 }, () => small.rest('DELETE', `/api/pages/${id}`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404])
  })
})

describe('two people editing one global', () => {
  it('loses none of twenty changes at once, also of the very first ones', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => small.rest('POST', '/api/globals/brand', { body: {} })))
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    expect((await small.rest('GET', '/api/globals/brand')).body.visits).toBe(20)
  })
})

describe('sessions of one account', () => {
  const account = async (email: string): Promise<string> => {
    const created = await small.payload.create({ collection: 'members', data: { email, name: 'before', password: 'a long password' } as never, overrideAccess: true })
    return String(created.id)
  }
  const login = async (email: string, password = 'a long password') => {
    const { body, status } = await small.rest('POST', '/api/members/login', { body: { email, password } })
    return { status, token: body.token as string }
  }
  const isSignedIn = async (token: string): Promise<boolean> => {
    const { body } = await small.rest('GET', '/api/members/me', { headers: { Authorization: `JWT ${token}` } })
    return body.user !== null && body.user !== undefined
  }

  it('leaves twenty valid sessions after twenty logins at once', async () => {
    await account('twenty@example.test')
    const logins = await Promise.all(Array.from({ length: 20 }, () => login('twenty@example.test')))
    expect(logins.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    const valid = await Promise.all(logins.map(({ token }) => isSignedIn(token)))
    expect(valid.filter(Boolean)).toHaveLength(20)
  })

  it('keeps a change of the account that is saved during a login', async () => {
    const id = await account('changed@example.test')
    const friend = await account('friend@example.test')
    await small.payload.update({ collection: 'members', data: { friends: [friend] } as never, id, overrideAccess: true })
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([login('changed@example.test'), sqlOfPool(small.payload)('update members set name = $2 where id = $1', [id, `after ${round}`])])
      const { rows } = await sqlOfPool(small.payload)<{ name: string }>('select name from members where id = $1', [id])
      expect(rows[0]?.name).toBe(`after ${round}`)
    }
    const { friends } = (await small.payload.findByID({ collection: 'members', depth: 0, id, overrideAccess: true })) as unknown as { friends: string[] }
    expect(friends).toEqual([friend])
  })

  it('neither loses a login nor brings an ended session back when one device logs out while others log in', async () => {
    await account('busy@example.test')
    for (let round = 0; round < 5; round += 1) {
      const { token: ended } = await login('busy@example.test')
      const [, ...logins] = await Promise.all([
        small.rest('POST', '/api/members/logout', { headers: { Authorization: `JWT ${ended}` } }),
        login('busy@example.test'),
        login('busy@example.test'),
      ])
      expect(await isSignedIn(ended)).toBe(false)
      expect(await Promise.all(logins.map(({ token }) => isSignedIn(token)))).toEqual([true, true])
    }
  })

  it('still locks an account after five wrong passwords', async () => {
    await account('locked@example.test')
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await login('locked@example.test', 'wrong')).status).toBe(401)
    }
    expect((await login('locked@example.test')).status).toBe(401)
  })
})
