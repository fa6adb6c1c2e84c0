import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLocalReq } from 'payload'

import { queueMail } from '../../../src/emails/queue-mail.js'
import type { JobRunner } from '../../../src/jobs/run-jobs.js'
import { deliverNotification } from '../../../src/jobs/tasks/deliver-notification/handler.js'
import { keptMails } from '../../../src/emails/mail-folder.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'
import { type MailServer, startMailServer } from './mail-server.js'
import { allJobsDone, moveNewLead as moveLead, startRunners as startRunnersOf, startWorker as startWorkerProcess, until } from './runners.js'

let world: World
let server: MailServer
let workers: ChildProcess[] = []
const runners: JobRunner[] = []
let dataDir = ''

beforeAll(async () => {
  world = await startWorld()
  dataDir = await mkdtemp(path.join(tmpdir(), 'portal-mails-'))
})

afterAll(async () => {
  await stopPayload(world)
  await rm(dataDir, { force: true, recursive: true })
})

beforeEach(async () => {
  server = await startMailServer()
  await rowsOf(world, 'delete from payload_jobs')
  await rowsOf(world, 'delete from notifications')
})

afterEach(async () => {
  workers.forEach((worker) => worker.kill('SIGKILL'))
  await Promise.all(runners.splice(0).map((runner) => runner.stop()))
  workers = []
  await server.close()
})

const startRunners = async (count: number, smtpUrl: string | undefined = server.url): Promise<void> => {
  runners.push(...(await startRunnersOf(world, count, { folder: path.join(dataDir, 'mail'), smtpUrl })))
}

const startWorker = async (): Promise<ChildProcess> => {
  const worker = await startWorkerProcess({ DATA_DIR: dataDir, SMTP_URL: server.url })
  workers.push(worker)
  return worker
}

const noJobsLeft = () => allJobsDone(world)
const moveNewLead = (company: string) => moveLead(world, company)
const deliveries = () => rowsOf<{ attempts: number; message_id: null | string; state: string }>(world, 'select state, attempts, message_id from portal_deliveries order by created_at')
const mailsTo = (address: string) => server.mails.filter(({ to }) => to === address)

describe('mails about what happens', () => {
  it('reach each person once, in their language, with a link to the record', async () => {
    const id = await moveNewLead('Mailed & Co')
    await startRunners(2)
    await until(noJobsLeft)
    expect(server.mails.map(({ to }) => to).sort()).toEqual(['anna@partner.test', 'emil@partner.test'])
    const [mail] = mailsTo('emil@partner.test')
    expect(mail?.subject).toBe('Mailed & Co steht jetzt auf Demo')
    expect(mail?.text).toContain(`http://localhost:3000/open/leads/${id}`)
    expect(mail?.html).toContain('Mailed &amp; Co')
    expect(mail?.autoSubmitted).toBe('auto-generated')
    expect((await deliveries()).map(({ attempts, state }) => ({ attempts, state }))).toEqual([{ attempts: 1, state: 'sent' }, { attempts: 1, state: 'sent' }])
  })

  it('do not go to people who switched them off, nor to those who were suspended meanwhile', async () => {
    await rowsOf(world, `update partner_users set mail_notifications = 'off' where name = 'Anna'`)
    await moveNewLead('Quiet')
    await rowsOf(world, `update partner_users set status = 'suspended' where name = 'Emil'`)
    await startRunners(1)
    await until(noJobsLeft)
    expect(server.mails).toEqual([])
    expect((await deliveries()).map(({ state }) => state)).toEqual(['skipped'])
    await rowsOf(world, `update partner_users set mail_notifications = 'on', status = 'active' where name in ('Anna', 'Emil')`)
  })

  it('are tried again when the server refuses them', async () => {
    server.setMood('refuse')
    await moveNewLead('Refused')
    await startRunners(1)
    await until(() => server.offered() >= 2)
    server.setMood('take')
    await until(noJobsLeft)
    expect(server.mails.map(({ to }) => to).sort()).toEqual(['anna@partner.test', 'emil@partner.test'])
    expect((await deliveries()).every(({ attempts, state }) => state === 'sent' && attempts > 1)).toBe(true)
  })

  it('reach each person once although the worker is killed while it sends', async () => {
    server.setMood('silent')
    await moveNewLead('Killed')
    const worker = await startWorker()
    await until(() => server.offered() >= 2)
    worker.kill('SIGKILL')
    server.setMood('take')
    await startWorker()
    await until(noJobsLeft, 150_000)
    expect(server.mails.map(({ to }) => to).sort()).toEqual(['anna@partner.test', 'emil@partner.test'])
  })

  it('carry the same Message-ID when nobody could know whether the first one left', async () => {
    await moveNewLead('Twice')
    await startRunners(1)
    await until(noJobsLeft)
    const first = mailsTo('anna@partner.test').map(({ messageId }) => messageId)
    // As if the process had died between the server's answer and the note of it.
    const [sent] = await rowsOf<{ id: string }>(world, `update portal_deliveries d set state = 'sending', updated_at = now() - interval '1 minute' from notifications n where n.id = d.notification_id and n.recipient_id = $1 returning d.id::text`, [world.ids.acmeAdmin])
    await world.payload.jobs.queue({ input: { delivery: sent?.id } as never, overrideAccess: true, task: 'deliver-notification' as never })
    await until(() => mailsTo('anna@partner.test').length === 2)
    expect(new Set([...first, ...mailsTo('anna@partner.test').map(({ messageId }) => messageId)]).size).toBe(1)
  })

  it('are not sent by two workers at a time', async () => {
    await moveNewLead('Busy')
    const [delivery] = await rowsOf<{ id: string }>(world, `update portal_deliveries set state = 'sending', updated_at = now() returning id::text`)
    await expect(deliverNotification({ input: { delivery: delivery?.id ?? '' }, req: { payload: world.payload } })).rejects.toThrow('Another worker')
  })
})

describe('mails about accounts', () => {
  it('leave once per key, whatever the number of jobs', async () => {
    const req = await createLocalReq({}, world.payload)
    for (let times = 0; times < 3; times += 1) {
      await queueMail(req, { html: '<p>Welcome</p>', key: 'invitation:abc', subject: 'Welcome', text: 'Welcome', to: 'new@partner.test' })
    }
    await startRunners(2)
    await until(noJobsLeft)
    expect(server.mails.map(({ subject, to }) => ({ subject, to }))).toEqual([{ subject: 'Welcome', to: 'new@partner.test' }])
  })
})

describe('without a mail server', () => {
  it('mails are kept as files, once each, and shown to administrators alone', async () => {
    await moveNewLead('Kept')
    await startRunners(1, '')
    await until(noJobsLeft)
    const mails = await keptMails(path.join(dataDir, 'mail'), { limit: 10 })
    expect(mails.map(({ subject }) => subject).sort()).toEqual(['Kept is now in Demo', 'Kept steht jetzt auf Demo'])
    expect((await world.rest<{ isKept: boolean }>('GET', '/api/portal/mails', { as: world.people.staffAdmin })).body.isKept).toBe(true)
    for (const as of ['manager', 'acmeAdmin'] as const) {
      expect((await world.rest('GET', '/api/portal/mails', { as: world.people[as] })).status).toBe(403)
    }
    expect((await world.rest('GET', '/api/portal/mails/..%2F..%2Fetc', { as: world.people.staffAdmin })).status).toBe(404)
  })
})
