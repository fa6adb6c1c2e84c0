import { getPayload } from 'payload'

import config from '../payload.config'

/** What a host does once: its own migration of its own schema, then a partner, a person, a room with its own block and one of its own kind. */
const resolved = await config
const first = await getPayload({ config, disableOnInit: true })
await first.db.createMigration({ forceAcceptWarning: true, migrationName: 'initial', payload: first })
await first.db.migrate()
await resolved.onInit?.(first)

const trusted = { overrideAccess: true } as const
const create = (collection: string, data: Record<string, unknown>) => first.create({ collection: collection as never, data: data as never, ...trusted })

const password = process.env.HOST_PASSWORD ?? ''
await create('users', { email: 'staff@host.test', name: 'Staff', password, role: 'admin' })
const type = await create('partner-types', { name: 'Agency', slug: 'agency' })
const partner = await create('partners', { name: 'First Agency', partnerType: type.id, status: 'active' })
await create('partner-users', { email: 'person@agency.test', name: 'Person', partner: partner.id, password, role: 'member', status: 'active' })
await create('rooms', {
  _status: 'published',
  kind: 'custom',
  layout: [{ author: 'A customer', blockType: 'quote', quotation: 'The gate has no queue any more.' }],
  partnerType: type.id,
  slug: 'welcome',
  title: 'Welcome',
})
await create('rooms', { _status: 'published', kind: 'leads', partnerType: type.id, slug: 'leads', title: 'Leads' })
await create('rooms', { _status: 'published', kind: 'price-list', partnerType: type.id, slug: 'prices', title: 'Prices' })
await create('products', { name: 'Yard', purchasePriceInCents: 1200 })
await create('events', { title: 'Open day' })
process.exit(0)
