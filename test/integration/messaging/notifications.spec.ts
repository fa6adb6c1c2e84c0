import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Lead, Notification, Page } from '../../../src/client/types.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'

type Who = keyof World['people']
type Told = { event: string; person: string; title: string }

let world: World

beforeAll(async () => {
  world = await startWorld()
})

afterAll(() => stopPayload(world))

beforeEach(async () => {
  await rowsOf(world, 'delete from notifications')
})

const submit = async (as: Who = 'acmeMember'): Promise<Lead> => (await world.rest<{ doc: Lead }>('POST', '/api/leads?depth=0', { as: world.people[as], body: { company: 'Wonka', customFields: { seats: 1 } } })).body.doc
const move = (id: string, body: Record<string, unknown>, as: Who = 'manager') => world.rest('PATCH', `/api/leads/${id}`, { as: world.people[as], body })
const comment = (id: string, body: Record<string, unknown>, as: Who) => world.rest<{ doc: Record<string, unknown>; errors: { code?: string }[] }>('POST', '/api/comments?depth=0', { as: world.people[as], body: { record: { relationTo: 'leads', value: id }, ...body } })
const told = () => rowsOf<Told>(world, `select n.event, coalesce(u.name, s.name) as person, n.title from notifications n left join partner_users u on u.id = n.recipient_id left join users s on s.id = n.staff_recipient_id order by n.created_at, person`)
const people = async () => (await told()).map(({ event, person }) => `${event} -> ${person}`)

describe('who is told', () => {
  it('is the manager about a new lead, and nobody about their own deeds', async () => {
    await submit()
    expect(await told()).toEqual([{ event: 'lead.submitted', person: 'Max', title: 'New lead from Acme Partners: Wonka' }])
  })

  it('is the submitter and the partner’s admins about a move, each in their language', async () => {
    const { id } = await submit()
    await rowsOf(world, 'delete from notifications')
    await move(id, { status: 'demo' })
    expect(await told()).toEqual([
      { event: 'lead.status-changed', person: 'Anna', title: 'Wonka is now in Demo' },
      { event: 'lead.status-changed', person: 'Emil', title: 'Wonka steht jetzt auf Demo' },
    ])
    await rowsOf(world, 'delete from notifications')
    await move(id, { outcome: 'won', status: 'closed' })
    expect(await people()).toEqual(['lead.closed -> Anna', 'lead.closed -> Emil'])
  })

  it('are the people who work, when a lead is offered', async () => {
    await world.rest('POST', '/api/leads', { as: world.people.manager, body: { assignment: { state: 'offered' }, company: 'Offered', partner: world.ids.acme } })
    expect(await people()).toEqual(['lead.offered -> Anna', 'lead.offered -> Emil'])
  })

  it('is the other side of a conversation, and no partner about internal words', async () => {
    const { id } = await submit()
    await rowsOf(world, 'delete from notifications')
    await comment(id, { body: 'Any news?' }, 'acmeMember')
    expect(await people()).toEqual(['lead.commented -> Max'])
    await rowsOf(world, 'delete from notifications')
    await comment(id, { body: 'We call them' }, 'staffAdmin')
    expect(await people()).toEqual(['lead.commented -> Anna', 'lead.commented -> Emil'])
    await rowsOf(world, 'delete from notifications')
    await comment(id, { body: 'Not yet', visibility: 'internal' }, 'manager')
    expect(await people()).toEqual([])
    await comment(id, { body: 'And now?' }, 'acmeAdmin')
    expect(await people()).toEqual(['lead.commented -> Ada', 'lead.commented -> Max'])
  })

  it('are all people of a partner about its new tier', async () => {
    await world.rest('PATCH', `/api/partners/${world.ids.acme}`, { as: world.people.staffAdmin, body: { tier: world.ids.gold } })
    expect(await people()).toEqual(['partner.tier-changed -> Anna', 'partner.tier-changed -> Emil', 'partner.tier-changed -> Vera'])
    await world.rest('PATCH', `/api/partners/${world.ids.acme}`, { as: world.people.staffAdmin, body: { tier: world.ids.silver } })
  })

  it('is nobody suspended', async () => {
    const { id } = await submit()
    await rowsOf(world, `update partner_users set status = 'suspended' where name = 'Emil'`)
    await rowsOf(world, 'delete from notifications')
    await move(id, { status: 'demo' })
    expect(await people()).toEqual(['lead.status-changed -> Anna'])
    await rowsOf(world, `update partner_users set status = 'active' where name = 'Emil'`)
  })

  it('is told nothing that was not saved', async () => {
    const { id } = await submit()
    await rowsOf(world, 'delete from notifications')
    await rowsOf(world, `create function portal_test_refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$; create constraint trigger portal_test after update on leads deferrable initially deferred for each row execute function portal_test_refuse()`)
    expect((await move(id, { status: 'demo' })).status).toBeGreaterThanOrEqual(400)
    await rowsOf(world, 'drop trigger portal_test on leads; drop function portal_test_refuse()')
    expect(await people()).toEqual([])
    expect(await rowsOf(world, `select 1 from activities a join activities_rels r on r.parent_id = a.id where r.leads_id = $1 and a.action = 'lead.moved'`, [id])).toEqual([])
    expect(await rowsOf(world, `select 1 from portal_deliveries d left join notifications n on n.id = d.notification_id where n.id is null`)).toEqual([])
  })
})

describe('comments', () => {
  it('are signed by the server, belong to the lead’s partner, and are shared when a partner writes', async () => {
    const { id } = await submit()
    const { body, status } = await comment(id, { body: ' Hello ' }, 'acmeMember')
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ author: { relationTo: 'partner-users', value: world.ids.acmeMember }, authorName: 'Emil', body: 'Hello', partner: world.ids.acme, record: { relationTo: 'leads', value: id }, visibility: 'shared' })
    const forged = await comment(id, { authorName: 'The boss', body: 'x', visibility: 'internal' }, 'acmeMember')
    expect(forged.status === 201 ? forged.body.doc : { authorName: 'Emil', visibility: 'shared' }).toMatchObject({ authorName: 'Emil', visibility: 'shared' })
  })

  it('are written only on what the writer may read', async () => {
    const { id } = await submit()
    expect((await comment(id, { body: 'x' }, 'otherAdmin')).body.errors[0]).toMatchObject({ code: 'COMMENT_RECORD_NOT_FOUND' })
    expect((await comment(id, { body: 'x' }, 'otherManager')).status).toBe(404)
    expect((await comment(id, { body: 'x' }, 'distributorAdmin')).status).toBe(403)
    expect((await comment(id, { body: 'x' }, 'acmeViewer')).status).toBe(403)
    expect((await comment('nonsense', { body: 'x' }, 'acmeMember')).status).toBeGreaterThanOrEqual(400)
  })

  it('are read by partners only when shared', async () => {
    const { id } = await submit()
    await comment(id, { body: 'secret', visibility: 'internal' }, 'manager')
    await comment(id, { body: 'open' }, 'manager')
    const { body } = await world.rest<Page<{ body: string }>>('GET', `/api/comments?where[and][0][record.relationTo][equals]=leads&where[and][1][record.value][equals]=${id}`, { as: world.people.acmeMember })
    expect(body.docs.map((doc) => doc.body)).toEqual(['open'])
  })
})

describe('notifications of a person', () => {
  it('are read and marked by that person alone', async () => {
    const { id } = await submit()
    await move(id, { status: 'demo' })
    const list = async (as: Who) => (await world.rest<Page<Notification>>('GET', '/api/notifications?depth=0', { as: world.people[as] })).body.docs
    const unread = async (as: Who) => (await world.rest<{ unreadNotifications: number }>('GET', '/api/portal/me', { as: world.people[as] })).body.unreadNotifications
    const mark = (as: Who, body: unknown) => world.rest<{ errors: { code?: string }[]; updated: number }>('POST', '/api/notifications/read', { as: world.people[as], body })
    const [own] = await list('acmeMember')
    expect(own).toMatchObject({ body: 'Max hat den Lead Wonka von Neu nach Demo bewegt.', event: 'lead.status-changed', href: `/open/leads/${id}`, readAt: null, recipient: world.ids.acmeMember, record: { relationTo: 'leads', value: id } })
    expect(own).not.toHaveProperty('eventKey')
    expect((await mark('acmeAdmin', { ids: [own?.id] })).body.updated).toBe(0)
    expect(await unread('acmeMember')).toBe(1)
    expect((await mark('acmeMember', { ids: [own?.id] })).body.updated).toBe(1)
    expect((await mark('acmeMember', { ids: [own?.id] })).body.updated).toBe(0)
    expect(await unread('acmeMember')).toBe(0)
    expect((await mark('acmeAdmin', { all: true })).body.updated).toBe(1)
    for (const body of [{}, { ids: [] }, { ids: ['nonsense'] }, { ids: 'all' }, { all: 'yes' }]) {
      expect((await mark('acmeMember', body)).body.errors[0]).toMatchObject({ code: 'NOTIFICATIONS_UNNAMED' })
    }
    expect((await world.rest('POST', '/api/notifications/read', { body: { all: true } })).status).toBe(401)
  })

  it('cannot be written by anybody', async () => {
    expect((await world.rest('POST', '/api/notifications', { as: world.people.staffAdmin, body: { event: 'x', eventKey: 'x', recipient: world.ids.acmeMember, title: 'x' } })).status).toBe(403)
  })
})

describe('the language of what somebody was told', () => {
  const titles = async (as: Who) => (await world.rest<Page<Notification>>('GET', '/api/notifications', { as: world.people[as] })).body.docs.map(({ title }) => title)
  const speak = (as: Who, locale: string) => world.rest('PATCH', `/api/partner-users/${world.ids[as]}`, { as: world.people[as], body: { locale } })

  it('is that of the account when it is read, also after it changed', async () => {
    const { id } = await submit()
    await rowsOf(world, 'delete from notifications')
    await move(id, { status: 'demo' })
    expect(await titles('acmeMember')).toEqual(['Wonka steht jetzt auf Demo'])
    expect((await speak('acmeMember', 'en')).status).toBe(200)
    expect(await titles('acmeMember')).toEqual(['Wonka is now in Demo'])
    await speak('acmeMember', 'de')
    expect(await titles('acmeMember')).toEqual(['Wonka steht jetzt auf Demo'])
  })

  it('is that of staff, too', async () => {
    await submit()
    expect(await titles('manager')).toEqual(['New lead from Acme Partners: Wonka'])
    expect((await world.rest('PATCH', `/api/users/${world.ids.manager}`, { as: world.people.manager, body: { locale: 'de' } })).status).toBe(200)
    expect(await titles('manager')).toEqual(['Neuer Lead von Acme Partners: Wonka'])
    await world.rest('PATCH', `/api/users/${world.ids.manager}`, { as: world.people.manager, body: { locale: 'en' } })
  })

  it('changes nothing for anybody else, and leaves what is known in one language as it is', async () => {
    const { id } = await submit()
    await rowsOf(world, 'delete from notifications')
    await move(id, { status: 'demo' })
    await rowsOf(world, 'delete from portal_notification_texts')
    await speak('acmeMember', 'en')
    expect(await titles('acmeAdmin')).toEqual(['Wonka is now in Demo'])
    expect(await titles('acmeMember')).toEqual(['Wonka steht jetzt auf Demo'])
    await speak('acmeMember', 'de')
  })
})
