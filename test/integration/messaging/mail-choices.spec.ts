import { describe, expect, it } from 'vitest'

import { unsubscribeToken } from '../../../src/emails/unsubscribe-token.js'
import { keepHouse } from '../../../src/jobs/keep-house.js'
import { rowsOf } from '../sales/sales-world.js'
import { startMailWorld } from './mail-world.js'
import { moveNewLead, noJobsLeft, settingsOf, until } from './runners.js'

const office = startMailWorld((world) => rowsOf(world, `update partner_users set mail_notifications = 'on', notification_preferences = null`))

const send = async (): Promise<string[]> => {
  await office.run(1)
  return office.server.mails.map(({ to }) => to).sort()
}
const choose = (as: 'acmeAdmin' | 'acmeMember', body: Record<string, unknown>) => office.world.rest('PATCH', `/api/partner-users/${office.world.ids[as]}`, { as: office.world.people[as], body })
const told = () => rowsOf<{ is_read: boolean; name: string }>(office.world, 'select u.name, n.read_at is not null as is_read from notifications n join partner_users u on u.id = n.recipient_id order by u.name')

describe('what people choose', () => {
  it('is offered per event they can be told about, in their language', async () => {
    type Choices = { groups: { events: { channels: string[]; event: string; label: string }[]; label: string }[] }
    const { body } = await office.world.rest<Choices>('GET', '/api/notifications/choices', { as: office.world.people.acmeMember })
    const events = body.groups.flatMap((group) => group.events)
    expect(body.groups.map(({ label }) => label)).toEqual(expect.arrayContaining(['Leads', 'Ihre Organisation']))
    expect(events.find(({ event }) => event === 'lead.closed')).toEqual({ channels: ['portal', 'mail'], event: 'lead.closed', label: 'Ein Lead wird geschlossen' })
    expect(events.map(({ event }) => event)).not.toContain('lead.submitted')
    const staff = (await office.world.rest<Choices>('GET', '/api/notifications/choices', { as: office.world.people.manager })).body.groups.flatMap((group) => group.events.map(({ event }) => event))
    expect(staff).toEqual(expect.arrayContaining(['lead.submitted', 'lead.commented']))
    expect(staff).not.toContain('lead.offered')
    expect((await office.world.rest('GET', '/api/notifications/choices')).status).toBe(401)
  })

  it('holds per event and channel', async () => {
    expect((await choose('acmeAdmin', { notificationPreferences: { 'lead.status-changed': { mail: false } } })).status).toBe(200)
    expect((await choose('acmeMember', { notificationPreferences: { 'lead.status-changed': { portal: false } } })).status).toBe(200)
    await moveNewLead(office.world, 'Chosen')
    expect(await told()).toEqual([{ is_read: false, name: 'Anna' }, { is_read: true, name: 'Emil' }])
    expect(await send()).toEqual(['emil@partner.test'])
  })

  it('leaves nothing to tell where both channels are off', async () => {
    await choose('acmeAdmin', { notificationPreferences: { 'lead.status-changed': { mail: false, portal: false } } })
    await choose('acmeMember', { mailNotifications: 'off', notificationPreferences: { 'lead.status-changed': { portal: false } } })
    await moveNewLead(office.world, 'Silent')
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
    settingsOf(office.world).graceInSeconds = 180
    await moveNewLead(office.world, 'Waiting')
    const waits = await rowsOf<{ seconds: number }>(office.world, 'select extract(epoch from wait_until - now())::float as seconds from payload_jobs')
    expect(waits).toHaveLength(2)
    expect(waits.every(({ seconds }) => seconds > 150 && seconds <= 180)).toBe(true)
    expect(await send()).toEqual([])
    await office.world.rest('POST', '/api/notifications/read', { as: office.world.people.acmeAdmin, body: { all: true } })
    await rowsOf(office.world, 'update payload_jobs set wait_until = null')
    await until(async () => (await rowsOf(office.world, 'select 1 from payload_jobs')).length === 0)
    expect(office.server.mails.map(({ to }) => to)).toEqual(['emil@partner.test'])
    expect((await rowsOf<{ state: string }>(office.world, 'select state from portal_deliveries order by state')).map(({ state }) => state)).toEqual(['sent', 'skipped'])
  })

  it('does not hold up mails that are actions', async () => {
    settingsOf(office.world).graceInSeconds = 180
    await office.world.rest('POST', '/api/partner-users/invite', { as: office.world.people.acmeAdmin, body: { email: 'now@partner.test', name: 'Now', role: 'viewer' } })
    expect(await send()).toEqual(['now@partner.test'])
    expect(office.server.mails[0]?.headers['list-unsubscribe']).toBeUndefined()
  })
})

describe('unsubscribing', () => {
  const linkOf = (to: string): string => {
    const found = /<([^>]+)>/.exec(office.server.mails.find((mail) => mail.to === to)?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
    expect(found).toMatch(/^http:\/\/localhost:3000\/api\/portal\/unsubscribe\?token=/)
    return found.slice('http://localhost:3000'.length)
  }
  const preferences = async (name: string) => (await rowsOf<{ mail_notifications: string; notification_preferences: unknown }>(office.world, 'select mail_notifications, notification_preferences from partner_users where name = $1', [name]))[0]

  it('needs one click and no session, keeps other choices, and holds', async () => {
    await choose('acmeMember', { notificationPreferences: { 'lead.closed': { mail: false }, 'lead.status-changed': { portal: true } } })
    await moveNewLead(office.world, 'Subscribed')
    await send()
    const mail = office.server.mails.find(({ to }) => to === 'emil@partner.test')
    expect(mail?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
    expect(mail?.text).toContain('/api/portal/unsubscribe?token=')
    const link = linkOf('emil@partner.test')

    const asked = await office.world.rest('GET', link, { headers: { Accept: 'text/html' } })
    expect(asked.status).toBe(200)
    expect(asked.text).toContain('<form method="post"><button>Abbestellen</button></form>')
    expect(asked.text).toContain('Ein Lead bekommt einen neuen Status')
    expect((await preferences('Emil'))?.notification_preferences).toEqual({ 'lead.closed': { mail: false }, 'lead.status-changed': { portal: true } })

    const oneClick = await office.world.rest<{ message: string }>('POST', link, { body: 'List-Unsubscribe=One-Click', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
    expect(oneClick.status).toBe(200)
    expect(oneClick.body.message).toContain('Abbestellt')
    expect((await preferences('Emil'))?.notification_preferences).toEqual({ 'lead.closed': { mail: false }, 'lead.status-changed': { mail: false, portal: true } })
    expect((await office.world.rest('POST', link, { headers: { Accept: 'text/html' } })).text).toContain('/profile#notifications')

    office.server.mails.length = 0
    await moveNewLead(office.world, 'Unsubscribed')
    await until(() => noJobsLeft(office.world))
    expect(office.server.mails.map(({ to }) => to)).toEqual(['anna@partner.test'])
  })

  it('stops a mail that is already waiting', async () => {
    settingsOf(office.world).graceInSeconds = 180
    await moveNewLead(office.world, 'Late')
    await office.world.rest('POST', `/api/portal/unsubscribe?token=${unsubscribeToken(office.world.payload.secret, { event: '*', kind: 'partner-user', person: office.world.ids.acmeAdmin })}`)
    expect((await preferences('Anna'))?.mail_notifications).toBe('off')
    await rowsOf(office.world, 'update payload_jobs set wait_until = null')
    expect(await send()).toEqual(['emil@partner.test'])
  })

  it('is refused with a sentence when the link was changed', async () => {
    const token = unsubscribeToken(office.world.payload.secret, { event: '*', kind: 'partner-user', person: office.world.ids.acmeAdmin })
    for (const wrong of ['', 'x', `${token}x`, token.replace('.', 'A.'), unsubscribeToken('another', { event: '*', kind: 'partner-user', person: office.world.ids.acmeAdmin })]) {
      for (const method of ['GET', 'POST']) {
        const { body, status } = await office.world.rest<{ errors: { code: string; message: string }[] }>(method, `/api/portal/unsubscribe?token=${wrong}`)
        expect({ code: body.errors[0]?.code, status }).toEqual({ code: 'UNSUBSCRIBE_LINK_INVALID', status: 400 })
      }
    }
    expect((await office.world.rest('GET', '/api/portal/unsubscribe?token=x', { headers: { Accept: 'text/html' } })).text).toContain('<h1>')
    expect((await preferences('Anna'))?.mail_notifications).toBe('on')
  })
})

describe('the vendor’s own words', () => {
  type Preview = { bell: { body: string; title: string }; errors: { code: string }[]; mail: { html: string; text: string }; placeholders: { name: string; sample: string }[] }
  const write = (body: Record<string, unknown>) => office.world.rest<{ doc: { id: string }; errors: { message: string }[] }>('POST', '/api/event-texts', { as: office.world.people.staffAdmin, body })
  const preview = (query: string, as: 'acmeAdmin' | 'manager' = 'manager') => office.world.rest<Preview>('GET', `/api/event-texts/preview?${query}`, { as: office.world.people[as] })

  it('are what people read, with values escaped in mails alone', async () => {
    const { body, status } = await write({ body: 'Hallo, {company}: {from} → {to}', event: 'lead.status-changed', language: 'de', title: '{company} <b>bewegt</b> sich' })
    expect(status).toBe(201)
    await moveNewLead(office.world, '<i>Acme & Co</i>')
    await send()
    const german = office.server.mails.find(({ to }) => to === 'emil@partner.test')
    expect(german?.subject).toBe('<i>Acme & Co</i> <b>bewegt</b> sich')
    expect(german?.html).toContain('&lt;i&gt;Acme &amp; Co&lt;/i&gt; &lt;b&gt;bewegt&lt;/b&gt; sich')
    expect(german?.html).not.toContain('<i>')
    expect(german?.text).toContain('Hallo, <i>Acme & Co</i>: Neu → Demo')
    expect(office.server.mails.find(({ to }) => to === 'anna@partner.test')?.subject).toBe('<i>Acme & Co</i> is now in Demo')
    expect((await preview('event=lead.status-changed&language=de')).body.bell).toEqual({ body: 'Hallo, Globex: Qualifiziert → Demo', title: 'Globex <b>bewegt</b> sich' })
    await office.world.rest('DELETE', `/api/event-texts/${body.doc.id}`, { as: office.world.people.staffAdmin })
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
    const long = await office.world.rest<Preview>('POST', '/api/event-texts/preview', { as: office.world.people.manager, body: { body: `${'x'.repeat(1500)} {outcome}`, event: 'lead.closed', language: 'de', title: '' } })
    expect(long.body.bell.body).toMatch(/ Gewonnen$/)
    expect((await preview('event=lead.closed&language=en', 'acmeAdmin')).status).toBe(403)
    expect((await preview('event=nonsense&language=en')).body.errors[0]?.code).toBe('EVENT_UNKNOWN')
    expect((await preview('event=constructor&language=en')).status).toBe(400)
    expect((await preview('event=lead.closed&language=fr')).status).toBe(400)
  })
})

describe('the statement of a month', () => {
  /** Money of a partner that moved in the last month. */
  const moveMoney = (partner: string) =>
    rowsOf(
      office.world,
      `begin;
       select set_config('portal.backdating', 'on', true);
       insert into ledger_transactions (id, kind, partner_id, currency, occurred_at, key) values (gen_random_uuid(), 'adjustment', '${partner}', 'EUR', date_trunc('month', now()) - interval '3 days', 'last-month:${partner}');
       insert into ledger_entries (id, transaction_id, account, partner_id, currency, amount, occurred_at, kind)
         select gen_random_uuid(), t.id, side.account::enum_ledger_entries_account, t.partner_id, 'EUR', side.amount, now(), 'adjustment'
         from ledger_transactions t cross join (values ('available', 100), ('expense', -100)) as side (account, amount) where t.key = 'last-month:${partner}';
       commit`,
    )

  it('is announced once per person and channel, however many processes keep house, and to nobody whose money did not move', async () => {
    const { ids, payload } = office.world
    await moveMoney(ids.acme)
    const keepers = () => [1, 2, 3].map(() => keepHouse(payload))
    const first = keepers()
    await office.run(2)
    await Promise.all(first.map(({ stop }) => stop()))
    await Promise.all(keepers().map(({ stop }) => stop()))
    await until(() => noJobsLeft(office.world))
    const month = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - 1, 1))
    const spoken = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC', year: 'numeric' }).format(month)
    expect(await rowsOf(office.world, 'select event, title, recipient_id::text as recipient from notifications')).toEqual([{ event: 'statement.ready', recipient: ids.acmeAdmin, title: `Your statement for ${spoken}` }])
    expect(office.server.mails.map(({ to }) => to)).toEqual(['anna@partner.test'])

    await moveMoney(ids.other)
    await Promise.all(keepers().map(({ stop }) => stop()))
    await until(() => noJobsLeft(office.world))
    expect(office.server.mails.map(({ to }) => to).sort()).toEqual(['anna@partner.test', 'otto@partner.test'])
    expect(await rowsOf(office.world, `select count(*)::int as n from notifications where event = 'statement.ready' group by recipient_id`)).toEqual([{ n: 1 }, { n: 1 }])
  })
})
