import { describe, expect, it } from 'vitest'

import { planDigests } from '../../../src/notifications/plan-digests.js'
import { rowsOf } from '../sales/sales-world.js'
import { startMailWorld } from './mail-world.js'
import { moveNewLead, noJobsLeft, until } from './runners.js'

const dayMs = 86_400_000

const office = startMailWorld(async (world) => {
  await rowsOf(world, 'delete from portal_digests')
  await rowsOf(world, `update partner_users set mail_notifications = (case name when 'Anna' then 'daily' when 'Emil' then 'weekly' else 'on' end)::enum_partner_users_mail_notifications, notification_preferences = null`)
})

/** The next Monday at seven, by when daily and weekly digests are due for what happens now. */
const monday = (): Date => {
  const midnight = Math.ceil(Date.now() / dayMs) * dayMs
  const days = (8 - new Date(midnight).getUTCDay()) % 7
  return new Date(midnight + days * dayMs + 7 * 3_600_000)
}
const digests = () => rowsOf<{ period: string; state: string }>(office.world, 'select period, state from portal_digests order by period')
const waiting = () => rowsOf<{ channel: string; state: string }>(office.world, 'select channel, state from portal_deliveries order by channel, state')
const day = () => monday().toISOString().slice(0, 10)

describe('digests', () => {
  it('gather what is unread, grouped and in the person’s language, and nothing leaves before', async () => {
    const id = await moveNewLead(office.world, 'First & Co')
    await moveNewLead(office.world, 'Second')
    await office.run(1)
    expect(office.server.mails).toEqual([])
    expect(await waiting()).toEqual(Array.from({ length: 4 }, () => ({ channel: 'digest', state: 'queued' })))
    expect(await planDigests(office.world.payload, new Date(Date.now() - dayMs))).toBe(0)
    expect(await planDigests(office.world.payload, monday())).toBe(2)
    await until(() => noJobsLeft(office.world))
    const [daily, weekly] = ['anna@partner.test', 'emil@partner.test'].map((address) => office.server.mails.find(({ to }) => to === address))
    expect(office.server.mails).toHaveLength(2)
    expect(daily?.subject).toBe('2 things that are new since yesterday')
    expect(weekly?.subject).toBe('2 Neuigkeiten aus der letzten Woche')
    expect(daily?.html).toContain('First &amp; Co is now in Demo')
    expect(daily?.html).toMatch(/<h2[^>]*>Leads<\/h2>/)
    expect(daily?.text).toContain(`http://localhost:3000/open/leads/${id}`)
    expect(daily?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
    expect(await digests()).toEqual([{ period: `daily:${day()}`, state: 'sent' }, { period: `weekly:${day()}`, state: 'sent' }])
    expect((await waiting()).every(({ state }) => state === 'sent')).toBe(true)
  })

  it('come once per person and period from three runners that plan and send at once', async () => {
    await moveNewLead(office.world, 'Contended')
    const planned = await Promise.all(Array.from({ length: 3 }, () => planDigests(office.world.payload, monday())))
    expect(planned.reduce((sum, count) => sum + count, 0)).toBe(2)
    await office.run(3)
    expect(await planDigests(office.world.payload, monday())).toBe(0)
    await until(() => noJobsLeft(office.world))
    expect(office.server.mails.map(({ to }) => to).sort()).toEqual(['anna@partner.test', 'emil@partner.test'])
  })

  it('are nothing when everything was read, before or after they were planned', async () => {
    await moveNewLead(office.world, 'Read')
    await office.world.rest('POST', '/api/notifications/read', { as: office.world.people.acmeAdmin, body: { all: true } })
    expect(await planDigests(office.world.payload, monday())).toBe(1)
    await office.world.rest('POST', '/api/notifications/read', { as: office.world.people.acmeMember, body: { all: true } })
    await office.run(1)
    expect(office.server.mails).toEqual([])
    expect((await digests()).map(({ state }) => state)).toEqual(['skipped'])
    expect((await waiting()).map(({ state }) => state).sort()).toEqual(['skipped', 'skipped'])
  })

  it('are not sent again when the process died before it noted what was in them', async () => {
    await moveNewLead(office.world, 'Died')
    await planDigests(office.world.payload, monday())
    await office.run(1)
    expect(office.server.mails).toHaveLength(2)
    await rowsOf(office.world, `update portal_deliveries set state = 'queued'`)
    const [digest] = await rowsOf<{ id: string }>(office.world, `select id::text from portal_digests where period like 'daily:%'`)
    await office.world.payload.jobs.queue({ input: { digest: digest?.id } as never, overrideAccess: true, task: 'send-digest' as never })
    await until(() => noJobsLeft(office.world))
    expect(office.server.mails).toHaveLength(2)
    expect((await waiting()).map(({ state }) => state)).toEqual(['queued', 'sent'])
  })

  it('are sent when the mail server comes back', async () => {
    office.server.setMood('refuse')
    await moveNewLead(office.world, 'Refused')
    await planDigests(office.world.payload, monday())
    await office.start(1)
    await until(() => office.server.offered() >= 2)
    office.server.setMood('take')
    await until(async () => (await rowsOf(office.world, 'select 1 from payload_jobs')).length === 0)
    expect(office.server.mails.map(({ to }) => to).sort()).toEqual(['anna@partner.test', 'emil@partner.test'])
  })

  it('bring what waited to a person who has changed to mails at once', async () => {
    await moveNewLead(office.world, 'Changed')
    await rowsOf(office.world, `update partner_users set mail_notifications = 'on' where name = 'Emil'`)
    await planDigests(office.world.payload, monday())
    await office.run(1)
    expect((await digests()).map(({ period }) => period)).toEqual([`daily:${day()}`, `daily:${day()}`])
    expect(office.server.mails).toHaveLength(2)
  })
})
