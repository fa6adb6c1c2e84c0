import type { Endpoint } from 'payload'

import { type Expectation, judgeExpectations } from '../../../access/judge-expectations.js'
import type { RoomDocument } from '../../../access/room-of-document.js'
import type { CheckedExpectations } from '../../client/building.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { roomRefusal } from '../../translations/rooms/room-texts.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { isId } from './asked-partner-type.js'
import { requireStaff, roomReaders } from './require-staff.js'

const mostExpectations = 30
const mostConditions = 10

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isListOf = (value: unknown, most: number): value is Record<string, unknown>[] => Array.isArray(value) && value.length <= most && value.every(isRecord)

/** `POST /api/rooms/check-expectations` (staff): judges a room as the form holds it now, before anything is saved. Writes nothing. */
export const checkExpectationsEndpoint: Endpoint = ownEndpoint({
  handler: async (req, { audience, expectations, kind, partnerType, unlock = [], whenLocked }) => {
    const staff = await requireStaff(req, roomReaders)
    const isForm = isId(partnerType) && isListOf(expectations, mostExpectations) && isListOf(unlock, mostConditions) && (audience === undefined || isRecord(audience))
    if (!isForm) {
      throw await roomRefusal(req, 'ROOM_FORM_INVALID')
    }
    const room: RoomDocument = { kind: typeof kind === 'string' ? kind : 'custom', unlock, whenLocked: whenLocked === 'show' ? 'show' : 'hide', ...(audience && { audience }) }
    const answer: CheckedExpectations = { expectations: await judgeExpectations({ ...room, partnerType }, expectations as Expectation[], req, languageOf(staff, req)) }
    return Response.json(answer)
  },
  method: 'post',
  path: '/check-expectations',
})
