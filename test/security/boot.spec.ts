import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildConfig, type CollectionConfig, getPayload, handleEndpoints, type GlobalConfig, type Payload } from 'payload'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { closeDatabase, reliablePostgres } from '../../src/database/reliable-postgres.js'
import { allOf, anyOf, type CollectionPolicy, hasStaffRole, isPartnerAdmin, isPartnerUser, isStaff, isStaffField, never, not, partnerPortal, type PartnerPortalOptions } from '../../src/index.js'
import { createTestDatabase, type TestDatabase } from '../support/test-database.js'

type Host = { collections?: CollectionConfig[]; globals?: GlobalConfig[]; options?: PartnerPortalOptions }

let database: TestDatabase
const started: Payload[] = []

const start = async (key: string, { collections = [], globals = [], options = {} }: Host): Promise<Payload> => {
  const config = await buildConfig({
    collections,
    db: reliablePostgres({ connectionString: database.connectionString }),
    editor: lexicalEditor(),
    globals,
    localization: { defaultLocale: 'en', locales: ['en', 'de'] },
    logger: { options: { level: 'silent' } },
    plugins: [partnerPortal(options)],
    secret: 'the secret of the tests, long enough for anybody',
    serverURL: 'http://localhost:3000',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config, key })
  started.push(payload)
  return payload
}

const invoices: CollectionConfig = { fields: [{ name: 'total', type: 'number' }], slug: 'invoices' }
const settings: GlobalConfig = { fields: [{ name: 'motto', type: 'text' }], slug: 'settings' }

beforeAll(async () => {
  database = await createTestDatabase()
}, 120_000)
afterAll(async () => {
  await Promise.all(started.map(closeDatabase))
  await database.drop()
})

describe('the portal in somebody else’s project', () => {
  it('refuses to start with a collection that nobody decided about, and names it', async () => {
    await expect(start('undecided', { collections: [invoices] })).rejects.toThrow('nobody decided who may use the collection "invoices"')
  }, 60_000)

  it('refuses to start with a global that nobody decided about', async () => {
    await expect(start('undecided-global', { globals: [settings] })).rejects.toThrow('the global "settings"')
  }, 60_000)

  it('starts once they are named', async () => {
    const payload = await start('decided', { collections: [invoices], globals: [settings], options: { policy: { trusted: ['invoices', 'settings'] } } })
    expect(payload.collections.invoices).toBeDefined()
  }, 60_000)

  it('shows the stored record as JSON on none of its forms, unless the host says so; forms of the host stay as they are', async () => {
    const { config } = await start('forms', { collections: [invoices], globals: [settings], options: { overrides: { deals: (deals) => ({ ...deals, admin: { ...deals.admin, hideAPIURL: false } }) }, policy: { trusted: ['invoices', 'settings'] } } })
    const withRawRecord = [...config.collections, ...config.globals].filter(({ admin }) => admin.hidden !== true && admin.hideAPIURL !== true)
    expect(withRawRecord.map(({ slug }) => slug).sort()).toEqual(['deals', 'invoices', 'settings'])
  }, 60_000)

  it('keeps the rights of its own collections whatever an override says', async () => {
    const payload = await start('overridden', { options: { overrides: { leads: (leads) => ({ ...leads, access: { create: () => true, delete: () => true, read: () => true, update: () => true } }) } } })
    await expect(payload.find({ collection: 'leads', overrideAccess: false } as never)).rejects.toThrow('not allowed')
  }, 60_000)

  it('keeps everything that guards it when it is switched off', async () => {
    await expect(start('off-undecided', { collections: [invoices], options: { disabled: true } })).rejects.toThrow('nobody decided who may use the collection "invoices"')
    const [on, off] = [await start('on', {}), await start('off', { options: { disabled: true } })]
    const slugsOf = ({ config }: Payload) => config.collections.map(({ slug }) => slug).sort()
    const tablesOf = ({ db }: Payload) => Object.keys((db as unknown as { tables: object }).tables).sort()
    expect([slugsOf(off), tablesOf(off)]).toEqual([slugsOf(on), tablesOf(on)])
    expect(off.authStrategies.map(({ name }) => name)).toEqual(['portal-session'])
    for (const slug of ['leads', 'partners', 'partner-users', 'payload-jobs', 'payload-preferences']) {
      await expect(off.find({ collection: slug, overrideAccess: false } as never)).rejects.toThrow('not allowed')
    }
    const pathsOf = (slug: string) => (off.collections[slug as never]!.config.endpoints as { path: string }[]).map(({ path }) => path)
    expect(off.config.endpoints.filter(({ path }) => path.startsWith('/portal'))).toEqual([])
    expect([pathsOf('leads').includes('/form'), pathsOf('rooms').includes('/order'), pathsOf('partner-users').includes('/invite')]).toEqual([false, false, false])
    expect(pathsOf('partner-users').filter((path) => path === '/first-register')[0]).toBeDefined()
    expect((off.config.custom.partnerPortal as { roomKinds: string[] }).roomKinds).toEqual([])
  }, 120_000)

  it('has no sales and no money when they are switched off, and is a portal all the same', async () => {
    const payload = await start('without-sales', { options: { domains: { sales: false } } })
    expect(Object.keys((payload.db as unknown as { tables: object }).tables)).toEqual(expect.arrayContaining(['commission_plans', 'deal_stages', 'deals', 'leads', 'ledger_entries', 'ledger_transactions', 'payouts']))
    const create = async (collection: string, data: object) => (await payload.create({ collection, data, overrideAccess: true } as never)) as { id: string }
    const password = 'a long enough password'
    await create('users', { email: 'ada@vendor.test', name: 'Ada', password, role: 'admin' })
    const type = await create('partner-types', { name: 'Reseller', slug: 'reseller' })
    const partner = await create('partners', { name: 'Acme', partnerType: type.id, status: 'active' })
    await create('partner-users', { email: 'anna@partner.test', name: 'Anna', partner: partner.id, password, role: 'admin', status: 'active' })
    await create('rooms', { _status: 'published', kind: 'overview', order: 1, partnerType: type.id, title: 'Overview' })
    const cookies = new Map<string, string>()
    const ask = async (as: string, method: string, path: string, body?: object) => {
      const headers = { 'Content-Type': 'application/json', Cookie: cookies.get(as) ?? '', Origin: 'http://localhost:3000' }
      const answer = await handleEndpoints({ config: payload.config, payloadInstanceCacheKey: 'without-sales', request: new Request(`http://localhost:3000/api${path}`, { headers, method, ...(body && { body: JSON.stringify(body) }) }) })
      cookies.set(as, cookies.get(as) ?? answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; '))
      const text = await answer.text()
      return { body: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, never>, status: answer.status }
    }
    for (const [as, path, email] of [['staff', '/users/login', 'ada@vendor.test'], ['partner', '/partner-users/login', 'anna@partner.test']] as const) {
      expect(await ask(as, 'POST', path, { email, password })).toMatchObject({ status: 200 })
    }

    for (const path of ['/leads', '/deals', '/deal-stages', '/deals/pipeline', '/deals/export.csv', '/leads/form', '/commission-plans', '/payouts', '/payouts/due', '/ledger-entries', '/ledger-transactions']) {
      for (const who of ['staff', 'partner']) {
        expect({ path, status: (await ask(who, 'GET', path)).status, who }).toEqual({ path, status: 403, who })
      }
    }
    expect((await ask('partner', 'GET', '/portal/payments')).status).toBe(403)
    const overview = await ask('partner', 'GET', '/portal/overview')
    expect({ status: overview.status, ...overview.body }).toMatchObject({ commissions: [], leads: { total: 0 }, quickActions: [], status: 200 })
    expect(await ask('partner', 'GET', '/portal/search?q=acme')).toMatchObject({ body: { groups: [] }, status: 200 })
    expect((await ask('partner', 'GET', '/portal/rooms')).body).toMatchObject({ rooms: [{ kind: 'overview', state: 'open' }] })
    const choices = (await ask('partner', 'GET', '/notifications/choices')).body as unknown as { groups: { group: string }[] }
    expect(choices.groups.map(({ group }) => group).filter((group) => ['commission', 'deal', 'lead', 'payout', 'statement'].includes(group))).toEqual([])
    expect((await ask('staff', 'POST', '/imports', { fileName: 'a.csv', kind: 'leads', text: 'a\nb' })).status).toBe(400)
    expect((await ask('staff', 'POST', '/imports', { fileName: 'a.csv', kind: 'partners', text: 'a\nb' })).status).toBe(201)
    expect((await ask('staff', 'POST', '/rooms', { kind: 'leads', order: 2, partnerType: type.id, title: 'Leads' })).status).toBe(400)
    expect((payload.config.admin.dashboard.widgets as { slug: string }[]).map(({ slug }) => slug).filter((slug) => /deals|leads/.test(slug))).toEqual([])
    expect(payload.config.collections.filter(({ admin }) => admin.hidden === true).map(({ slug }) => slug)).toEqual(expect.arrayContaining(['commission-plans', 'deal-stages', 'deals', 'leads', 'ledger-entries', 'ledger-transactions', 'payouts']))
  }, 120_000)

  it('takes policies made of its own rules, and holds the host’s collection to them', async () => {
    const products: CollectionConfig = { fields: [{ name: 'name', type: 'text' }, { name: 'margin', type: 'number' }], slug: 'products' }
    const policy: CollectionPolicy = {
      create: hasStaffRole('admin', 'marketer'),
      delete: never,
      fields: { margin: { read: isStaffField } },
      partnerQuery: { filter: ['name'], sort: ['name'] },
      read: anyOf(isStaff, allOf(isPartnerUser, not(isPartnerAdmin))),
      update: hasStaffRole('admin'),
    }
    const payload = await start('own-policy', { collections: [products], options: { policy: { collections: { products: policy } } } })
    await expect(payload.find({ collection: 'products', overrideAccess: false } as never)).rejects.toThrow('not allowed')
    expect(policy.read.says).toBe('they are staff, or (they are a partner user, and not: they are an admin of their partner organisation)')
  }, 60_000)
})
