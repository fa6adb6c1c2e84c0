import type { ActorName, World } from '../support/world.js'
import { systemOf } from '../support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import type { Door } from './doors.js'
import type { Row } from './read-table.js'
import { samples } from './samples.js'

type System = ReturnType<typeof systemOf>

let counter = Date.now()
const unique = (): string => (counter += 1).toString(36)

/** New records carry what only staff say of them, when staff make them. */
const newRecord = (row: Row, actor: ActorName, world: World): Record<string, unknown> => {
  const data = samples[row.collection]!.create(world.ids, unique())
  const isStaff = world.people[actor as 'admin']?.collection === 'users'
  return (row.collection === 'deals' || row.collection === 'leads') && isStaff ? { ...data, partner: world.ids.ownPartner } : data
}

const tryRead = async (row: Row, actor: ActorName, world: World, door: Door): Promise<string | undefined> => {
  const { fault, isThrough } = await door.read(world.actors[actor], row.collection, world.ids[row.target!]!)
  return fault ?? (isThrough === row.allowed[actor] ? undefined : isThrough ? 'reads' : 'does not read')
}

const tryCreate = async (row: Row, actor: ActorName, world: World, door: Door, system: System): Promise<string | undefined> => {
  const before = (await system.find(row.collection)).length
  const { fault, id, isThrough } = await door.create(world.actors[actor], row.collection, newRecord(row, actor, world))
  const hasGrown = (await system.find(row.collection)).length > before
  if (hasGrown && id) {
    await system.remove(row.collection, id)
  }
  return fault ?? (isThrough !== hasGrown ? 'the answer and the database disagree' : hasGrown === row.allowed[actor] ? undefined : hasGrown ? 'creates' : 'does not create')
}

const tryUpdate = async (row: Row, actor: ActorName, world: World, door: Door, system: System): Promise<string | undefined> => {
  const { field, value } = samples[row.collection]!.change
  const id = world.ids[row.target!]!
  const before = (await system.findByID(row.collection, id))?.[field] ?? null
  const { fault } = await door.update(world.actors[actor], row.collection, id, { [field]: value })
  const hasChanged = ((await system.findByID(row.collection, id))?.[field] ?? null) !== before
  if (hasChanged) {
    await system.update(row.collection, id, { [field]: before })
  }
  return fault ?? (hasChanged === row.allowed[actor] ? undefined : hasChanged ? 'updates' : 'does not update')
}

/** The database itself keeps these; of the ledger not even a copy can be made. */
const keptForEver = new Set(['activities', 'ledger-entries', 'ledger-transactions'])

/** Deletes a copy that stands where the named record stands. */
const tryDelete = async (row: Row, actor: ActorName, world: World, door: Door, system: System, portal: TestPortal): Promise<string | undefined> => {
  const id = await copyOf(row, world, system, portal)
  const { fault } = await door.delete(world.actors[actor], row.collection, id)
  const isGone = (await system.findByID(row.collection, id)) === null
  if (!isGone && !keptForEver.has(row.collection)) {
    await portal.payload.db.deleteOne({ collection: row.collection, req: {}, where: { id: { equals: id } } } as never)
  }
  return fault ?? (isGone === row.allowed[actor] ? undefined : isGone ? 'deletes' : 'does not delete')
}

const copyOf = async ({ collection, target }: Row, world: World, system: System, portal: TestPortal): Promise<string> => {
  if (collection.startsWith('ledger-')) {
    return world.ids[target!]!
  }
  const fresh = samples[collection]!.create(world.ids, unique())
  const like: Record<string, unknown> = (await system.findByID(collection, world.ids[target!]!)) ?? {}
  const links = Object.fromEntries(['partner', 'recipient', 'manager', 'partnerType', 'author', 'keptFor', 'authorName', 'visibility'].filter((key) => key in like).map((key) => [key, like[key]]))
  const data = { ...fresh, ...links }
  if (collection === 'media' || collection === 'files') {
    const { paper, picture } = await import('../support/world.js')
    return (await system.create(collection, data, { file: collection === 'files' ? paper : picture })).id
  }
  return collection === 'activities' || collection === 'notifications'
    ? ((await portal.payload.db.create({ collection, data, req: {} } as never)) as { id: string }).id
    : (await system.create(collection, data)).id
}

/** Tries one cell of the table through one door; undefined when it is as written, else what went wrong. */
export const tryCell = (row: Row, actor: ActorName, world: World, door: Door, portal: TestPortal): Promise<string | undefined> => {
  const system = systemOf(portal.payload)
  switch (row.operation) {
    case 'create':
      return tryCreate(row, actor, world, door, system)
    case 'delete':
      return tryDelete(row, actor, world, door, system, portal)
    case 'read':
      return tryRead(row, actor, world, door)
    case 'update':
      return tryUpdate(row, actor, world, door, system)
  }
}
