import { APIError } from 'payload'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { roomSettingsOf } from '../../access/room-access.js'
import { taskListIds } from '../../access/unlock-conditions.js'
import { sqlOf } from '../../src/database/doors.js'
import { localizedColumn } from '../../src/database/reads/localized-column.js'
import { roomTextsFor } from '../../src/translations/rooms/room-texts.js'

/** A room of the portal: which task lists stand in it, and which it waits for. */
type Link = { id: string; lists: string[]; title: string; waits: string[] }

type Stored = { blockType?: unknown; id?: unknown; kind?: unknown; tasks?: unknown; title?: unknown }

const rowsOf = (value: unknown): Stored[] => (Array.isArray(value) ? (value as Stored[]) : [])

const waitsOf = (unlock: unknown): string[] => rowsOf(unlock).flatMap(({ kind, tasks }) => (kind === 'tasks' && typeof tasks === 'string' ? [tasks] : []))

/** Only rooms that take part: those with task lists or conditions on them. */
const linksQuery = (defaultLocale: null | string): string => `select r.id::text, coalesce(${localizedColumn({ alias: 'r', at: 2, defaultLocale, field: 'title', table: 'rooms' })}, r.slug) as title,
  coalesce(${taskListIds('r.layout')}, '[]') as lists,
  array(select u.tasks from rooms_unlock u where u._parent_id = r.id and u.kind::text = 'tasks' and u.tasks is not null) as waits
from rooms r where r.partner_type_id = $1::uuid and $2::text is not null and r.deleted_at is null
  and (jsonb_array_length(${taskListIds('r.layout')}) > 0 or exists (select 1 from rooms_unlock u where u._parent_id = r.id and u.kind::text = 'tasks'))`

/** The rooms between a list and the room that waits for it; null when there is no circle. */
const circleFrom = (lists: readonly string[], own: ReadonlySet<string>, others: readonly Link[], seen: ReadonlySet<string>): null | string[] => {
  if (lists.some((list) => own.has(list))) {
    return []
  }
  for (const room of others.filter((other) => !seen.has(other.id) && other.lists.some((list) => lists.includes(list)))) {
    const further = circleFrom(room.waits, own, others, new Set([...seen, room.id]))
    if (further) {
      return [room.title, ...further]
    }
  }
  return null
}

const othersOf = async (req: PayloadRequest, partnerType: string, id: unknown): Promise<Link[]> => {
  const { rows } = await sqlOf(req)<Link>(linksQuery(roomSettingsOf(req.payload).defaultLocale), [partnerType, req.locale ?? 'en'])
  return rows.filter((room) => room.id !== id)
}

/** Refuses a room that waits for tasks which only whoever is inside could do: nobody would ever get in. */
export const refuseCircularUnlock: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const waits = waitsOf(data?.unlock ?? originalDoc?.unlock)
  const partnerType: unknown = data?.partnerType ?? originalDoc?.partnerType
  if (waits.length === 0 || typeof partnerType !== 'string') {
    return data
  }
  const ownBlocks = rowsOf(data?.layout ?? originalDoc?.layout).filter(({ blockType }) => blockType === 'tasks')
  const own = new Set(ownBlocks.map(({ id }) => String(id)))
  const circle = own.size > 0 ? circleFrom(waits, own, await othersOf(req, partnerType, originalDoc?.id), new Set()) : null
  if (circle) {
    const list = ownBlocks.find(({ id }) => waits.includes(String(id)))?.title
    throw new APIError((await roomTextsFor(req)).circle({ list: typeof list === 'string' ? list : '', rooms: circle }), 400, { code: 'ROOM_UNLOCK_CIRCLE' }, true)
  }
  return data
}
