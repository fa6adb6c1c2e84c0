import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

import { mailTransport } from '../../../src/emails/mail-transport.js'
import { type JobRunner, startJobRunner } from '../../../src/jobs/run-jobs.js'
import type { MessagingSettings } from '../../../src/notifications/messaging-settings.js'
import { rowsOf, type World } from '../sales/sales-world.js'

/** Waits for something to be so. */
export const until = async (condition: () => boolean | Promise<boolean>, ms = 90_000): Promise<void> => {
  const deadline = Date.now() + ms
  while (!(await condition())) {
    if (Date.now() > deadline) {
      throw new Error('It did not happen in time.')
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Runners in this process, sending through a mail server or into a folder. */
export const startRunners = async (world: World, count: number, { folder, smtpUrl }: { folder: string; smtpUrl?: string }): Promise<JobRunner[]> => {
  const adapter = await mailTransport({ folder, smtpUrl: smtpUrl || undefined })
  const email = adapter({ payload: world.payload })
  Object.assign(world.payload, { email, sendEmail: email.sendEmail })
  return Array.from({ length: count }, () => startJobRunner(world.payload, { concurrency: 2, pollMs: 200 }))
}

/** A worker process that can be killed. */
export const startWorker = async (environment: Record<string, string>): Promise<ChildProcess> => {
  const worker = fork(path.resolve('test/integration/messaging/run-mail-worker.ts'), [], {
    env: { ...process.env, NODE_OPTIONS: '', ...environment },
    execArgv: ['--conditions=production', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await new Promise((resolve) => worker.once('message', resolve))
  return worker
}

/** Whether every job that is due has been done. */
export const noJobsLeft = async (world: World): Promise<boolean> => (await rowsOf(world, 'select 1 from payload_jobs where has_error is not true and (wait_until is null or wait_until <= now())')).length === 0

/** The settings of the running portal, to be changed for a test. */
export const settingsOf = ({ payload }: Pick<World, 'payload'>): MessagingSettings => (payload.config.custom as { partnerPortal: { messaging: MessagingSettings } }).partnerPortal.messaging

/** Staff move a new lead of Acme on, which tells Anna (English) and Emil (German). */
export const moveNewLead = async (world: World, company: string): Promise<string> => {
  const { id } = (await world.payload.create({ collection: 'leads' as never, data: { company, partner: world.ids.acme, submittedBy: world.ids.acmeMember } as never, overrideAccess: true })) as { id: string }
  await world.rest('PATCH', `/api/leads/${id}`, { as: world.people.manager, body: { status: 'demo' } })
  return id
}

/** Whether no job is left at all, also none that waits for its next attempt. */
export const allJobsDone = async (world: World): Promise<boolean> => (await rowsOf(world, 'select 1 from payload_jobs where has_error is not true')).length === 0
