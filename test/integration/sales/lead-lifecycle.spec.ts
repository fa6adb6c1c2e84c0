import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Lead } from '../../../src/client/types.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf, startWorld, type World } from './sales-world.js'

type Refused = { errors: { code?: string; data?: { errors?: { message: string; path: string }[] }; message: string }[] }

let world: World

beforeAll(async () => {
  world = await startWorld()
})

afterAll(() => stopPayload(world))

const submit = async (body: Record<string, unknown> = {}, as: keyof World['people'] = 'acmeMember') => world.rest<Refused & { doc: Lead }>('POST', '/api/leads?depth=0', { as: world.people[as], body: { company: ' Initech GmbH ', customFields: { seats: 10 }, email: 'Peter@Initech.example', ...body } })
const change = (id: string, body: Record<string, unknown>, as: keyof World['people'], headers: Record<string, string> = {}) => world.rest<Refused & { doc: Lead }>('PATCH', `/api/leads/${id}?depth=0`, { as: world.people[as], body, headers })
const history = (id: string) => rowsOf<{ action: string; actor_name: string; field: null | string; from: null | string; to: null | string }>(world, `select a.action, a.actor_name, a.field, a."from", a."to" from activities a join activities_rels r on r.parent_id = a.id and r.path = 'record' where r.leads_id = $1 order by a.created_at, a.id`, [id])

describe('submitting a lead', () => {
  it('belongs to the partner of whoever submits it, tidied, new, and with its history', async () => {
    const { body, status } = await submit()
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ assignment: { state: 'none' }, company: 'Initech GmbH', customFields: { seats: 10 }, email: 'peter@initech.example', outcome: null, partner: world.ids.acme, status: 'new', submittedBy: world.ids.acmeMember })
    expect(body.doc).not.toHaveProperty('companyKey')
    expect(await history(body.doc.id)).toEqual([{ action: 'lead.created', actor_name: 'Emil', field: null, from: null, to: null }])
  })

  it('refuses answers that do not fit, each beside its question', async () => {
    const { body, status } = await submit({ customFields: { colour: 'red', region: 'LATAM' } })
    expect(status).toBe(400)
    expect(body.errors[0]?.data?.errors).toEqual([
      { message: 'Dieses Formular hat keine solche Frage.', path: 'customFields.colour' },
      { message: 'Wählen Sie eines von: EMEA, APAC.', path: 'customFields.region' },
      { message: 'Diese Frage muss beantwortet werden.', path: 'customFields.seats' },
    ])
    expect((await submit({ customFields: ['seats'] }, 'acmeAdmin')).body.errors[0]?.data?.errors?.[0]?.path).toBe('customFields')
  })

  it('never lets the browser say whose lead it is or where it stands', async () => {
    for (const body of [{ partner: world.ids.other }, { status: 'closed' }, { submittedBy: world.ids.acmeAdmin }]) {
      const answer = await submit(body)
      if (answer.status === 201) {
        expect(answer.body.doc).toMatchObject({ partner: world.ids.acme, status: 'new', submittedBy: world.ids.acmeMember })
      } else {
        expect([400, 403]).toContain(answer.status)
      }
    }
  })

  it('is not for people who only read', async () => {
    expect((await submit({}, 'acmeViewer')).status).toBe(403)
  })

  it('needs a partner when staff do it, one that they may work with', async () => {
    const create = (body: Record<string, unknown>, as: keyof World['people']) => world.rest<Refused>('POST', '/api/leads', { as: world.people[as], body: { company: 'Pushed', ...body } })
    expect((await create({}, 'staffAdmin')).status).toBe(400)
    expect((await create({ partner: '018f0000-0000-7000-8000-000000000000' }, 'staffAdmin')).body.errors[0]?.data?.errors?.[0]).toMatchObject({ path: 'partner' })
    expect([400, 403]).toContain((await create({ partner: world.ids.other }, 'manager')).status)
    expect((await create({ partner: world.ids.acme, submittedBy: world.ids.otherAdmin }, 'manager')).body.errors[0]?.data?.errors?.[0]).toMatchObject({ path: 'submittedBy' })
    expect((await create({ partner: world.ids.acme }, 'manager')).status).toBe(201)
  })
})

describe('moving a lead', () => {
  it('goes freely between open statuses, closes with an outcome, reopens without it, and remembers every step', async () => {
    const { id } = (await submit()).body.doc
    expect((await change(id, { status: 'demo' }, 'manager')).body.doc.status).toBe('demo')
    expect((await change(id, { status: 'qualified' }, 'manager')).status).toBe(200)
    const refused = await change(id, { status: 'closed' }, 'manager')
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]?.data?.errors?.[0]).toEqual({ message: 'Say how the lead ended: won, lost or disqualified.', path: 'outcome' })
    const closed = (await change(id, { outcome: 'won', status: 'closed' }, 'manager')).body.doc
    expect(closed).toMatchObject({ outcome: 'won', status: 'closed' })
    expect(closed.closedAt).not.toBeNull()
    expect((await change(id, { status: 'proposal' }, 'manager')).body.doc).toMatchObject({ closedAt: null, outcome: null, status: 'proposal' })
    expect((await change(id, { outcome: 'lost' }, 'manager')).status).toBe(400)
    expect((await history(id)).map(({ action, from, to }) => [action, from, to])).toEqual([
      ['lead.created', null, null],
      ['lead.moved', 'new', 'demo'],
      ['lead.moved', 'demo', 'qualified'],
      ['lead.moved', 'qualified', 'closed'],
      ['lead.closed', null, 'won'],
      ['lead.reopened', 'closed', 'proposal'],
    ])
  })

  it('is not for partner users, who keep the contact data up to date while the lead is open', async () => {
    const { id } = (await submit()).body.doc
    expect((await change(id, { status: 'demo' }, 'acmeMember')).status).toBeGreaterThanOrEqual(400)
    expect((await change(id, { phone: ' 030 1 ' }, 'acmeMember')).body.doc).toMatchObject({ phone: '030 1', status: 'new' })
    expect((await history(id)).at(-1)).toMatchObject({ action: 'lead.changed', actor_name: 'Emil', field: 'phone', from: null, to: '030 1' })
    await change(id, { outcome: 'lost', status: 'closed' }, 'manager')
    const refused = await change(id, { phone: '2' }, 'acmeAdmin')
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0]).toMatchObject({ code: 'LEAD_CLOSED', message: 'This lead is closed. Ask your partner manager to reopen it before you change it.' })
  })

  it('moves an old lead although a question became required since', async () => {
    const id = (await world.rest<{ doc: Lead }>('POST', '/api/leads', { as: world.people.manager, body: { company: 'Old', partner: world.ids.acme } })).body.doc.id
    expect((await change(id, { status: 'demo' }, 'manager')).status).toBe(200)
    expect((await change(id, { lastName: 'Miller' }, 'acmeAdmin')).status).toBe(200)
  })
})

describe('changes made on an old state', () => {
  it('answer 409 by If-Match and by the updatedAt of a whole record, and write nothing', async () => {
    const first = (await submit()).body.doc
    await change(first.id, { lastName: 'Gibbons' }, 'acmeAdmin')
    for (const [body, headers] of [[{ phone: '1' }, { 'If-Match': `"${first.updatedAt}"` }], [{ phone: '1', updatedAt: first.updatedAt }, {}]] as const) {
      const refused = await change(first.id, body, 'manager', headers)
      expect(refused.status).toBe(409)
      expect(refused.body.errors[0]).toMatchObject({ code: 'CHANGED_MEANWHILE' })
    }
    const current = (await world.rest<Lead>('GET', `/api/leads/${first.id}`, { as: world.people.manager })).body
    expect(current).toMatchObject({ lastName: 'Gibbons', phone: null })
    expect((await change(first.id, { phone: '1' }, 'acmeMember', { 'If-Match': `"${current.updatedAt}"` })).status).toBe(200)
    expect((await change(first.id, { phone: '2' }, 'acmeMember', { 'If-Match': '*' })).status).toBe(200)
  })

  it('lets one of two people win who save the same state at once', async () => {
    const { id, updatedAt } = (await submit()).body.doc
    const answers = await Promise.all(['manager', 'acmeMember'].map((who) => change(id, { phone: who }, who as 'manager', { 'If-Match': `"${updatedAt}"` })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})
