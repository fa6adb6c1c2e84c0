import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../database/doors.js'
import type { CodeRoom } from '../domain/portal-code.js'
import { fieldsOf, localesOf } from './fields.js'
import { createReferences } from './references.js'
import { taskListsToCode } from './task-lists.js'
import { toCode } from './to-code.js'

/** A room as the database has it, with all languages at once. */
export type StoredRoom = { _status?: string; id: string; kind: string; slug: string } & Record<string, unknown>

const reason = 'a portal as code holds every room; the endpoint lets only its editors ask'

/** Every room of a partner type, published as it is published, else its newest draft; those in the bin do not count. */
export const readStoredRooms = async (req: PayloadRequest, partnerType: string): Promise<StoredRoom[]> => {
  const locale = localesOf(req).isLocalized ? { locale: 'all' } : {}
  const query = { ...locale, collection: slugs.rooms, limit: 0, pagination: false, sort: ['order', 'slug'], where: { partnerType: { equals: partnerType } } }
  const system = asSystem(req, reason)
  const { docs: published } = await system.find<StoredRoom>(query)
  const { docs: newest } = await system.find<StoredRoom>({ ...query, draft: true })
  const draftOf = new Map(newest.map((room) => [room.id, room]))
  return published.map((room) => (room._status === 'published' ? room : (draftOf.get(room.id) ?? room)))
}

const first = ['slug', 'kind', 'title', 'group', 'icon', 'order', 'status', 'blueprint']
const last = ['blocks']

/** What a room is comes first, its blocks come last: files are read by people. */
const inReadingOrder = (room: Record<string, unknown>): CodeRoom => {
  const others = Object.keys(room).filter((name) => !first.includes(name) && !last.includes(name))
  return Object.fromEntries([...first, ...others, ...last].filter((name) => room[name] !== undefined).map((name) => [name, room[name]])) as CodeRoom
}

/** The rooms of a partner type as a file says them. The same portal gives the same answer, whatever its ids. */
export const readPortal = async (req: PayloadRequest, partnerType: string, stored?: readonly StoredRoom[]): Promise<CodeRoom[]> => {
  const rooms = stored ?? (await readStoredRooms(req, partnerType))
  const context = { references: createReferences(req, partnerType), req }
  const fields = fieldsOf(req)
  const codes: CodeRoom[] = []
  for (const room of rooms) {
    const code = await toCode(fields, room, context)
    codes.push(taskListsToCode(inReadingOrder({ ...code, kind: room.kind, order: room.order, slug: room.slug, status: room._status === 'published' ? 'published' : 'draft' }), rooms))
  }
  return codes
}
