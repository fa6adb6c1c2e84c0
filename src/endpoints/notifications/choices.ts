import type { PayloadRequest } from 'payload'

import { isKindOn, roomSettingsOf } from '../../../access/room-access.js'
import { choicesFor } from '../../notifications/choices.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { languageOfLocale } from '../../translations/languages.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requireViewer } from '../portal/portal-endpoint.js'

const listChoices = async (req: PayloadRequest): Promise<Response> => {
  const viewer = await requireViewer(req)
  return Response.json({ groups: choicesFor(viewer.kind, languageOfLocale(languageOf(viewer, req)), (roomKind) => isKindOn(roomKind, roomSettingsOf(req.payload))) })
}

/** `GET /api/notifications/choices`: the events that the viewer can be told about. What is wanted stands in the own account (`notificationPreferences`). */
export const choicesEndpoint = ownEndpoint({ handler: listChoices, method: 'get', path: '/choices' })
