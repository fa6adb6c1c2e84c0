import type { Endpoint } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import type { BlockDefinition } from '../../../blocks/define-block.js'
import { asViewer } from '../../database/doors.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { isId } from './asked-partner-type.js'
import { type DraftRoom, findWarnings } from './find-warnings.js'
import { requireStaff, roomReaders } from './require-staff.js'

/** `GET /api/rooms/:id/warnings` (staff): what is wrong with the newest draft of a room. */
export const warningsEndpoint = (definitions: readonly BlockDefinition[]): Endpoint =>
  ownEndpoint({
    handler: async (req) => {
      const staff = await requireStaff(req, roomReaders)
      const id = req.routeParams?.id
      const room = isId(id) ? await asViewer(req).findByID<DraftRoom | null>({ collection: slugs.rooms, disableErrors: true, draft: true, id }) : null
      if (!room) {
        throw await refusal(req, 'ROOM_NOT_FOUND')
      }
      return Response.json(await findWarnings(room, definitions, req, languageOf(staff, req)))
    },
    method: 'get',
    path: '/:id/warnings',
  })
