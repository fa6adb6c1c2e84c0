import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import type { JobRunner } from '../../../src/jobs/run-jobs.js'
import { unsubscribeToken } from '../../../src/emails/unsubscribe-token.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'
import { type MailServer, startMailServer } from './mail-server.js'
import { moveNewLead, noJobsLeft, settingsOf, startRunners, until } from './runners.js'

let world: World
let server: MailServer
const runners: JobRunner[] = []
let folder = ''

beforeAll(async () => {
  world = await startWorld()
  folder = await mkdtemp(path.join(tmpdir(), 'portal-choices-'))
})

afterAll(async () => {
  await stopPayload(world)
  await rm(folder, { force: true, recursive: true })
})

beforeEach(async () => {
  server = await startMailServer()
  await rowsOf(world, 'delete from payload_jobs')
  await rowsOf(world, 'delete from notifications')
  await rowsOf(world, `update partner_users set mail_notifications = 'on', notification_preferences = null`)
})

afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()))
  settingsOf(world).graceInSeconds = 0
  await server.close()
})

const send = async (): Promise<string[]> => {
  runners.push(...(await startRunners(world, 1, { folder, smtpUrl: server.url })))
  await until(() => noJobsLeft(world))
  return server.mails.map(({ to }) => to).sort()
}
const choose = (as: 'acmeAdmin' | 'acmeMember', body: Record<string, unknown>) => world.rest('PATCH', `/api/partner-users/${world.ids[as]}`, { as: world.people[as], body })
const told = () => rowsOf<{ is_read: boolean; name: string }>(world, 'select u.name, n.read_at is not null as is_read from notifications n join partner_users u on u.id = n.recipient_id order by u.name')

describe('what people choose', () => {
  it('is offered per event they can be told about, in their language', async () => {
    type Choices = { groups: { events: { channels: string[]; event: string; label: string }[]; label: string }[] }
    const { body } = await world.rest<Choices>('GET', '/api/notifications/choices', { as: world.people.acmeMember })
    const events = body.groups.flatMap((group) => group.events)
    expect(body.groups.map(({ label }) => label)).toEqual(['Leads', 'Ihre Organisation'])
    expect(events.find(({ event }) => event === 'lead.closed')).toEqual({ channels: ['portal', 'mail'], event: 'lead.closed', label: 'Ein Lead wird geschlossen' })
    expect(events.map(({ event }) => event)).not.toContain('lead.submitted')
    const staff = (await world.rest<Choices>('GET', '/api/notifications/choices', { as: world.people.manager })).body.groups.flatMap((group) => group.events.map(({ event }) => event))
    expect(staff).toEqual(expect.arrayContaining(['lead.submitted', 'lead.commented']))
    expect(staff).not.toContain('lead.offered')
    expect((await world.rest('GET', '/api/notifications/choices')).status).toBe(401)
  })

  it('holds per event and channel', async () => {
    expect((await choose('acmeAdmin', { notificationPreferences: { 'lead.status-changed': { mail: false } } })).status).toBe(200)
    expect((await choose('acmeMember', { notificationPreferences: { 'lead.status-changed': { portal: false } } })).status).toBe(200)
    await moveNewLead(world, 'Chosen')
    expect(await told()).toEqual([{ is_read: false, name: 'Anna' }, { is_read: true, name: 'Emil' }])
    expect(await send()).toEqual(['emil@partner.test'])
  })

  it('leaves nothing to tell where both channels are off', async () => {
    await choose('acmeAdmin', { notificationPreferences: { 'lead.status-changed': { mail: false, portal: false } } })
    await choose('acmeMember', { mailNotifications: 'off', notificationPreferences: { 'lead.status-changed': { portal: false } } })
    await moveNewLead(world, 'Silent')
    expect(await told()).toEqual([])
    expect(await send()).toEqual([])
  })

  it('is refused when it is not of that form', async () => {
    for (const notificationPreferences of ['x', [], { 'lead.closed': true }, { 'lead.closed': { fax: true } }, { 'lead.closed': { mail: 'no' } }]) {
      expect((await choose('acmeAdmin', { notificationPreferences })).status).toBe(400)
    }
  })
})

describe('the grace of a mail', () => {
  it('lets it wait, and not leave when it was read meanwhile', async () => {
    settingsOf(world).graceInSeconds = 180
    await moveNewLead(world, 'Waiting')
    const waits = await rowsOf<{ seconds: number }>(world, 'select extract(epoch from wait_until - now())::float as seconds from payload_jobs')
    expect(waits).toHaveLength(2)
    expect(waits.every(({ seconds }) => seconds > 150 && seconds <= 180)).toBe(true)
    expect(await send()).toEqual([])
    await world.rest('POST', '/api/notifications/read', { as: world.people.acmeAdmin, body: { all: true } })
    await rowsOf(world, 'update payload_jobs set wait_until = null')
    await until(async () => (await rowsOf(world, 'select 1 from payload_jobs')).length === 0)
    expect(server.mails.map(({ to }) => to)).toEqual(['emil@partner.test'])
    expect((await rowsOf<{ state: string }>(world, 'select state from portal_deliveries order by state')).map(({ state }) => state)).toEqual(['sent', 'skipped'])
  })

  it('does not hold up mails that are actions', async () => {
    settingsOf(world).graceInSeconds = 180
    await world.rest('POST', '/api/partner-users/invite', { as: world.people.acmeAdmin, body: { email: 'now@partner.test', name: 'Now', role: 'viewer' } })
    expect(await send()).toEqual(['now@partner.test'])
    expect(server.mails[0]?.headers['list-unsubscribe']).toBeUndefined()
  })
})

describe('unsubscribing', () => {
  const linkOf = (to: string): string => {
    const found = /<([^>]+)>/.exec(server.mails.find((mail) => mail.to === to)?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
    expect(found).toMatch(/^http:\/\/localhost:3000\/api\/portal\/unsubscribe\?token=/)
    return found.slice('http://localhost:3000'.length)
  }
  const preferences = async (name: string) => (await rowsOf<{ mail_notifications: string; notification_preferences: unknown }>(world, 'select mail_notifications, notification_preferences from partner_users where name = $1', [name]))[0]

  it('needs one click and no session, keeps other choices, and holds', async () => {
    await choose('acmeMember', { notificationPreferences: { 'lead.closed': { mail: false }, 'lead.status-changed': { portal: true } } })
    await moveNewLead(world, 'Subscribed')
    await send()
    const mail = server.mails.find(({ to }) => to === 'emil@partner.test')
    expect(mail?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
    expect(mail?.text).toContain('/api/portal/unsubscribe?token=')
    const link = linkOf('emil@partner.test')

    const asked = await world.rest('GET', link, { headers: { Accept: 'text/html' } })
    expect(asked.status).toBe(200)
    expect(asked.text).toContain('<form method="post"><button>Abbestellen</button></form>')
    expect(asked.text).toContain('Ein Lead bekommt einen neuen Status')
    expect((await preferences('Emil'))?.notification_preferences).toEqual({ 'lead.closed': { mail: false }, 'lead.status-changed': { portal: true } })

    const oneClick = await world.rest<{ message: string }>('POST', link, { body: 'List-Unsubscribe=One-Click', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
    expect(oneClick.status).toBe(200)
    expect(oneClick.body.message).toContain('Abbestellt')
    expect((await preferences('Emil'))?.notification_preferences).toEqual({ 'lead.closed': { mail: false }, 'lead.status-changed': { mail: false, portal: true } })
    expect((await world.rest('POST', link, { headers: { Accept: 'text/html' } })).text).toContain('/profile#notifications')

    server.mails.length = 0
    await moveNewLead(world, 'Unsubscribed')
    await until(() => noJobsLeft(world))
    expect(server.mails.map(({ to }) => to)).toEqual(['anna@partner.test'])
  })

  it('stops a mail that is already waiting', async () => {
    settingsOf(world).graceInSeconds = 180
    await moveNewLead(world, 'Late')
    await world.rest('POST', `/api/portal/unsubscribe?token=${unsubscribeToken(world.payload.secret, { event: '*', kind: 'partner-user', person: world.ids.acmeAdmin })}`)
    expect((await preferences('Anna'))?.mail_notifications).toBe('off')
    await rowsOf(world, 'update payload_jobs set wait_until = null')
    expect(await send()).toEqual(['emil@partner.test'])
  })

  it('is refused with a sentence when the link was changed', async () => {
    const token = unsubscribeToken(world.payload.secret, { event: '*', kind: 'partner-user', person: world.ids.acmeAdmin })
    for (const wrong of ['', 'x', `${token}x`, token.replace('.', 'A.'), unsubscribeToken('another', { event: '*', kind: 'partner-user', person: world.ids.acmeAdmin })]) {
      for (const method of ['GET', 'POST']) {
        const { body, status } = await world.rest<{ errors: { code: string; message: string }[] }>(method, `/api/portal/unsubscribe?token=${wrong}`)
        expect({ code: body.errors[0]?.code, status }).toEqual({ code: 'UNSUBSCRIBE_LINK_INVALID', status: 400 })
      }
    }
    expect((await world.rest('GET', '/api/portal/unsubscribe?token=x', { headers: { Accept: 'text/html' } })).text).toContain('<h1>')
    expect((await preferences('Anna'))?.mail_notifications).toBe('on')
  })
})

describe('the vendor’s own words', () => {
  type Preview = { bell: { body: string; title: string }; errors: { code: string }[]; mail: { html: string; text: string }; placeholders: { name: string; sample: string }[] }
  const write = (body: Record<string, unknown>) => world.rest<{ doc: { id: string }; errors: { message: string }[] }>('POST', '/api/event-texts', { as: world.people.staffAdmin, body })
  const preview = (query: string, as: 'acmeAdmin' | 'manager' = 'manager') => world.rest<Preview>('GET', `/api/event-texts/preview?${query}`, { as: world.people[as] })

  it('are what people read, with values escaped in mails alone', async () => {
    const { body, status } = await write({ body: 'Hallo, {company}: {from} → {to}', event: 'lead.status-changed', language: 'de', title: '{company} <b>bewegt</b> sich' })
    expect(status).toBe(201)
    await moveNewLead(world, '<i>Acme & Co</i>')
    await send()
    const german = server.mails.find(({ to }) => to === 'emil@partner.test')
    expect(german?.subject).toBe('<i>Acme & Co</i> <b>bewegt</b> sich')
    expect(german?.html).toContain('&lt;i&gt;Acme &amp; Co&lt;/i&gt; &lt;b&gt;bewegt&lt;/b&gt; sich')
    expect(german?.html).not.toContain('<i>')
    expect(german?.text).toContain('Hallo, <i>Acme & Co</i>: Neu → Demo')
    expect(server.mails.find(({ to }) => to === 'anna@partner.test')?.subject).toBe('<i>Acme & Co</i> is now in Demo')
    expect((await preview('event=lead.status-changed&language=de')).body.bell).toEqual({ body: 'Hallo, Globex: Qualifiziert → Demo', title: 'Globex <b>bewegt</b> sich' })
    await world.rest('DELETE', `/api/event-texts/${body.doc.id}`, { as: world.people.staffAdmin })
  })

  it('are refused when they name a value that the event does not have', async () => {
    const { body, status } = await write({ event: 'lead.closed', language: 'en', title: 'Closed by {nobody}' })
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toBeTruthy()
  })

  it('are shown before they are saved, to staff alone', async () => {
    const { body } = await preview('event=lead.closed&language=en&title=Done:%20%7Bcompany%7D')
    expect(body.bell).toEqual({ body: 'Alex Morgan closed the lead Globex. Outcome: Won.', title: 'Done: Globex' })
    expect(body.mail.html).toContain('Done: Globex')
    expect(body.placeholders).toContainEqual({ name: 'outcome', sample: 'Won' })
    const long = await world.rest<Preview>('POST', '/api/event-texts/preview', { as: world.people.manager, body: { body: `${'x'.repeat(1500)} {outcome}`, event: 'lead.closed', language: 'de', title: '' } })
    expect(long.body.bell.body).toMatch(/ Gewonnen$/)
    expect((await preview('event=lead.closed&language=en', 'acmeAdmin')).status).toBe(403)
    expect((await preview('event=nonsense&language=en')).body.errors[0]?.code).toBe('EVENT_UNKNOWN')
    expect((await preview('event=constructor&language=en')).status).toBe(400)
    expect((await preview('event=lead.closed&language=fr')).status).toBe(400)
  })
})
