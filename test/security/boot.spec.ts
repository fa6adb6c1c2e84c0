import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildConfig, type CollectionConfig, getPayload, type GlobalConfig, type Payload } from 'payload'

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
