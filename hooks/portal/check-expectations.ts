import { APIError } from 'payload'
import type { CollectionBeforeChangeHook } from 'payload'

import { type Expectation, judgeExpectations } from '../../access/judge-expectations.js'
import type { RoomDocument } from '../../access/room-of-document.js'
import { viewerOf } from '../../access/viewer-of.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import { roomTextsIn } from '../../src/translations/rooms/room-texts.js'
import { idOf } from '../sales/lead-document.js'

type Published = RoomDocument & { _status?: string; expectations?: Expectation[] | null; partnerType?: unknown }

/** Publishes a room only when everybody who is named in its expectations would find it as expected. Saving a draft is free; so is a room without expectations. */
export const checkExpectations: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const room = { ...(originalDoc as Published | undefined), ...(data as Published) }
  const [expectations, partnerType] = [room.expectations ?? [], idOf(room.partnerType)]
  if (room._status !== 'published' || expectations.length === 0 || partnerType === null) {
    return data
  }
  const language = languageOf(await viewerOf(req), req)
  const failed = (await judgeExpectations({ ...room, partnerType }, expectations, req, language)).filter(({ isMet }) => !isMet)
  if (failed.length > 0) {
    const sentence = roomTextsIn(language).expectations.refused({ all: expectations.length, failures: failed.map(({ text, why }) => `${text} ${why ?? ''}`) })
    throw new APIError(sentence, 400, { code: 'ROOM_EXPECTATIONS_FAIL', failures: failed }, true)
  }
  return data
}
