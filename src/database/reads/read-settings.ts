import type { BasePayload } from 'payload'

import { staffCollectionOf } from '../../../access/authenticate.js'
import { type RoomSettings, roomSettingsOf } from '../../../access/room-access.js'
import type { RoomDefinition } from '../../rooms/define-room.js'

/** What the reads need of an installation beside the viewer; everything comes from the config. */
export type ReadSettings = RoomSettings & {
  /** The registered room kinds, with their quick actions. */
  rooms: readonly RoomDefinition[]
  staffTable: string
}

const known = new WeakMap<object, ReadSettings>()

/** The settings of an installation, made once per Payload instance. */
export const readSettingsOf = (payload: BasePayload): ReadSettings => {
  const settings = known.get(payload) ?? {
    ...roomSettingsOf(payload),
    rooms: (payload.config.custom?.partnerPortal as undefined | { rooms?: readonly RoomDefinition[] })?.rooms ?? [],
    staffTable: staffCollectionOf(payload).replaceAll('-', '_'),
  }
  known.set(payload, settings)
  return settings
}
