import type { World } from '../support/world.js'

type Data = Record<string, unknown>

/** What each collection is given: a new record, and one change of a field with what that field holds afterwards. */
export type Sample = { change: { field: string; value: unknown }; create: (ids: World['ids'], unique: string) => Data; targetField?: string }

const named = (ids: World['ids'], unique: string): Data => ({ name: `New ${unique}`, slug: `new-${unique}` })
const ranked = (ids: World['ids'], unique: string): Data => ({ ...named(ids, unique), rank: 100 + (Number.parseInt(unique, 36) % 900) })

export const samples: Readonly<Record<string, Sample>> = {
  activities: {
    change: { field: 'actorName', value: 'somebody else' },
    create: (ids) => ({ action: 'lead.changed', actorName: 'nobody', partner: ids.ownPartner, record: { relationTo: 'leads', value: ids.lead } }),
  },
  announcements: { change: { field: 'title', value: 'Changed' }, create: (_ids, unique) => ({ _status: 'published', title: `News ${unique}` }) },
  certificates: { change: { field: 'withdrawnAt', value: '2026-01-01T00:00:00.000Z' }, create: (ids) => ({ course: ids.course, issuedAt: '2026-01-01T00:00:00.000Z', partnerUser: ids.partnerMember }) },
  categories: { change: { field: 'name', value: 'Changed' }, create: named },
  comments: { change: { field: 'body', value: 'Changed' }, create: (ids, unique) => ({ body: `Text ${unique}`, record: { relationTo: 'leads', value: ids.lead } }) },
  'commission-plans': { change: { field: 'note', value: 'Changed' }, create: (_ids, unique) => ({ effectiveFrom: '2026-01-01T00:00:00.000Z', name: `New ${unique}` }) },
  courses: { change: { field: 'title', value: 'Changed' }, create: (_ids, unique) => ({ slug: `new-${unique}`, title: `New ${unique}` }) },
  'deal-stages': { change: { field: 'probability', value: 77 }, create: (ids, unique) => ({ name: `New ${unique}`, order: 50, partnerType: ids.reseller, phase: 'open', probability: 10 }) },
  deals: { change: { field: 'name', value: 'Changed' }, create: (_ids, unique) => ({ amount: 100, currency: 'EUR', customer: { company: `New ${unique}` }, name: `New ${unique}` }) },
  documents: { change: { field: 'title', value: 'Changed' }, create: (ids, unique) => ({ _status: 'published', file: ids.paper, title: `New ${unique}` }) },
  downloads: { change: { field: 'createdAt', value: '2026-01-01T00:00:00.000Z' }, create: (ids) => ({ document: ids.document, file: ids.paper, partner: ids.ownPartner, partnerUser: ids.partnerMember }) },
  'event-texts': { change: { field: 'title', value: 'Changed' }, create: () => ({ event: 'lead.submitted', language: 'de', title: 'Neu' }) },
  files: { change: { field: 'originalName', value: 'changed.pdf' }, create: () => ({}) },
  folders: { change: { field: 'name', value: 'Changed' }, create: (_ids, unique) => ({ name: `New ${unique}`, order: 1 }) },
  leads: { change: { field: 'message', value: 'Changed' }, create: (_ids, unique) => ({ company: `New ${unique}` }) },
  'ledger-entries': {
    change: { field: 'amount', value: 1 },
    create: (ids) => ({ account: 'available', amount: 100, currency: 'EUR', kind: 'adjustment', occurredAt: '2026-01-01T00:00:00.000Z', partner: ids.ownPartner, transaction: ids.ledgerTransaction }),
  },
  'ledger-transactions': {
    change: { field: 'reason', value: 'Changed' },
    create: (ids, unique) => ({ currency: 'EUR', key: `new-${unique}`, kind: 'adjustment', occurredAt: '2026-01-01T00:00:00.000Z', partner: ids.ownPartner }),
  },
  media: { change: { field: 'alt', value: 'Changed' }, create: (_ids, unique) => ({ alt: `Picture ${unique}` }) },
  notifications: {
    change: { field: 'readAt', value: '2026-01-01T00:00:00.000Z' },
    create: (ids, unique) => ({ event: 'lead.closed', eventKey: `new-${unique}`, recipient: ids.partnerMember, title: 'Forged' }),
  },
  'partner-types': { change: { field: 'name', value: 'Changed' }, create: named },
  'partner-users': {
    change: { field: 'jobTitle', value: 'Changed' },
    create: (ids, unique) => ({ email: `new-${unique}@partner.test`, name: `New ${unique}`, partner: ids.ownPartner, password: 'a password for tests', role: 'member', status: 'active' }),
  },
  partners: { change: { field: 'website', value: 'https://changed.test' }, create: (ids, unique) => ({ name: `New ${unique}`, partnerType: ids.agency, status: 'active' }) },
  payouts: { change: { field: 'reference', value: 'Changed' }, create: (ids, unique) => ({ amount: 100, currency: 'EUR', number: `P-${unique}`, partner: ids.ownPartner, status: 'approved' }) },
  progress: {
    change: { field: 'doneAt', value: '2026-01-01T00:00:00.000Z' },
    create: (ids, unique) => ({ block: 'b', item: `new-${unique}`, owner: ids.partnerMember, partner: ids.ownPartner, partnerUser: ids.partnerMember, room: ids.plainRoom, scope: 'person' }),
  },
  'room-templates': { change: { field: 'title', value: 'Changed' }, create: (_ids, unique) => ({ title: `New ${unique}` }) },
  rooms: {
    change: { field: 'title', value: 'Changed' },
    create: (ids, unique) => ({ _status: 'published', kind: 'custom', partnerType: ids.agency, slug: `new-${unique}`, title: `New ${unique}`, whenLocked: 'hide' }),
  },
  stages: { change: { field: 'name', value: 'Changed' }, create: ranked },
  tags: { change: { field: 'name', value: 'Changed' }, create: named },
  tiers: { change: { field: 'name', value: 'Changed' }, create: ranked },
  'webhook-deliveries': { change: { field: 'state', value: 'failed' }, create: (ids, unique) => ({ attempts: 0, content: {}, event: 'lead.closed', messageId: `new-${unique}`, state: 'waiting', webhook: ids.webhook }) },
  webhooks: { change: { field: 'name', value: 'Changed' }, create: (_ids, unique) => ({ name: `New ${unique}`, url: 'https://hooks.example.com/portal' }) },
  users: {
    change: { field: 'locale', value: 'de' },
    create: (_ids, unique) => ({ email: `new-${unique}@vendor.test`, name: `New ${unique}`, password: 'a password for tests', role: 'finance' }),
  },
}
