import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Lead, LeadDuplicates, LeadForm, LeadHistory } from '../../../src/client/types.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf, startWorld, type World } from './sales-world.js'

type Who = keyof World['people']
type Refused = { errors: { code?: string; message: string }[] }

let world: World

beforeAll(async () => {
  world = await startWorld()
})

afterAll(() => stopPayload(world))

const get = <Body>(path: string, as: Who) => world.rest<Body & Refused>('GET', path, { as: world.people[as] })
const post = <Body = { doc: Lead }>(path: string, as: Who, body: unknown = {}) => world.rest<Body & Refused>('POST', path, { as: world.people[as], body })
const patch = (id: string, as: Who, body: unknown) => world.rest<{ doc: Lead } & Refused>('PATCH', `/api/leads/${id}`, { as: world.people[as], body })
const submit = async (company: string, as: Who = 'acmeMember', more: Record<string, unknown> = {}) => (await post('/api/leads?depth=0', as, { company, customFields: { seats: 1 }, ...more })).body.doc
const offer = async (company: string) => (await post('/api/leads?depth=0', 'manager', { assignment: { state: 'offered' }, company, partner: world.ids.acme })).body.doc

describe('the lead form', () => {
  it('asks what staff defined for the partner type', async () => {
    const { body, status } = await get<LeadForm>('/api/leads/form', 'acmeMember')
    expect(status).toBe(200)
    expect(body).toEqual({
      customFields: [
        { kind: 'number', label: 'Seats', name: 'seats', required: true },
        { kind: 'select', label: 'Region', name: 'region', options: ['EMEA', 'APAC'], required: false },
      ],
    })
  })

  it('is for partner users', async () => {
    expect((await get('/api/leads/form', 'manager')).status).toBe(403)
    expect((await world.rest('GET', '/api/leads/form')).status).toBe(401)
  })
})

describe('duplicates', () => {
  it('name own leads of the same company or address, however they are spelt', async () => {
    const { id } = await submit('Müller & Söhne GmbH', 'acmeMember', { email: 'info@mueller.example' })
    for (const query of ['company=MULLER%20AND%20SOHNE', 'email=INFO@mueller.example', 'company=nobody&email=info@mueller.example']) {
      const { body, status } = await get<LeadDuplicates>(`/api/leads/duplicates?${query}`, 'acmeAdmin')
      expect(status).toBe(200)
      expect(body.own.map((lead) => lead.id)).toEqual([id])
      expect(Object.keys(body.own[0]!).sort()).toEqual(['company', 'createdAt', 'id', 'status'])
    }
  })

  it('answer the same whether or not another partner has the lead', async () => {
    await submit('Secret Target AG', 'otherAdmin', { email: 'ceo@secret.example' })
    const known = await get<LeadDuplicates>('/api/leads/duplicates?company=Secret%20Target&email=ceo@secret.example', 'acmeMember')
    const unknown = await get<LeadDuplicates>('/api/leads/duplicates?company=Nobody%20Knows&email=x@nobody.example', 'acmeMember')
    expect(known.text).toBe(unknown.text)
    const distributors = await get<LeadDuplicates>('/api/leads/duplicates?company=M%C3%BCller%20S%C3%B6hne', 'distributorAdmin')
    expect(distributors.body.own).toEqual([])
  })

  it('show staff of which partner, within what they may read', async () => {
    const { body } = await get<LeadDuplicates>('/api/leads/duplicates?company=secret%20target', 'staffAdmin')
    expect(body.own).toMatchObject([{ company: 'Secret Target AG', partner: { id: world.ids.other, name: 'Other Partners' } }])
    expect((await get<LeadDuplicates>('/api/leads/duplicates?company=secret%20target', 'manager')).body.own).toEqual([])
  })

  it('ask what to compare', async () => {
    expect((await get('/api/leads/duplicates', 'acmeMember')).body.errors[0]).toMatchObject({ code: 'DUPLICATES_OF_WHAT' })
    expect((await get(`/api/leads/duplicates?company=${'x'.repeat(300)}`, 'acmeMember')).status).toBe(400)
    expect((await get<LeadDuplicates>('/api/leads/duplicates?company=...', 'acmeMember')).body.own).toEqual([])
  })
})

describe('the history of a lead', () => {
  it('tells who did what, newest first, in the reader’s language', async () => {
    const { id } = await submit('Hooli')
    await patch(id, 'manager', { status: 'demo' })
    const { body } = await get<LeadHistory>(`/api/leads/${id}/history`, 'acmeMember')
    expect(body.items.map(({ text }) => text)).toEqual(['Max hat Hooli von Neu nach Demo bewegt', 'Emil hat Hooli angelegt'])
    expect(body.items[0]).toMatchObject({ action: 'lead.moved', actorName: 'Max', field: 'status', from: 'new', to: 'demo' })
    expect((await get<LeadHistory>(`/api/leads/${id}/history?locale=en`, 'acmeMember')).body.items[0]?.text).toBe('Max moved Hooli from New to Demo')
  })

  it('is hidden with the lead', async () => {
    const { id } = await submit('Pied Piper')
    for (const who of ['otherAdmin', 'otherManager'] as const) {
      expect((await get(`/api/leads/${id}/history`, who)).status).toBe(404)
    }
    expect((await get(`/api/leads/nonsense/history`, 'acmeAdmin')).status).toBe(404)
  })

  it('begins anew for a partner to which the lead is passed on, and keeps internal notes from partners', async () => {
    const { id } = await submit('Massive Dynamic')
    await post('/api/comments', 'staffAdmin', { body: 'They never call back', record: { relationTo: 'leads', value: id }, visibility: 'internal' })
    await patch(id, 'staffAdmin', { partner: world.ids.other })
    const { body } = await get<LeadHistory>(`/api/leads/${id}/history`, 'otherAdmin')
    expect(body.items.map(({ action }) => action)).toEqual(['lead.offered'])
    expect((await get(`/api/leads/${id}`, 'acmeMember')).status).toBe(404)
    const staff = await get<LeadHistory>(`/api/leads/${id}/history`, 'staffAdmin')
    expect(staff.body.items.map(({ action }) => action)).toEqual(expect.arrayContaining(['lead.created', 'lead.commented', 'lead.passed-on', 'lead.offered']))
  })
})

describe('an offered lead', () => {
  it('is accepted once, by the partner alone', async () => {
    const { assignment, id } = await offer('Cyberdyne')
    expect(assignment).toMatchObject({ answeredAt: null, state: 'offered' })
    expect(assignment.offeredAt).not.toBeNull()
    expect((await post(`/api/leads/${id}/accept`, 'otherAdmin')).status).toBe(404)
    expect((await post(`/api/leads/${id}/accept`, 'distributorAdmin')).status).toBe(403)
    expect((await post(`/api/leads/${id}/accept`, 'acmeViewer')).status).toBe(403)
    expect((await post(`/api/leads/${id}/accept`, 'manager')).status).toBe(403)
    const answers = await Promise.all([post(`/api/leads/${id}/accept`, 'acmeMember'), post(`/api/leads/${id}/decline`, 'acmeAdmin', { reason: 'Too small' })])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body.errors[0]).toMatchObject({ code: 'LEAD_NOT_OFFERED' })
    expect((await rowsOf(world, `select event from notifications n where event_key like $1`, [`lead.answered:${id}%`])).length).toBe(1)
  })

  it('is declined with a reason that the manager reads', async () => {
    const { id } = await offer('Tyrell')
    expect((await post(`/api/leads/${id}/decline`, 'acmeAdmin', { reason: '  ' })).body.errors[0]).toMatchObject({ code: 'REASON_REQUIRED' })
    expect((await post(`/api/leads/${id}/decline`, 'acmeAdmin', { reason: 'No capacity' })).body.doc.assignment).toMatchObject({ reason: 'No capacity', state: 'declined' })
    const [told] = await rowsOf<{ body: string; staff_recipient_id: string }>(world, 'select body, staff_recipient_id::text from notifications where event_key like $1', [`lead.answered:${id}%`])
    expect(told).toEqual({ body: 'Anna of Acme Partners gives the lead Tyrell back: “No capacity”', staff_recipient_id: world.ids.manager })
  })

  it('cannot be answered by staff, nor taken back once accepted', async () => {
    const { id } = await offer('Weyland')
    expect((await patch(id, 'manager', { assignment: { state: 'accepted' } })).status).toBe(400)
    await post(`/api/leads/${id}/accept`, 'acmeAdmin')
    expect((await patch(id, 'manager', { assignment: { state: 'none' } })).status).toBe(400)
  })

  it('is not there when the partner brought the lead', async () => {
    const { id } = await submit('Own')
    expect((await post(`/api/leads/${id}/accept`, 'acmeAdmin')).status).toBe(409)
  })
})

describe('the CSV export', () => {
  it('has what the filter shows, in order, with formulas defused', async () => {
    await submit('=HYPERLINK("http://evil.example")', 'acmeMember', { customFields: { region: 'EMEA', seats: 7 }, lastName: 'CsvOne', phone: '+49 30 1' })
    await submit('Plain, Inc', 'acmeMember', { lastName: 'CsvTwo' })
    const { headers, status, text } = await get('/api/leads/export.csv?where[lastName][like]=Csv&sort=company', 'acmeAdmin')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="leads-\d{4}-\d\d-\d\d\.csv"$/)
    const lines = text.split('\r\n')
    expect(lines[0]).toBe('ID,Created at,Partner,Submitted by,Status,Outcome,Closed at,Company,First name,Last name,E-mail,Phone,Job title,Country,Source,Campaign,Message,Expected value,Currency,Region,Seats')
    expect(lines[1]).toContain(`Acme Partners,Emil,New,,,"'=HYPERLINK(""http://evil.example"")",,CsvOne,,'+49 30 1,`)
    expect(lines[1]).toMatch(/,EMEA,7$/)
    expect(lines[2]).toContain('"Plain, Inc"')
    expect(lines.slice(3)).toEqual([''])
  })

  it('starts with the mark of UTF-8', async () => {
    const response = await world.rest('GET', '/api/leads/export.csv', { as: world.people.acmeAdmin })
    expect(response.status).toBe(200)
    const raw = await import('payload').then(({ handleEndpoints }) => handleEndpoints({ config: world.config, request: new Request('http://localhost:3000/api/leads/export.csv', { headers: { Cookie: world.people.acmeAdmin.cookie } }) }))
    expect(new Uint8Array(await raw.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  })

  it('shows nobody more than the list does', async () => {
    expect((await get('/api/leads/export.csv', 'otherAdmin')).text).not.toMatch(/Acme Partners|Hooli/)
    expect((await get('/api/leads/export.csv?where[partner.internalNote][like]=x', 'acmeAdmin')).status).toBe(400)
    expect((await get('/api/leads/export.csv?sort=submittedBy.hash', 'staffAdmin')).status).toBe(400)
    expect((await get('/api/leads/export.csv?where[submittedBy.resetPasswordToken][like]=a', 'staffAdmin')).status).toBeGreaterThanOrEqual(400)
    expect((await world.rest('GET', '/api/leads/export.csv')).status).toBe(401)
  })
})
