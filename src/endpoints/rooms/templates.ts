import type { Endpoint, PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { asViewer } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { withIds } from '../../domain/walk-blocks.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { slugify } from '../../fields/slug-field.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { roomRefusal } from '../../translations/rooms/room-texts.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { askedPartnerType, isId } from './asked-partner-type.js'
import { freshBlockIds, makeRoom, type Original, type Originals, readInEveryLanguage } from './copy-room.js'
import { requireStaff, roomMakers } from './require-staff.js'

const [longestTitle, longestDescription] = [120, 500]

const asText = async (req: PayloadRequest, value: unknown, longest: number): Promise<string | undefined> => {
  if (value === undefined || value === null || value === '') {
    return undefined
  }
  if (typeof value !== 'string' || value.trim() === '' || value.length > longest) {
    throw await roomRefusal(req, 'TITLE_TOO_LONG')
  }
  return value.trim()
}

const saveTemplate = async (req: PayloadRequest, originals: Originals, title: string | undefined, description: string | undefined): Promise<{ id: string; title: string }> => {
  const [{ locale: first, original }] = originals as [Originals[number]]
  const ids = freshBlockIds(original.layout ?? [])
  const wordsOf = (each: Original) => ({ ...(description !== undefined && { description }), group: each.group ?? null, layout: withIds(each.layout ?? [], ids), title: title ?? each.title ?? original.title })
  const write = asViewer(req)
  const made = await write.create<{ id: string; title: string }>({
    collection: slugs.roomTemplates,
    data: { ...wordsOf(original), icon: original.icon, showTableOfContents: original.showTableOfContents },
    ...(first !== undefined && { locale: first }),
  })
  for (const each of originals.slice(1)) {
    await write.update({ collection: slugs.roomTemplates, data: wordsOf(each.original), id: made.id, locale: each.locale! })
  }
  return made
}

/** `POST /api/rooms/:id/save-as-template {title?, description?}` (administrators, marketers): keeps the blocks of a room's newest draft to start others from. */
export const saveAsTemplateEndpoint: Endpoint = ownEndpoint({
  handler: async (req, body) => {
    await requireStaff(req, roomMakers)
    const [title, description] = [await asText(req, body.title, longestTitle), await asText(req, body.description, longestDescription)]
    const id = req.routeParams?.id
    const made = await inTransaction(req, async () => {
      const { localization } = req.payload.config
      // Every language is filled from the default one: a template is complete, for whoever starts from it in whichever language.
      const originals = isId(id) ? await readInEveryLanguage(req, slugs.rooms, id, localization ? { fallbackLocale: localization.defaultLocale } : {}) : null
      if (!originals) {
        throw await refusal(req, 'ROOM_NOT_FOUND')
      }
      return saveTemplate(req, originals, title, description)
    })
    return Response.json({ id: made.id, title: made.title }, { status: 201 })
  },
  method: 'post',
  path: '/:id/save-as-template',
})

/** `POST /api/room-templates/:id/start {partnerType, title?}` (administrators, marketers): a new draft room with the blocks of a template. */
export const startFromTemplateEndpoint: Endpoint = ownEndpoint({
  handler: async (req, body) => {
    const language = languageOf(await requireStaff(req, roomMakers), req)
    const partnerType = await askedPartnerType(req, body.partnerType, language)
    const title = await asText(req, body.title, longestTitle)
    const id = req.routeParams?.id
    const made = await inTransaction(req, async () => {
      const originals = isId(id) ? await readInEveryLanguage(req, slugs.roomTemplates, id) : null
      if (!originals?.[0]) {
        throw await roomRefusal(req, 'TEMPLATE_NOT_FOUND')
      }
      const [{ original }] = originals
      const { icon, showTableOfContents } = original
      return makeRoom(req, { fields: { icon, kind: 'custom', showTableOfContents, whenLocked: 'hide' }, language, originals, partnerType, slug: slugify(title ?? original.title ?? '') || 'room', ...(title !== undefined && { title }) })
    })
    return Response.json(made, { status: 201 })
  },
  method: 'post',
  path: '/:id/start',
})
