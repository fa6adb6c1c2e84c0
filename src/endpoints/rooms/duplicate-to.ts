import type { Endpoint } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { inTransaction } from '../../database/in-transaction.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { askedPartnerType, isId } from './asked-partner-type.js'
import { makeRoom, type Original, readInEveryLanguage } from './copy-room.js'
import { requireStaff, roomMakers } from './require-staff.js'

type Row = { id?: unknown } & Record<string, unknown>

/** Rows get ids of their own in the copy. */
const freshRows = (rows: unknown): Row[] => (Array.isArray(rows) ? (rows as Row[]) : []).map(({ id: _id, ...row }) => row)

/** Everything but content and portal. An expectation about one partner of the old type says nothing here. */
const fieldsOf = ({ audience, expectations, icon, internalNote, kind, order, showTableOfContents, unlock, visibleToDistributors, whenLocked }: Original): Record<string, unknown> => ({
  audience,
  expectations: freshRows(expectations).filter(({ partner }) => !partner),
  icon,
  internalNote,
  kind,
  order,
  showTableOfContents,
  unlock: freshRows(unlock),
  visibleToDistributors,
  whenLocked,
})

/**
 * `POST /api/rooms/:id/duplicate-to {partnerType}` (administrators, marketers): the newest draft of a room as a draft in the portal of another partner
 * type. Audience and conditions come along; links lead to the twin of their room there, and what has none is reported.
 */
export const duplicateToEndpoint: Endpoint = ownEndpoint({
  handler: async (req, body) => {
    const language = languageOf(await requireStaff(req, roomMakers), req)
    const partnerType = await askedPartnerType(req, body.partnerType, language)
    const id = req.routeParams?.id
    const made = await inTransaction(req, async () => {
      const originals = isId(id) ? await readInEveryLanguage(req, slugs.rooms, id) : null
      if (!originals?.[0]) {
        throw await refusal(req, 'ROOM_NOT_FOUND')
      }
      const [{ original }] = originals
      return makeRoom(req, { fields: fieldsOf(original), language, originals, partnerType, slug: original.slug ?? 'room' })
    })
    return Response.json(made, { status: 201 })
  },
  method: 'post',
  path: '/:id/duplicate-to',
})
