import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'

import type { JobRunner } from '../../../src/jobs/run-jobs.js'
import { retryDelaysInSeconds } from '../../../src/webhooks/retry-delays.js'
import { rescueMessages } from '../../../src/webhooks/rescue-messages.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'
import { moveNewLead, noJobsLeft, settingsOf, startRunners, startWorker, until } from './runners.js'
import { type Receiver, startReceiver } from './webhook-receiver.js'

type Line = { attempts: string; event: string; id: string; last_answer: null | string; last_status: null | string; message_id: string; seconds: null | number; state: string; webhook_id: string }

let world: World
let receiver: Receiver
const runners: JobRunner[] = []
let folder = ''

beforeAll(async () => {
  world = await startWorld()
  folder = await mkdtemp(path.join(tmpdir(), 'portal-webhooks-'))
})

afterAll(async () => {
  await stopPayload(world)
  await rm(folder, { force: true, recursive: true })
})

beforeEach(async () => {
  receiver = await startReceiver()
  settingsOf(world).allowInternal = true
  for (const table of ['payload_jobs', 'notifications', 'webhooks']) {
    await rowsOf(world, `delete from ${table}`)
  }
})

afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()))
  await receiver.close()
})

const subscribe = async (data: Record<string, unknown> = {}): Promise<{ id: string; secret: string }> => {
  const { body } = await world.rest<{ doc: { id: string; secret: string } }>('POST', '/api/webhooks', { as: world.people.staffAdmin, body: { events: ['lead.status-changed'], name: 'CRM', url: receiver.url, ...data } })
  return body.doc
}
const log = () => rowsOf<Line>(world, 'select id::text, webhook_id::text, event, message_id, state::text, attempts, last_status, last_answer, extract(epoch from next_attempt_at - now())::float as seconds from webhook_deliveries order by created_at, id')
const run = async (count = 1): Promise<void> => {
  if (runners.length === 0) {
    runners.push(...(await startRunners(world, count, { folder })))
  }
  await until(() => noJobsLeft(world))
}
/** Lets the time until the next attempt pass. */
const wait = async (): Promise<void> => {
  await rowsOf(world, 'update webhook_deliveries set next_attempt_at = null')
  await rowsOf(world, 'update payload_jobs set wait_until = null')
  await run()
}
const post = <Body>(address: string, as: keyof World['people'] = 'staffAdmin') => world.rest<Body & { errors: { code: string; message: string }[] }>('POST', address, { as: world.people[as], body: {} })

describe('webhooks', () => {
  it('tell once per webhook and event, signed after Standard Webhooks, what happened and around whom', async () => {
    const { id, secret } = await subscribe()
    await subscribe({ events: [], name: 'All', url: `${receiver.url}/all` })
    await subscribe({ events: ['lead.closed'], name: 'Other' })
    await subscribe({ isActive: false, name: 'Off' })
    const lead = await moveNewLead(world, 'Told & Co')
    await run(3)
    expect(receiver.messages.map((message) => message.path).sort()).toEqual(['/hook', '/hook/all'])
    const message = receiver.messages.find((each) => each.path === '/hook')
    const content = new Webhook(secret).verify(message?.body ?? '', message?.headers as Record<string, string>)
    expect(content).toEqual({
      data: { company: 'Told & Co', from: 'new', partner: { id: world.ids.acme, name: 'Acme Partners' }, person: 'Max', record: { relationTo: 'leads', value: lead }, to: 'demo' },
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      type: 'lead.status-changed',
    })
    expect(message?.headers['webhook-id']).toMatch(/^msg_[\da-f]{32}$/)
    const [line] = (await log()).filter(({ webhook_id }) => webhook_id === id)
    expect(line).toMatchObject({ attempts: '1', event: 'lead.status-changed', last_answer: 'answer 200', last_status: '200', message_id: message?.headers['webhook-id'], state: 'delivered' })
  })

  it('tell nothing that was not saved', async () => {
    await subscribe()
    const { id } = (await world.payload.create({ collection: 'leads' as never, data: { company: 'Refused', partner: world.ids.acme } as never, overrideAccess: true })) as { id: string }
    await rowsOf(world, `create function portal_test_refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$; create constraint trigger portal_test after update on leads deferrable initially deferred for each row execute function portal_test_refuse()`)
    expect((await world.rest('PATCH', `/api/leads/${id}`, { as: world.people.manager, body: { status: 'demo' } })).status).toBeGreaterThanOrEqual(400)
    await rowsOf(world, 'drop trigger portal_test on leads; drop function portal_test_refuse()')
    expect(await log()).toEqual([])
  })

  it('are told about invitations too', async () => {
    await subscribe({ events: ['partner-user.invited'] })
    expect((await world.rest('POST', '/api/partner-users/invite', { as: world.people.staffAdmin, body: { email: 'hooked@partner.test', name: 'Hooked', partner: world.ids.acme, role: 'viewer' } })).status).toBe(201)
    await run()
    expect(receiver.messages).toHaveLength(1)
    expect(JSON.parse(receiver.messages[0]?.body ?? '')).toMatchObject({ data: { name: 'Hooked', person: 'Ada' }, type: 'partner-user.invited' })
  })
})

describe('a message that is not taken', () => {
  it('is tried again later under the same name, and only until it is taken', async () => {
    const { secret } = await subscribe()
    receiver.setMood(500)
    await moveNewLead(world, 'Later')
    await run()
    const [first] = await log()
    expect(first).toMatchObject({ attempts: '1', last_answer: 'answer 500', last_status: '500', state: 'waiting' })
    expect(first?.seconds).toBeGreaterThan(0)
    expect(first?.seconds).toBeLessThan(6)
    await wait()
    expect((await log())[0]?.seconds).toBeGreaterThan(250)
    receiver.setMood(204)
    await wait()
    await wait()
    expect(await log()).toMatchObject([{ attempts: '3', state: 'delivered' }])
    expect(new Set(receiver.messages.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(receiver.messages).toHaveLength(3)
    receiver.messages.forEach(({ body, headers }) => new Webhook(secret).verify(body, headers as Record<string, string>))
  })

  it('is no redirect that is followed', async () => {
    await subscribe()
    receiver.setMood(302)
    await moveNewLead(world, 'Redirected')
    await run()
    expect(receiver.messages.map((message) => message.path)).toEqual(['/hook'])
    expect(await log()).toMatchObject([{ last_status: '302', state: 'waiting' }])
  })

  it('is given up after three days; a webhook that took nothing meanwhile is switched off, and administrators are told', async () => {
    const { id } = await subscribe()
    receiver.setMood(503)
    await moveNewLead(world, 'Given up')
    await rowsOf(world, 'update webhook_deliveries set attempts = $1', [retryDelaysInSeconds.length])
    await run()
    expect(await log()).toMatchObject([{ attempts: String(retryDelaysInSeconds.length + 1), seconds: null, state: 'failed' }])
    expect(await rowsOf(world, 'select is_active from webhooks')).toEqual([{ is_active: false }])
    const told = await rowsOf<{ href: string; name: string; title: string }>(world, `select u.name, n.title, n.href from notifications n join users u on u.id = n.staff_recipient_id where n.event = 'webhook.switched-off'`)
    expect(told).toEqual([{ href: `/admin/collections/webhooks/${id}`, name: 'Ada', title: 'The webhook “CRM” is switched off' }])
  })

  it('does not switch a webhook off that takes others', async () => {
    await subscribe()
    await moveNewLead(world, 'Taken')
    await run()
    receiver.setMood(503)
    await moveNewLead(world, 'Not taken')
    await rowsOf(world, `update webhook_deliveries set attempts = $1, created_at = created_at - interval '1 hour' where state = 'waiting'`, [retryDelaysInSeconds.length])
    await wait()
    expect((await log()).map(({ state }) => state).sort()).toEqual(['delivered', 'failed'])
    expect(await rowsOf(world, 'select is_active from webhooks')).toEqual([{ is_active: true }])
  })

  it('switches the webhook off when the receiver says it is gone', async () => {
    await subscribe()
    receiver.setMood(410)
    await moveNewLead(world, 'Gone')
    await run()
    expect(await log()).toMatchObject([{ attempts: '1', last_status: '410', state: 'failed' }])
    expect(await rowsOf(world, 'select is_active from webhooks')).toEqual([{ is_active: false }])
    await moveNewLead(world, 'After')
    expect(await log()).toHaveLength(1)
  })

  it('is delivered although the worker is killed while it sends, and stands once in the log', async () => {
    await subscribe()
    receiver.setMood('silent')
    await moveNewLead(world, 'Killed')
    const environment = { DATA_DIR: folder, TEST_ALLOW_INTERNAL: '1' }
    const worker = await startWorker(environment)
    await until(() => receiver.messages.length === 1)
    worker.kill('SIGKILL')
    receiver.setMood(200)
    await rowsOf(world, `update payload_jobs set updated_at = now() - interval '10 minutes' where processing`)
    runners.push(...(await startRunners(world, 2, { folder })))
    await until(async () => (await log()).every(({ state }) => state === 'delivered'))
    expect(await log()).toMatchObject([{ attempts: '2', state: 'delivered' }])
    expect(receiver.messages).toHaveLength(2)
    expect(new Set(receiver.messages.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })
})

describe('a message whose job was lost', () => {
  it('gets another one', async () => {
    await subscribe()
    await moveNewLead(world, 'Lost')
    await rowsOf(world, 'delete from payload_jobs')
    expect(await rescueMessages(world.payload)).toBe(0)
    await rowsOf(world, `update webhook_deliveries set updated_at = now() - interval '2 hours'`)
    expect(await rescueMessages(world.payload)).toBe(1)
    expect(await rescueMessages(world.payload)).toBe(0)
    await run()
    expect(await log()).toMatchObject([{ attempts: '1', state: 'delivered' }])
  })
})

describe('administrators', () => {
  it('send a message of the log again, under its own name', async () => {
    const { id } = await subscribe()
    receiver.setMood(410)
    await moveNewLead(world, 'Again')
    await run()
    const [line] = await log()
    const replay = (as?: keyof World['people']) => post<{ state: string }>(`/api/webhook-deliveries/${line?.id}/replay`, as)
    for (const as of ['manager', 'acmeAdmin'] as const) {
      expect((await replay(as)).status).toBe(403)
    }
    expect((await replay()).body.errors[0]?.code).toBe('WEBHOOK_SWITCHED_OFF')
    await world.rest('PATCH', `/api/webhooks/${id}`, { as: world.people.staffAdmin, body: { isActive: true } })
    receiver.setMood(200)
    const { body, status } = await replay()
    expect({ state: body.state, status }).toEqual({ state: 'waiting', status: 202 })
    await run()
    expect(await log()).toMatchObject([{ attempts: '1', id: line?.id, state: 'delivered' }])
    expect(receiver.messages.map(({ headers }) => headers['webhook-id'])).toEqual([line?.message_id, line?.message_id])
    expect((await post(`/api/webhook-deliveries/${id}/replay`)).status).toBe(404)
    expect((await world.rest('POST', `/api/webhook-deliveries/${line?.id}/replay`)).status).toBe(401)
  })

  it('try a webhook and read what came back at once', async () => {
    const { id, secret } = await subscribe({ isActive: false })
    const sent = await post<{ lastAnswer: string; lastStatus: number; state: string }>(`/api/webhooks/${id}/test`)
    expect(sent.body).toMatchObject({ attempts: 1, lastAnswer: 'answer 200', lastStatus: 200, state: 'delivered' })
    expect(new Webhook(secret).verify(receiver.messages[0]?.body ?? '', receiver.messages[0]?.headers as Record<string, string>)).toMatchObject({ data: { webhook: 'CRM' }, type: 'webhook.test' })
    receiver.setMood(500)
    expect((await post<{ state: string }>(`/api/webhooks/${id}/test`)).body.state).toBe('failed')
    settingsOf(world).allowInternal = false
    expect((await post<{ lastAnswer: string }>(`/api/webhooks/${id}/test`)).body.lastAnswer).toContain('public addresses only')
    expect(receiver.messages).toHaveLength(2)
    expect((await post(`/api/webhooks/${id}/test`, 'manager')).status).toBe(403)
    expect((await post(`/api/webhooks/${world.ids.acme}/test`)).body.errors[0]?.code).toBe('WEBHOOK_NOT_FOUND')
  })

  it('save public addresses and secrets of the standard’s form alone, and delete a webhook with its log', async () => {
    settingsOf(world).allowInternal = false
    const save = async (data: Record<string, unknown>) => (await world.rest('POST', '/api/webhooks', { as: world.people.staffAdmin, body: { name: 'New', url: 'https://hooks.example.com/', ...data } })).status
    for (const url of ['http://example.com/', 'https://localhost/', 'https://127.0.0.1/', 'https://10.0.0.1/', 'https://[::1]/', 'https://[::ffff:10.0.0.1]/', 'https://169.254.169.254/', 'https://2130706433/', 'https://crm.internal/', 'ftp://example.com/', 'nonsense']) {
      expect({ status: await save({ url }), url }).toEqual({ status: 400, url })
    }
    expect(await save({ secret: 'secret' })).toBe(400)
    expect(await save({})).toBe(201)
    settingsOf(world).allowInternal = true
    const { id } = await subscribe()
    await moveNewLead(world, 'Logged')
    expect((await world.rest('DELETE', `/api/webhooks/${id}`, { as: world.people.staffAdmin })).status).toBe(200)
    expect((await log()).filter(({ webhook_id }) => webhook_id === id)).toEqual([])
  })
})
