import type { Payload } from 'payload'

import type { SignedIn, TestPortal } from '../../support/start-payload.js'
import { buildMoney } from './money.js'

/** The password of everybody in the world of these tests. */
export const password = 'a password for tests'

/** Everybody who asks in the authorization matrix, in the order of its columns. */
export const actorNames = [
  'anonymous',
  'admin', 'manager', 'otherManager', 'marketer', 'finance',
  'partnerAdmin', 'partnerMember', 'partnerViewer',
  'sameType', 'otherType', 'distributor', 'otherDistributor', 'lockedTier',
  'suspendedPerson', 'suspendedPartner',
] as const
export type ActorName = (typeof actorNames)[number]

type Doc = { id: string } & Record<string, unknown>

/** Two partner types, a partner with its people, its distributor, its competitors, and one record of every kind. */
export type World = {
  actors: Record<ActorName, SignedIn | undefined>
  ids: Record<string, string>
  people: Record<Exclude<ActorName, 'anonymous'>, { collection: 'partner-users' | 'users'; email: string; id: string }>
}

/** Writes as the system does; only tests may. */
export const systemOf = (payload: Payload) => ({
  create: async (collection: string, data: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<Doc> =>
    (await payload.create({ collection, data, overrideAccess: true, ...more } as never)) as unknown as Doc,
  find: async (collection: string, where: object = {}): Promise<Doc[]> =>
    (await payload.find({ collection, depth: 0, limit: 0, overrideAccess: true, pagination: false, showHiddenFields: true, trash: true, where } as never)).docs as unknown as Doc[],
  findByID: async (collection: string, id: string): Promise<Doc | null> =>
    (await payload.findByID({ collection, depth: 0, disableErrors: true, id, overrideAccess: true, showHiddenFields: true, trash: true } as never)) as unknown as Doc | null,
  remove: (collection: string, id: string) => payload.delete({ collection, overrideAccess: true, trash: true, where: { id: { equals: id } } } as never),
  update: async (collection: string, id: string, data: Record<string, unknown>): Promise<Doc> =>
    (await payload.update({ collection, data, id, overrideAccess: true, trash: true } as never)) as unknown as Doc,
})

const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** A picture as an upload. */
export const picture = { data: onePixel, mimetype: 'image/png', name: 'pixel.png', size: onePixel.length }

const onePage = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n42\n%%EOF\n')

/** A paper as an upload. */
export const paper = { data: onePage, mimetype: 'application/pdf', name: 'paper.pdf', size: onePage.length }

/** Builds the world and signs everybody in; suspensions come last, so that suspended people hold a session from before. */
export const buildWorld = async ({ payload, signIn }: TestPortal): Promise<World> => {
  const system = systemOf(payload)
  const ids: Record<string, string> = {}
  const make = async (key: string, collection: string, data: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<string> => {
    ids[key] = (await system.create(collection, data, more)).id
    return ids[key]
  }
  const people = {} as World['people']
  const staff = async (name: ActorName, role: string) => {
    const email = `${name.toLowerCase()}@vendor.test`
    people[name as 'admin'] = { collection: 'users', email, id: await make(name, 'users', { email, name, password, role }) }
  }
  await staff('admin', 'admin')
  await staff('manager', 'manager')
  await staff('otherManager', 'manager')
  await staff('marketer', 'marketer')
  await staff('finance', 'finance')

  await make('bronze', 'tiers', { name: 'Bronze', rank: 1, slug: 'bronze' })
  await make('gold', 'tiers', { name: 'Gold', rank: 3, slug: 'gold' })
  await make('onboarding', 'stages', { name: 'Onboarding', rank: 1, slug: 'onboarding' })
  await make('health', 'categories', { name: 'Health', slug: 'health' })
  await make('vip', 'tags', { name: 'VIP', slug: 'vip' })
  await make('reseller', 'partner-types', { name: 'Reseller', slug: 'reseller' })
  await make('agency', 'partner-types', { name: 'Agency', slug: 'agency' })
  await make('distribution', 'partner-types', { allowsSubPartners: true, name: 'Distribution', slug: 'distribution' })

  const partner = (key: string, data: Record<string, unknown>) => make(key, 'partners', { name: `Partner ${key}`, partnerType: ids.reseller, stage: ids.onboarding, status: 'active', tier: ids.gold, ...data })
  await partner('distributorPartner', { partnerType: ids.distribution })
  await partner('otherDistributorPartner', { partnerType: ids.distribution })
  await partner('ownPartner', { internalNote: 'secret', manager: ids.manager, parent: ids.distributorPartner, tags: [ids.vip] })
  await partner('sameTypePartner', { manager: ids.otherManager })
  await partner('otherTypePartner', { partnerType: ids.agency })
  await partner('lockedPartner', { tier: ids.bronze })
  await partner('suspendedPartnerOrg', {})

  const person = async (name: ActorName, partnerKey: string, role: string) => {
    const email = `${name.toLowerCase()}@partner.test`
    people[name as 'admin'] = { collection: 'partner-users', email, id: await make(name, 'partner-users', { email, name, partner: ids[partnerKey], password, role, status: 'active' }) }
  }
  await person('partnerAdmin', 'ownPartner', 'admin')
  await person('partnerMember', 'ownPartner', 'member')
  await person('partnerViewer', 'ownPartner', 'viewer')
  await person('sameType', 'sameTypePartner', 'admin')
  await person('otherType', 'otherTypePartner', 'admin')
  await person('distributor', 'distributorPartner', 'admin')
  await person('otherDistributor', 'otherDistributorPartner', 'admin')
  await person('lockedTier', 'lockedPartner', 'admin')
  await person('suspendedPerson', 'ownPartner', 'admin')
  await person('suspendedPartner', 'suspendedPartnerOrg', 'admin')

  await make('idlePerson', 'partner-users', { email: 'idle@partner.test', name: 'Idle', partner: ids.ownPartner, password, role: 'viewer', status: 'active' })

  const room = (key: string, data: Record<string, unknown>) =>
    make(key, 'rooms', { _status: 'published', kind: 'custom', partnerType: ids.reseller, slug: key.toLowerCase(), title: key, whenLocked: 'show', ...data })
  await room('leadsRoom', { internalNote: 'secret', kind: 'leads', slug: 'leads', unlock: [{ kind: 'tier', tier: ids.gold }] })
  await room('dealsRoom', { kind: 'deals', partnerType: ids.agency, slug: 'deals', unlock: [{ date: '2999-01-01T00:00:00.000Z', kind: 'date' }] })
  await room('paymentsRoom', { kind: 'payments', partnerType: ids.agency, slug: 'payments', unlock: [{ date: '2999-01-01T00:00:00.000Z', kind: 'date' }] })
  await room('plainRoom', {})
  await room('lockedRoom', { unlock: [{ date: '2999-01-01T00:00:00.000Z', kind: 'date' }] })
  await room('hiddenRoom', { audience: { tags: [ids.vip], tiers: [ids.bronze] } })
  await room('draftRoom', { _status: 'draft' })
  await make('announcement', 'announcements', { _status: 'published', audience: { partnerTypes: [ids.reseller], tiers: [ids.gold] }, title: 'News' })
  await make('draftAnnouncement', 'announcements', { _status: 'draft', title: 'Not yet' })
  await make('picture', 'media', { alt: 'A pixel' }, { file: picture })
  for (const key of ['plainRoom', 'lockedRoom', 'hiddenRoom', 'draftRoom']) {
    await system.update('rooms', ids[key]!, { layout: [{ blockType: 'image', image: ids.picture }] })
  }

  await make('shelf', 'folders', { name: 'Shelf', order: 1 })
  await make('emptyShelf', 'folders', { name: 'Empty shelf', order: 2 })
  await make('paper', 'files', {}, { file: paper })
  const document = (key: string, data: Record<string, unknown>) => make(key, 'documents', { _status: 'published', file: ids.paper, title: `Document ${key}`, ...data })
  await document('document', { audience: { partnerTypes: [ids.reseller], tiers: [ids.gold] }, folder: ids.shelf })
  await document('draftDocument', { _status: 'draft', folder: ids.emptyShelf })
  await make('download', 'downloads', { document: ids.document, file: ids.paper, partner: ids.ownPartner, partnerUser: ids.partnerMember })
  await make('course', 'courses', { slug: 'basics', title: 'Basics' })
  await make('certificate', 'certificates', { course: ids.course, partnerUser: ids.partnerMember })
  await make('roomTemplate', 'room-templates', { title: 'Template' })
  await make('personProgress', 'progress', { block: 'tasks', doneAt: new Date().toISOString(), item: 'own', owner: ids.partnerMember, partner: ids.ownPartner, partnerUser: ids.partnerMember, room: ids.plainRoom, scope: 'person' })
  await make('teamProgress', 'progress', { block: 'tasks', doneAt: new Date().toISOString(), item: 'team', owner: ids.ownPartner, partner: ids.ownPartner, room: ids.plainRoom, scope: 'organisation' })
  await make('webhook', 'webhooks', { name: 'Hook', url: 'https://hooks.example.com/portal' })
  await make('webhookDelivery', 'webhook-deliveries', { attempts: 1, content: {}, event: 'lead.closed', messageId: 'message', state: 'delivered', webhook: ids.webhook })
  await make('eventText', 'event-texts', { event: 'lead.closed', language: 'en', title: 'Closed' })

  const lead = (key: string, partnerKey: string, submitter: string) => make(key, 'leads', { company: `Lead ${key}`, partner: ids[partnerKey], status: 'new', submittedBy: ids[submitter] })
  await lead('lead', 'ownPartner', 'partnerMember')
  await make('closedLead', 'leads', { company: 'Lead closedLead', outcome: 'won', partner: ids.ownPartner, status: 'closed', submittedBy: ids.partnerMember })
  await lead('sameTypeLead', 'sameTypePartner', 'sameType')
  await lead('lockedLead', 'lockedPartner', 'lockedTier')
  await lead('otherTypeLead', 'otherTypePartner', 'otherType')
  await lead('distributorLead', 'distributorPartner', 'distributor')
  await lead('leadToConvert', 'ownPartner', 'partnerMember')
  await make('resellerStage', 'deal-stages', { name: 'Legal', order: 25, partnerType: ids.reseller, phase: 'open', probability: 70 })
  await make('dealPaper', 'files', { keptFor: 'deal' }, { file: { ...paper } })
  const deal = (key: string, partnerKey: string, submitter: string, data: Record<string, unknown> = {}) =>
    make(key, 'deals', { amount: 100, currency: 'EUR', customer: { company: `Customer ${key}` }, name: `Deal ${key}`, partner: ids[partnerKey], submittedBy: ids[submitter], ...data })
  await deal('deal', 'ownPartner', 'partnerMember', { attachments: [ids.dealPaper] })
  await deal('hiddenDeal', 'ownPartner', 'partnerMember', { hiddenFromDistributor: true })
  await deal('sameTypeDeal', 'sameTypePartner', 'sameType')
  await deal('otherTypeDeal', 'otherTypePartner', 'otherType')
  ids.agencyStage = (await system.find('deal-stages', { partnerType: { equals: ids.agency } }))[0]!.id
  const [lost] = await system.find('deal-stages', { and: [{ partnerType: { equals: ids.reseller } }, { phase: { equals: 'lost' } }] })
  await deal('closedDeal', 'ownPartner', 'partnerMember', { lostReason: 'price', stage: lost!.id })
  const dealNote = (key: string, visibility: string, about = 'deal', of = 'ownPartner') =>
    make(key, 'comments', { author: { relationTo: 'users', value: ids.manager }, authorName: 'manager', body: key, partner: ids[of], record: { relationTo: 'deals', value: ids[about] }, visibility })
  await dealNote('sharedDealNote', 'shared')
  await dealNote('internalDealNote', 'internal')
  await dealNote('otherTypeDealNote', 'shared', 'otherTypeDeal', 'otherTypePartner')
  const comment = (key: string, visibility: string) =>
    make(key, 'comments', { author: { relationTo: 'users', value: ids.manager }, authorName: 'manager', body: key, partner: ids.ownPartner, record: { relationTo: 'leads', value: ids.lead }, visibility })
  await comment('sharedComment', 'shared')
  await comment('internalComment', 'internal')
  await make('lockedComment', 'comments', { author: { relationTo: 'users', value: ids.admin }, authorName: 'admin', body: 'locked', partner: ids.lockedPartner, record: { relationTo: 'leads', value: ids.lockedLead }, visibility: 'shared' })
  await make('notification', 'notifications', { event: 'lead.closed', eventKey: 'test', recipient: ids.partnerMember, title: 'For one person' })
  await make('staffNotification', 'notifications', { event: 'lead.submitted', eventKey: 'test', staffRecipient: ids.manager, title: 'For one member of staff' })
  const activity = (key: string, data: Record<string, unknown>) =>
    make(key, 'activities', { action: 'lead.changed', actorName: 'somebody', partner: ids.ownPartner, record: { relationTo: 'leads', value: ids.lead }, ...data })
  await activity('sharedActivity', {})
  await activity('internalActivity', { isInternal: true })
  await activity('lockedActivity', { partner: ids.lockedPartner, record: { relationTo: 'leads', value: ids.lockedLead } })
  await activity('otherTypeActivity', { action: 'deal.changed', partner: ids.otherTypePartner, record: { relationTo: 'deals', value: ids.otherTypeDeal } })
  await activity('lockedTierActivity', { action: 'partner.tier-changed', partner: ids.lockedPartner, record: { relationTo: 'partners', value: ids.lockedPartner } })
  await buildMoney(payload, ids, make)
  await activity('roomActivity', { partner: null, record: { relationTo: 'rooms', value: ids.plainRoom } })

  const actors = { anonymous: undefined } as World['actors']
  for (const [name, { collection, email }] of Object.entries(people)) {
    actors[name as ActorName] = await signIn(collection, email, password)
  }
  await payload.db.updateOne({ collection: 'partner-users', data: { status: 'suspended' }, id: ids.suspendedPerson, req: {} } as never)
  await payload.db.updateOne({ collection: 'partners', data: { status: 'suspended' }, id: ids.suspendedPartnerOrg, req: {} } as never)
  return { actors, ids, people }
}
