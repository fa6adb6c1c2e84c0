import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq, type PayloadRequest } from 'payload'

import { authDoorOf, viewerOfSession } from '../../access/authenticate.js'
import { allOf, anyOf } from '../../access/combine.js'
import { policies } from '../../access/policies/index.js'
import type { CollectionPolicy, Rule } from '../../access/rule.js'
import { anonymous, type Viewer } from '../../access/viewer.js'
import { slugs } from '../../collections/slugs.js'
import type { TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { decides, leavesOf, withBroken } from './matrix/decide.js'
import { type Operation, type Row, rows } from './matrix/read-table.js'
import { samples } from './matrix/samples.js'
import { startWorld } from './support/start-world.js'
import { type ActorName, actorNames, systemOf, type World } from './support/world.js'

type Asker = { mayIn: (row: Row) => boolean; name: string; viewer: Viewer }

const operations: readonly Operation[] = ['create', 'delete', 'read', 'update']
const policyOf = Object.fromEntries(Object.entries(policies).map(([key, policy]) => [slugs[key as keyof typeof slugs], policy])) as Record<string, CollectionPolicy>

/** Whether a partner may comment on a record is whether they may read it: a hook asks that, so the table's line is stricter than the policy. */
const decidedByHook = (row: Row, actor: string): boolean => row.title === 'comments create' && ['distributor', 'lockedTier', 'otherDistributor', 'otherType', 'sameType'].includes(actor)

let portal: TestPortal
let world: World
let req: PayloadRequest
let askers: Asker[]
const docs = new Map<string, Record<string, unknown>>()

const unfolded = async (doc: Record<string, unknown>): Promise<Record<string, unknown>> =>
  typeof doc.partner === 'string' ? { ...doc, partner: await systemOf(portal.payload).findByID('partners', doc.partner) } : doc

const documentOf = async (row: Row, viewer: Viewer): Promise<Record<string, unknown>> => {
  if (row.target !== undefined) {
    return docs.get(row.target) ?? {}
  }
  const own = viewer.kind === 'partner-user' ? viewer.partner.id : world.ids.ownPartner
  const data: Record<string, unknown> = { partner: own, ...samples[row.collection]!.create(world.ids, '1') }
  return unfolded(row.collection === 'partners' && viewer.kind === 'staff' ? { ...data, manager: viewer.id } : data)
}

/** Cells in which a rule decides otherwise than the table. */
const wrongCells = async (rule: Rule, collection: string, operation: Operation): Promise<string[]> => {
  const wrong: string[] = []
  for (const row of rows.filter((known) => known.collection === collection && known.operation === operation)) {
    for (const { mayIn, name, viewer } of askers.filter((asker) => !decidedByHook(row, asker.name))) {
      if ((await decides(rule, viewer, await documentOf(row, viewer), req)) !== mayIn(row)) {
        wrong.push(`${name}: ${row.title}`)
      }
    }
  }
  return wrong
}

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  req = await createLocalReq({}, portal.payload)
  const door = authDoorOf(portal.payload)
  askers = await Promise.all(
    actorNames.map(async (name): Promise<Asker> => {
      const person = world.people[name as Exclude<ActorName, 'anonymous'>]
      const viewer = person ? await viewerOfSession(door, { ...person, sid: null }) : anonymous
      return { mayIn: (row) => row.allowed[name], name, viewer }
    }),
  )
  const { viewer } = askers.find(({ name }) => name === 'partnerAdmin')!
  askers.push({
    mayIn: (row) => row.operation === 'read' && row.allowed.partnerAdmin,
    name: 'preview of partnerAdmin',
    viewer: viewer.kind === 'partner-user' ? { ...viewer, previewedBy: world.ids.admin! } : viewer,
  })
  for (const { collection, target } of rows) {
    if (target !== undefined) {
      const doc = await systemOf(portal.payload).findByID(collection, world.ids[target]!)
      if (!doc) {
        throw new Error(`The world has no ${collection} called ${target}.`)
      }
      docs.set(target, await unfolded(doc))
    }
  }
}, 180_000)
afterAll(() => stopPayload(portal))

describe('the policies', () => {
  it.each(Object.keys(policyOf))('decide about %s as the table says', async (collection) => {
    for (const operation of operations) {
      expect(await wrongCells(policyOf[collection]![operation], collection, operation)).toEqual([])
    }
  })
})

describe('a broken rule', () => {
  const places = Object.entries(policyOf).flatMap(([collection, policy]) =>
    operations.flatMap((operation) => leavesOf(policy[operation]).map(({ path }) => [collection, operation, path] as const)),
  )

  it.each(places)('of %s %s (%s) is caught by the table', async (collection, operation, path) => {
    const broken = withBroken(policyOf[collection]![operation], path, { allOf, anyOf })
    expect((await wrongCells(broken, collection, operation)).length).toBeGreaterThan(0)
  })
})
