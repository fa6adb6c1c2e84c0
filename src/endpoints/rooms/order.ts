import type { PayloadRequest } from 'payload'

import { roomPolicy } from '../../../access/policies/rooms.js'
import { viewerOf } from '../../../access/viewer-of.js'
import { sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'

type OrderedRoom = { id: string; order: number }

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const mostRooms = 100

const isOrderedRoom = (value: unknown): value is OrderedRoom => {
  const { id, order } = (typeof value === 'object' && value !== null ? value : {}) as Partial<OrderedRoom>
  return typeof id === 'string' && uuid.test(id) && Number.isInteger(order) && order! >= 0 && order! <= 100_000
}

const readRooms = async (req: PayloadRequest, given: unknown): Promise<OrderedRoom[]> => {
  if (!Array.isArray(given) || given.length === 0 || given.length > mostRooms || !given.every(isOrderedRoom)) {
    throw await refusal(req, 'ROOM_ORDER_INVALID')
  }
  return given
}

/** Rows are locked in one order, whoever moves what, so that two editors wait for each other instead of deadlocking. */
const store = async (req: PayloadRequest, rooms: readonly OrderedRoom[]): Promise<void> => {
  const sql = sqlOf(req)
  const ids = rooms.map(({ id }) => id)
  const { rowCount } = await sql('select 1 from rooms where id = any($1::uuid[]) and deleted_at is null order by id for update', [ids])
  if (rowCount < new Set(ids).size) {
    throw await refusal(req, 'ROOM_NOT_FOUND')
  }
  const values = [ids, rooms.map(({ order }) => order)]
  await sql('update rooms set "order" = moved.place, updated_at = now() from unnest($1::uuid[], $2::int[]) as moved(id, place) where rooms.id = moved.id', values)
  await sql('update _rooms_v set version_order = moved.place from unnest($1::uuid[], $2::int[]) as moved(id, place) where _rooms_v.parent_id = moved.id and _rooms_v.latest', values)
}

/**
 * `POST /api/rooms/order {rooms: [{id, order}]}`: puts rooms into order, all of them or none. The order alone is changed, in what is published and in
 * the newest draft alike: a PATCH of a room with unpublished changes would either hold them back or publish them.
 */
export const roomOrderEndpoint = ownEndpoint({
  handler: async (req, body) => {
    const viewer = await viewerOf(req)
    if (viewer.kind === 'anonymous') {
      throw await refusal(req, 'SIGN_IN_FIRST')
    }
    if ((await roomPolicy.update.grants(viewer, req)) !== true) {
      throw await refusal(req, 'NOT_ALLOWED')
    }
    const rooms = await readRooms(req, body.rooms)
    await inTransaction(req, () => store(req, rooms))
    return Response.json({ rooms })
  },
  method: 'post',
  path: '/order',
})
