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
  categories: { change: { field: 'name', value: 'Changed' }, create: named },
  comments: { change: { field: 'body', value: 'Changed' }, create: (ids, unique) => ({ body: `Text ${unique}`, record: { relationTo: 'leads', value: ids.lead } }) },
  leads: { change: { field: 'message', value: 'Changed' }, create: (_ids, unique) => ({ company: `New ${unique}` }) },
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
  rooms: {
    change: { field: 'title', value: 'Changed' },
    create: (ids, unique) => ({ _status: 'published', kind: 'custom', partnerType: ids.agency, slug: `new-${unique}`, title: `New ${unique}`, whenLocked: 'hide' }),
  },
  stages: { change: { field: 'name', value: 'Changed' }, create: ranked },
  tags: { change: { field: 'name', value: 'Changed' }, create: named },
  tiers: { change: { field: 'name', value: 'Changed' }, create: ranked },
  users: {
    change: { field: 'locale', value: 'de' },
    create: (_ids, unique) => ({ email: `new-${unique}@vendor.test`, name: `New ${unique}`, password: 'a password for tests', role: 'finance' }),
  },
}
