import type { BasePayload, PayloadRequest } from 'payload'

import type { RoomDecision } from '../../../access/room-access.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem } from '../../database/doors.js'

/** A block as it is stored, in one language. It is shared by everybody who reads it, so nothing of it can be changed. */
export type StoredBlock = { blockType: string; id?: null | string } & Record<string, unknown>

/** So many layouts are kept in a process; the one that was longest unused gives way. */
const mostLayouts = 200

const layouts = new WeakMap<BasePayload, Map<string, readonly StoredBlock[]>>()

const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

const readBlocks = async (room: RoomDecision, req: PayloadRequest, locale: string): Promise<readonly StoredBlock[]> => {
  const { layout } = await asSystem(req, 'the room was decided to be open to the viewer').findByID<{ layout?: null | StoredBlock[] }>({
    collection: slugs.rooms,
    draft: room.isDraft === true,
    id: room.id,
    locale,
    select: { layout: true },
  })
  return frozen(layout ?? [])
}

/**
 * The blocks of a room as they are published, in a language; for staff who preview a draft, as they are drafted. Only for rooms that were decided to be
 * open: what is kept is what is written, and who may read it was decided before, anew for this request.
 *
 * A version of a room is read once per process and language. Postgres marks every version of a row, whichever door wrote it, and the decision was made on
 * that version, so nothing has to be told to forget. Inside a transaction nothing is kept: it may still be rolled back.
 */
export const storedBlocksOf = async (room: RoomDecision, req: PayloadRequest, locale: string): Promise<readonly StoredBlock[]> => {
  if (room.version === null || req.transactionID !== undefined) {
    return readBlocks(room, req, locale)
  }
  const kept = layouts.get(req.payload) ?? new Map<string, readonly StoredBlock[]>()
  layouts.set(req.payload, kept)
  const key = `${room.id} ${room.version} ${locale}`
  const blocks = kept.get(key) ?? (await readBlocks(room, req, locale))
  kept.delete(key)
  kept.set(key, blocks)
  if (kept.size > mostLayouts) {
    kept.delete(kept.keys().next().value ?? '')
  }
  return blocks
}
