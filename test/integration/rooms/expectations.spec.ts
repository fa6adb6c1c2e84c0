import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { CheckedExpectations } from '../../../src/client/building.js'
import { startJobRunner } from '../../../src/jobs/run-jobs.js'
import { startWorld } from '../../security/support/start-world.js'
import { systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Answer = { doc: { _status: string; id: string }; errors: { data?: { failures?: unknown[] }; message: string }[] }

let portal: TestPortal
let world: World

/** Gold partners see it, bronze ones do not: what the room itself says. */
const goldOnly = () => ({ kind: 'custom', partnerType: world.ids.reseller, unlock: [{ kind: 'tier', tier: world.ids.gold }], whenLocked: 'show' })

const send = (method: string, path: string, body: object, as: keyof World['actors'] = 'marketer') => portal.rest<Answer>(method, `/api/rooms${path}`, { as: world.actors[as], body })

const create = async (slug: string, data: object) => (await send('POST', '', { ...goldOnly(), _status: 'draft', slug, title: slug, ...data })).body.doc.id

const statusOf = async (id: string) => (await systemOf(portal.payload).findByID('rooms', id))?._status

/** Queues what the admin's "schedule publish" queues, and lets a runner work until the job is done. */
const publishByJob = async (id: string) => {
  const job = await portal.payload.jobs.queue({
    input: { doc: { relationTo: 'rooms', value: id }, type: 'publish', user: { relationTo: 'users', value: world.ids.marketer } },
    overrideAccess: true,
    task: 'schedulePublish',
    waitUntil: new Date(Date.now() + 300),
  } as never)
  const runner = startJobRunner(portal.payload, { concurrency: 1, pollMs: 100 })
  const pool = (portal.payload.db as unknown as { pool: { query: (text: string, values: unknown[]) => Promise<{ rows: { done: boolean }[] }> } }).pool
  const isDone = async () => ((await pool.query('select completed_at is not null or has_error as done from payload_jobs where id = $1', [(job as { id: string }).id])).rows[0]?.done ?? true)
  for (let tries = 0; tries < 100 && !(await isDone()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await runner.stop()
}

beforeAll(async () => {
  ({ portal, world } = await startWorld())
})
afterAll(() => stopPayload(portal))

describe('a room with expectations', () => {
  it('is published when everybody finds it as expected', async () => {
    const id = await create('as-expected', {
      expectations: [
        { expected: 'open', tier: world.ids.gold },
        { expected: 'locked', stage: world.ids.onboarding, tier: world.ids.bronze },
        { expected: 'open', partner: world.ids.ownPartner },
        { expected: 'locked', partner: world.ids.lockedPartner },
      ],
    })
    expect((await send('PATCH', `/${id}`, { _status: 'published' })).status).toBe(200)
    expect(await statusOf(id)).toBe('published')
  })

  it('is not published otherwise, and says who would find what instead', async () => {
    const id = await create('not-as-expected', { expectations: [{ expected: 'open', tier: world.ids.gold }, { expected: 'open', tier: world.ids.bronze }, { expected: 'hidden', partner: world.ids.lockedPartner }] })
    const { body, status } = await send('PATCH', `/${id}`, { _status: 'published' })
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toContain('2 of 3 expectations are not met')
    expect(body.errors[0]?.message).toContain('A partner of the tier “Bronze” and without a stage finds the room open. It would be locked: Opens from the tier “Gold” on.')
    expect(body.errors[0]?.message).toContain('“Partner lockedPartner” finds the room hidden.')
    expect(await statusOf(id)).toBe('draft')
  })

  it('refuses in German to whoever reads German', async () => {
    const { body } = await portal.rest<Answer>('POST', '/api/rooms?locale=de', { as: world.actors.marketer, body: { ...goldOnly(), _status: 'published', expectations: [{ expected: 'hidden', tier: world.ids.gold }], slug: 'deutsch', title: 'Deutsch' } })
    expect(body.errors[0]?.message).toContain('Ein Partner der Stufe „Gold“ und ohne Lebensphase findet den Raum ausgeblendet. Er wäre offen.')
  })

  it('may be saved as a draft whatever is expected', async () => {
    const id = await create('free-draft', { expectations: [{ expected: 'hidden', tier: world.ids.gold }] })
    expect((await portal.rest('PATCH', `/api/rooms/${id}?draft=true`, { as: world.actors.marketer, body: { title: 'Still a draft' } })).status).toBe(200)
  })

  it('fails the expectation about a partner of another portal', async () => {
    const { body, status } = await send('POST', '', { ...goldOnly(), _status: 'published', expectations: [{ expected: 'hidden', partner: world.ids.otherTypePartner }], slug: 'other-type', title: 'Other type' })
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toContain('another partner type')
  })
})

describe('checking a form', () => {
  it('judges what is not saved yet, and writes nothing', async () => {
    const form = { ...goldOnly(), expectations: [{ expected: 'open', id: 'a', tier: world.ids.gold }, { expected: 'open', id: 'b', tier: world.ids.bronze }] }
    const { body, status } = await portal.rest<CheckedExpectations>('POST', '/api/rooms/check-expectations', { as: world.actors.manager, body: form })
    expect(status).toBe(200)
    expect(body.expectations.map(({ id, isMet }) => [id, isMet])).toEqual([['a', true], ['b', false]])
  })

  it.each([[{}], [{ expectations: 'x', partnerType: 'y' }], [{ audience: [], expectations: [1] }]])('refuses %j with a sentence', async (body) => {
    const answer = await send('POST', '/check-expectations', body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]?.message).toContain('as the form holds it')
  })
})

describe('scheduled publishing', () => {
  it('publishes the newest draft by a job', async () => {
    const id = await create('in-time', { expectations: [{ expected: 'open', tier: world.ids.gold }] })
    await portal.rest('PATCH', `/api/rooms/${id}?draft=true`, { as: world.actors.marketer, body: { title: 'The newest words' } })
    await publishByJob(id)
    expect(await systemOf(portal.payload).findByID('rooms', id)).toMatchObject({ _status: 'published', title: 'The newest words' })
  })

  it('checks the expectations then too, and leaves the room unpublished', async () => {
    const id = await create('never', { expectations: [{ expected: 'hidden', tier: world.ids.gold }] })
    await publishByJob(id)
    expect(await statusOf(id)).toBe('draft')
  })
})
