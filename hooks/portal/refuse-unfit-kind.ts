import { APIError } from 'payload'
import type { CollectionBeforeValidateHook } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'
import type { PortalContext } from '../../src/plugin/context.js'

/** A language without a sentence of its own reads English, or else the first one there is. */
const inLanguage = (sentence: Readonly<Record<string, string>> | string, language: string): string =>
  typeof sentence === 'string' ? sentence : (sentence[language] ?? sentence.en ?? Object.values(sentence)[0] ?? '')

/** Refuses a room kind that the partner type has no use for, with the kind's own sentence. */
export const refuseUnfitKind =
  (context: PortalContext): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    const kind: unknown = data?.kind ?? originalDoc?.kind
    const partnerType: unknown = data?.partnerType ?? originalDoc?.partnerType
    const definition = context.rooms.find((room) => room.kind === kind)
    if (definition?.isRefusedFor && typeof partnerType === 'string') {
      const type = await asSystem(req, 'to see what the partner type allows').findByID<{ allowsSubPartners?: boolean }>({ collection: slugs.partnerTypes, id: partnerType })
      const refusal = definition.isRefusedFor({ allowsSubPartners: type.allowsSubPartners === true })
      if (refusal) {
        throw new APIError(inLanguage(refusal, req.i18n.language), 400, { code: 'ROOM_KIND_REFUSED' }, true)
      }
    }
    return data
  }
