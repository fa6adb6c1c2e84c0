import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ImportReport } from '../../../src/client/imports.js'
import { sqlOfPool } from '../../../src/database/doors.js'
import { type JobRunner, startJobRunner } from '../../../src/jobs/run-jobs.js'
import type { RestAnswer, SignedIn } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf, startWorld, type World } from './sales-world.js'

let world: World
let runner: JobRunner

beforeAll(async () => {
  world = await startWorld()
  runner = startJobRunner(world.payload, { pollMs: 200 })
})
afterAll(async () => {
  await runner?.stop()
  await stopPayload(world)
})

type Refused = { errors: { message: string }[] }

const post = <Body = ImportReport>(as: SignedIn, path: string, body: unknown = {}): Promise<RestAnswer<Body>> => world.rest<Body>('POST', `/api/imports${path}`, { as, body })
const numberOf = async (statement: string): Promise<number> => Number((await sqlOfPool(world.payload)<{ n: string }>(`select (${statement}) as n`)).rows[0]?.n)

const settled = async (as: SignedIn, id: string): Promise<ImportReport> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const { body } = await world.rest<ImportReport>('GET', `/api/imports/${id}`, { as })
    if (body.state !== 'checking' && body.state !== 'importing') {
      return body
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The import did not come to an end.')
}

const checked = async (as: SignedIn, kind: ImportReport['kind'], text: string, mapping?: Record<string, number>): Promise<ImportReport> => {
  const { body, status } = await post(as, '', { fileName: `${kind}.csv`, kind, text })
  expect(status).toBe(201)
  const started = await post(as, `/${body.id}/check`, { mapping: mapping ?? body.mapping })
  expect(started.status).toBe(202)
  return settled(as, body.id)
}

const imported = async (as: SignedIn, id: string): Promise<ImportReport> => {
  expect((await post(as, `/${id}/run`)).status).toBe(202)
  return settled(as, id)
}

describe('a file of deals', () => {
  it('is read, checked without writing, and written as a whole', async () => {
    const lines = Array.from({ length: 45 }, (_none, index) => `Deal ${index};Acme Partners;Customer ${index};1250,50;EUR;Negotiation;31.03.2027`)
    const report = await checked(world.people.manager, 'deals', `Name;Partner;Firma;Betrag;Währung;Phase;Expected close\n${lines.join('\n')}`)
    expect(report).toMatchObject({ done: 45, problemCount: 0, state: 'checked', total: 45 })
    expect(await numberOf('select count(*) from deals')).toBe(0)
    expect(await imported(world.people.manager, report.id)).toMatchObject({ done: 45, state: 'done' })
    expect(await numberOf(`select count(*) from deals where amount = 125050 and currency = 'EUR' and expected_close_date = '2027-03-31T00:00:00Z' and partner_id = '${world.ids.acme}'`)).toBe(45)
    expect(await numberOf(`select count(*) from deals d join deal_stages_locales l on l._parent_id = d.stage_id and l.name = 'Negotiation'`)).toBe(45)
    expect(await numberOf(`select count(*) from activities where action = 'deal.created' and actor_name = 'Max'`)).toBe(45)
    expect(await numberOf('select count(*) from notifications')).toBe(0)
  })

  it('names every row and column that is wrong, in the words of the portal, and is not written', async () => {
    const before = await numberOf('select count(*) from deals')
    const report = await checked(
      world.people.staffAdmin,
      'deals',
      ['Name,Partner,Company,Amount,Currency,Stage,Lost reason', 'A,Nobody,C,10,EUR,,', 'B,Acme Partners,C,ten,EUR,,', 'C,Acme Partners,C,10,EUR,Elsewhere,', 'D,Acme Partners,C,10,EUR,Closed lost,', 'E,Acme Partners,C,10,EUR,,', 'F,Acme Partners,,10,EUR,,'].join('\n'),
    )
    expect(report.problems.map(({ column, row }) => [row, column])).toEqual([
      [2, 'Partner'],
      [3, 'Amount'],
      [4, 'Stage'],
      [5, 'Lost reason'],
      [7, 'Company'],
    ])
    expect(report.problems[1]?.message).toContain('“ten” is no amount')
    const run = await post<Refused>(world.people.staffAdmin, `/${report.id}/run`)
    expect(run.status).toBe(409)
    expect(await numberOf('select count(*) from deals')).toBe(before)
  })

  it('is for a manager only about own partners', async () => {
    const report = await checked(world.people.otherManager, 'deals', 'Name,Partner,Company,Amount,Currency\nA,Acme Partners,C,10,EUR')
    expect(report.problems[0]?.message).toContain('was not found')
  })
})

describe('a file of leads', () => {
  it('takes options as people read them, and off what an export put before a formula', async () => {
    const report = await checked(world.people.staffAdmin, 'leads', `Partner,Company,Source,Message\nAcme Partners,Brackholm,Conference,'=SUM(A1)\nacme partners,Corvenne,Konferenz,plain`, undefined)
    expect(report.problems.map(({ row }) => row)).toEqual([3])
    const mended = await checked(world.people.staffAdmin, 'leads', `Partner,Company,Source,Message\nAcme Partners,Brackholm,Conference,'=SUM(A1)\nAcme Partners,Corvenne,Konferenz,plain`)
    expect(mended.problemCount).toBe(0)
    expect((await imported(world.people.staffAdmin, mended.id)).state).toBe('done')
    expect(await numberOf(`select count(*) from leads where source = 'conference'`)).toBe(2)
    expect(await numberOf(`select count(*) from leads where message = '=SUM(A1)'`)).toBe(1)
  })
})

describe('answers to the questions of partner types', () => {
  const rows = ['Partner,Company,Seats,Region', 'Acme Partners,Answered,"12,5",emea', "Acme Partners,Half,7,", 'Umbrella,No questions,,']

  it('have a column each, called as the form asks, and are read as their question wants', async () => {
    const report = await checked(world.people.manager, 'leads', rows.join('\n'))
    expect(report.fields.slice(-2)).toEqual([
      { label: 'Seats', path: 'customFields.seats', required: false },
      { label: 'Region', path: 'customFields.region', required: false },
    ])
    expect(report).toMatchObject({ mapping: { 'customFields.region': 3, 'customFields.seats': 2 }, problems: [] })
    expect((await imported(world.people.manager, report.id)).state).toBe('done')
    expect(await numberOf(`select count(*) from leads where company = 'Answered' and custom_fields = '{"seats":12.5,"region":"EMEA"}'`)).toBe(1)
    expect(await numberOf(`select count(*) from leads where company = 'No questions' and custom_fields is null`)).toBe(1)
  })

  it('that make no sense, or that nobody asked, are named by row and column', async () => {
    const report = await checked(world.people.staffAdmin, 'leads', 'Partner,Company,Seats,Region\nAcme Partners,A,many,\nAcme Partners,B,1,Mars\nUmbrella,C,1,')
    expect(report.problems.map(({ column, message, row }) => [row, column, message])).toEqual([
      [2, 'Seats', 'Enter a number.'],
      [3, 'Region', 'Choose one of: EMEA, APAC.'],
      [4, 'Seats', 'This form has no such question.'],
    ])
  })

  it('go out under the same headings, so that a file comes in as it went out, in both languages', async () => {
    await rowsOf(world, `insert into partner_types_lead_fields_locales (label, _locale, _parent_id) select 'Plätze', 'de', id from partner_types_lead_fields where name = 'seats'`)
    for (const locale of ['en', 'de']) {
      const { text } = await world.rest('GET', '/api/leads/export.csv?where[company][equals]=Answered', { as: world.people.staffAdmin, headers: { 'Accept-Language': locale } })
      expect(text.split('\r\n')[0]).toContain(locale === 'de' ? ',Region,Plätze' : ',Region,Seats')
      const report = await checked(world.people.staffAdmin, 'leads', text)
      expect(report.problems).toEqual([])
      expect(Object.keys(report.mapping).sort()).toEqual(['campaign', 'company', 'country', 'currency', 'customFields.region', 'customFields.seats', 'email', 'expectedValue', 'firstName', 'jobTitle', 'lastName', 'message', 'outcome', 'partner', 'phone', 'source', 'status'])
    }
  })
})

describe('a file of partners', () => {
  it('brings organisations with their type, tier and manager', async () => {
    const report = await checked(world.people.staffAdmin, 'partners', 'Name,Type,Tier,Manager,Country\nNew Partner,Reseller,Gold,max@vendor.test,DE\nSecond Partner,reseller,gold,,')
    expect(report.problems).toEqual([])
    expect((await imported(world.people.staffAdmin, report.id)).state).toBe('done')
    expect(await numberOf(`select count(*) from partners where manager_id = '${world.ids.manager}' and tier_id = '${world.ids.gold}' and name = 'New Partner'`)).toBe(1)
  })
})

describe('a file that went out of the portal', () => {
  const roundTrip = async (kind: 'deals' | 'partners', query: string, locale: string): Promise<{ report: ImportReport; text: string }> => {
    const { status, text } = await world.rest('GET', `/api/${kind}/export.csv?${query}`, { as: world.people.staffAdmin, headers: { 'Accept-Language': locale } })
    expect(status).toBe(200)
    return { report: await checked(world.people.staffAdmin, kind, text), text }
  }

  it('comes in as it went out, in both languages', async () => {
    for (const locale of ['en', 'de']) {
      const partners = await roundTrip('partners', 'where[name][like]=Partner&sort=-name', locale)
      expect({ locale, problems: partners.report.problems }).toEqual({ locale, problems: [] })
      expect(Object.keys(partners.report.mapping).sort()).toEqual(['categories', 'country', 'internalNote', 'manager', 'name', 'parent', 'partnerType', 'stage', 'status', 'tags', 'tier', 'website'])
      const deals = await roundTrip('deals', 'where[name][like]=Deal 1&sort=stage', locale)
      expect({ locale, problems: deals.report.problems }).toEqual({ locale, problems: [] })
      expect(Object.keys(deals.report.mapping)).toHaveLength(12)
    }
  })

  it('has of partners what its reader may read, in the order of the list, formulas defused', async () => {
    await rowsOf(world, `update partners set internal_note = '=1+1', website = 'https://acme.example' where id = $1`, [world.ids.acme])
    const ask = async (as: keyof World['people'], query = '') => (await world.rest('GET', `/api/partners/export.csv${query}`, { as: world.people[as] })).text.split('\r\n').filter((line) => line !== '')
    const [headings = '', ...own] = await ask('manager', `?where[partnerType][equals]=${world.ids.resellers}&sort=-name`)
    expect(headings.replace('\uFEFF', '')).toBe('ID,Created at,Name,Partner type,Tier,Lifecycle stage,Status,Country,Website,Distributor,Categories,Partner manager,Tags,Internal note')
    expect(own.map((line) => line.split(',')[2])).toEqual(['New Partner', 'Acme Partners'])
    expect(own[1]).toContain(",Acme Partners,Reseller,Silver,,Active,,https://acme.example,Umbrella,,max@vendor.test,,'=1+1")
    const [forPartners = '', ...rows] = await ask('acmeAdmin')
    expect(forPartners.replace('\uFEFF', '')).toBe('ID,Created at,Name,Partner type,Tier,Lifecycle stage,Status,Country,Website')
    expect(rows).toHaveLength(1)
    expect((await ask('distributorAdmin')).slice(1).map((line) => line.split(',')[2])).toEqual(['Acme Partners', 'Umbrella'])
    for (const query of ['?where[internalNote][like]=x', '?sort=internalNote', '?where[manager][exists]=true']) {
      expect({ query, status: (await world.rest('GET', `/api/partners/export.csv${query}`, { as: world.people.acmeAdmin })).status }).toEqual({ query, status: 400 })
    }
  })
})

describe('all or nothing', () => {
  it('writes none of the rows when one is refused that was fine by itself', async () => {
    const text = 'Name,Partner,Company,Amount,Currency\nX1,Acme Partners,C,10,EUR\nX2,Acme Partners,C,10,EUR'
    const report = await checked(world.people.staffAdmin, 'deals', text)
    await world.payload.update({ collection: 'partners' as never, data: { name: 'Acme Renamed' } as never, id: world.ids.acme, overrideAccess: true })
    const failed = await imported(world.people.staffAdmin, report.id)
    expect(failed).toMatchObject({ done: 0, state: 'failed' })
    expect(failed.problems[0]).toMatchObject({ column: 'Partner', row: 2 })
    expect(await numberOf(`select count(*) from deals where name in ('X1', 'X2')`)).toBe(0)
    await world.payload.update({ collection: 'partners' as never, data: { name: 'Acme Partners' } as never, id: world.ids.acme, overrideAccess: true })
  })

  it('runs once, however often it is asked for, and is called off without a trace', async () => {
    const lines = Array.from({ length: 200 }, (_none, index) => `Twice ${index},Acme Partners,C,10,EUR`)
    const report = await checked(world.people.staffAdmin, 'deals', `Name,Partner,Company,Amount,Currency\n${lines.join('\n')}`)
    const clicks = await Promise.all([1, 2, 3, 4].map(() => post(world.people.staffAdmin, `/${report.id}/run`)))
    expect(clicks.map(({ status }) => status).sort()).toEqual([202, 409, 409, 409])
    expect((await post(world.people.staffAdmin, `/${report.id}/cancel`)).status).toBe(200)
    await runner.stop()
    runner = startJobRunner(world.payload, { pollMs: 200 })
    expect(await settled(world.people.staffAdmin, report.id)).toMatchObject({ state: 'cancelled' })
    expect(await numberOf(`select count(*) from deals where name like 'Twice %'`)).toBe(0)
    expect((await post(world.people.staffAdmin, `/${report.id}/run`)).status).toBe(409)
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['of no known kind', { kind: 'users', text: 'a\nb' }, 400],
    ['without a row', { kind: 'leads', text: 'Partner,Company\n\n' }, 400],
    ['with a quotation mark that is not closed', { kind: 'leads', text: 'Partner,Company\n"A,B' }, 400],
    ['with too many rows', { kind: 'leads', text: `Partner,Company\n${'A,B\n'.repeat(5_001)}` }, 413],
    ['with too many columns', { kind: 'leads', text: `${'a,'.repeat(70)}\n1` }, 400],
    ['that is no text', { kind: 'leads', text: 5 }, 400],
  ])('%s is refused with a sentence', async (_title, body, status) => {
    const answer = await post<Refused>(world.people.staffAdmin, '', body)
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0]?.message).toMatch(/\.$/)
  })

  it('needs its columns chosen before it is checked', async () => {
    const { body } = await post(world.people.staffAdmin, '', { kind: 'leads', text: 'a,b\n1,2' })
    const answer = await post<Refused>(world.people.staffAdmin, `/${body.id}/check`, { mapping: {} })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]?.message).toContain('Partner, Company')
    expect((await post(world.people.staffAdmin, `/${body.id}/check`, { mapping: { company: 0, partner: 9 } })).status).toBe(400)
    expect((await post(world.people.staffAdmin, `/${body.id}/run`)).status).toBe(409)
  })

  it('is nobody else’s', async () => {
    const { body } = await post(world.people.staffAdmin, '', { kind: 'leads', text: 'Partner,Company\n1,2' })
    expect((await world.rest('GET', `/api/imports/${body.id}`, { as: world.people.manager })).status).toBe(404)
    expect((await post(world.people.acmeAdmin, '', { kind: 'leads', text: 'Partner,Company\n1,2' })).status).toBe(403)
  })
})
