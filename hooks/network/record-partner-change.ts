import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { staffCollectionOf } from '../../access/authenticate.js'
import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'
import { isSilent } from '../../src/notifications/is-silent.js'
import { notify } from '../../src/notifications/notify.js'
import { publishRights } from '../../src/notifications/publish-change.js'
import { type Activity, recordActivity } from '../../src/notifications/record-activity.js'
import { idOf } from '../sales/lead-document.js'

type PartnerDocument = { id: string; name: string; updatedAt: string } & Record<string, unknown>
type Watched = 'manager' | 'parent' | 'partnerType' | 'stage' | 'status' | 'tier'

const actions: Readonly<Record<Watched, Activity['action']>> = {
  manager: 'partner.changed',
  parent: 'partner.changed',
  partnerType: 'partner.changed',
  stage: 'partner.stage-changed',
  status: 'partner.status-changed',
  tier: 'partner.tier-changed',
}

const watched = Object.keys(actions) as Watched[]

/** Lists that decide what people see although their change is nothing to tell about. */
const deciding = ['categories', 'tags'] as const

const collectionOf = (field: Watched, req: PayloadRequest): null | string =>
  ({ manager: staffCollectionOf(req.payload), parent: slugs.partners, partnerType: slugs.partnerTypes, stage: slugs.stages, status: null, tier: slugs.tiers })[field]

/** What a value is called: references by the name of what they point to. */
const wordOf = async (field: Watched, value: unknown, req: PayloadRequest): Promise<null | string> => {
  const [collection, id] = [collectionOf(field, req), idOf(value)]
  if (collection === null || id === null) {
    return typeof value === 'string' ? value : null
  }
  const found = await asSystem(req, 'history calls things by their names').findByID<null | { name?: string }>({ collection, disableErrors: true, id, select: { name: true } })
  return found?.name ?? null
}

const sameList = (one: unknown, other: unknown): boolean => {
  const ids = (list: unknown): string => (Array.isArray(list) ? list.map((entry) => idOf(entry) ?? '').sort().join() : '')
  return ids(one) === ids(other)
}

/**
 * Writes what staff changed about a partner, tells its people about a new tier or stage, and lets their open pages look again at what they may
 * see. Who looks after a partner, and above whom it stands, is history for staff only.
 */
export const recordPartnerChange: CollectionAfterChangeHook<PartnerDocument> = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update') {
    return doc
  }
  const changed = watched.filter((field) => (idOf(doc[field]) ?? null) !== (idOf(previousDoc[field]) ?? null))
  const about = { partner: doc.id, record: { relationTo: slugs.partners, value: doc.id }, recordTitle: doc.name }
  const changes = []
  for (const field of changed) {
    changes.push({ field, from: await wordOf(field, previousDoc[field], req), to: await wordOf(field, doc[field], req) })
  }
  await recordActivity(req, ...changes.map((change) => ({ ...about, ...change, action: actions[change.field], isInternal: change.field === 'manager' || change.field === 'parent' })))
  if (isSilent(req)) {
    return doc
  }
  const key = `${doc.id}:${doc.updatedAt}`
  for (const { field, to } of changes) {
    if (field === 'tier' && to) {
      await notify(req, { event: 'partner.tier-changed', key, partner: doc.id, record: null, variables: { partner: doc.name, tier: to } })
    }
    if (field === 'stage' && to) {
      await notify(req, { event: 'partner.stage-changed', key, partner: doc.id, record: null, variables: { partner: doc.name, stage: to } })
    }
  }
  if (changes.length > 0 || deciding.some((list) => !sameList(doc[list], previousDoc[list]))) {
    await publishRights(req, { partner: doc.id })
  }
  return doc
}
