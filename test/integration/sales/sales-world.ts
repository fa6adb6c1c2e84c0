import type { SignedIn, TestPortal } from '../../support/start-payload.js'
import { startStoredWorld } from '../../support/stored-world.js'

type Network = {
  ids: Record<'acme' | 'acmeAdmin' | 'acmeMember' | 'acmeViewer' | 'distributor' | 'distributorAdmin' | 'gold' | 'manager' | 'other' | 'otherAdmin' | 'otherManager' | 'resellers' | 'silver' | 'staffAdmin', string>
  people: Record<'acmeAdmin' | 'acmeMember' | 'acmeViewer' | 'distributorAdmin' | 'manager' | 'otherAdmin' | 'otherManager' | 'staffAdmin', SignedIn>
}

/** What every test of leads, messages and the portal starts from: two partners of one type, a distributor above one of them, and staff. */
export type World = Network & TestPortal

const password = 'a long enough password'

const buildNetwork = async (portal: TestPortal): Promise<Network> => {
  const create = async (collection: string, data: Record<string, unknown>): Promise<string> => {
    const doc = (await portal.payload.create({ collection: collection as never, data: data as never, overrideAccess: true })) as { id: string }
    return doc.id
  }
  const staff = (name: string, role: string) => create('users', { email: `${name}@vendor.test`, name, password, role })
  const staffAdmin = await staff('Ada', 'admin')
  const manager = await staff('Max', 'manager')
  const otherManager = await staff('Nora', 'manager')
  const silver = await create('tiers', { name: 'Silver', rank: 10, slug: 'silver' })
  const gold = await create('tiers', { name: 'Gold', rank: 20, slug: 'gold' })
  const resellers = await create('partner-types', {
    leadFields: [
      { kind: 'number', label: 'Seats', name: 'seats', required: true },
      { kind: 'select', label: 'Region', name: 'region', options: ['EMEA', 'APAC'], required: false },
    ],
    name: 'Reseller',
    slug: 'reseller',
  })
  const distributors = await create('partner-types', { allowsSubPartners: true, name: 'Distributor', slug: 'distributor' })
  const distributor = await create('partners', { manager, name: 'Umbrella', partnerType: distributors, status: 'active' })
  const acme = await create('partners', { manager, name: 'Acme Partners', parent: distributor, partnerType: resellers, status: 'active', tier: silver })
  const other = await create('partners', { manager: otherManager, name: 'Other Partners', partnerType: resellers, status: 'active', tier: silver })
  const person = (name: string, partner: string, role: string, locale = 'en') => create('partner-users', { email: `${name.toLowerCase()}@partner.test`, locale, name, partner, password, role, status: 'active' })
  const acmeAdmin = await person('Anna', acme, 'admin')
  const acmeMember = await person('Emil', acme, 'member', 'de')
  const acmeViewer = await person('Vera', acme, 'viewer')
  const otherAdmin = await person('Otto', other, 'admin')
  const distributorAdmin = await person('Dora', distributor, 'admin')
  const partnerSide = (name: string) => portal.signIn('partner-users', `${name}@partner.test`, password)
  const vendorSide = (name: string) => portal.signIn('users', `${name}@vendor.test`, password)
  return {
    ids: { acme, acmeAdmin, acmeMember, acmeViewer, distributor, distributorAdmin, gold, manager, other, otherAdmin, otherManager, resellers, silver, staffAdmin },
    people: {
      acmeAdmin: await partnerSide('anna'),
      acmeMember: await partnerSide('emil'),
      acmeViewer: await partnerSide('vera'),
      distributorAdmin: await partnerSide('dora'),
      manager: await vendorSide('Max'),
      otherAdmin: await partnerSide('otto'),
      otherManager: await vendorSide('Nora'),
      staffAdmin: await vendorSide('Ada'),
    },
  }
}

/** Starts the portal with a small network of partners and everybody signed in. */
export const startWorld = async (): Promise<World> => {
  const { portal, world } = await startStoredWorld('sales_world', buildNetwork)
  return { ...portal, ...world }
}

/** Every row of a statement: what really stands in the database. */
export const rowsOf = async <Row = Record<string, unknown>>({ payload }: Pick<World, 'payload'>, text: string, values: unknown[] = []): Promise<Row[]> => {
  const { pool } = payload.db as unknown as { pool: { query: (text: string, values: unknown[]) => Promise<{ rows: Row[] }> } }
  return (await pool.query(text, values)).rows
}
