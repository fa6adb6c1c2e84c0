import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildConfig, type CollectionConfig, getPayload, type GlobalConfig, type Payload } from 'payload'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { closeDatabase, reliablePostgres } from '../../src/database/reliable-postgres.js'
import { partnerPortal, type PartnerPortalOptions } from '../../src/index.js'
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

  it('keeps the rights of its own collections whatever an override says', async () => {
    const payload = await start('overridden', { options: { overrides: { leads: (leads) => ({ ...leads, access: { create: () => true, delete: () => true, read: () => true, update: () => true } }) } } })
    await expect(payload.find({ collection: 'leads', overrideAccess: false } as never)).rejects.toThrow('not allowed')
  }, 60_000)
})
