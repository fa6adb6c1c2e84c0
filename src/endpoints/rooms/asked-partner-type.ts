import type { PayloadRequest } from 'payload'

import { roomSettingsOf } from '../../../access/room-access.js'
import { sqlOf } from '../../database/doors.js'
import { localizedColumn } from '../../database/reads/localized-column.js'
import { roomRefusal } from '../../translations/rooms/room-texts.js'

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Whether a value is an id. */
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

/** The partner type a request names, with its name in a language; 404 when there is none. */
export const askedPartnerType = async (req: PayloadRequest, id: unknown, locale: string): Promise<{ id: string; name: string }> => {
  const name = localizedColumn({ alias: 't', at: 2, defaultLocale: roomSettingsOf(req.payload).defaultLocale, field: 'name', table: 'partner_types' })
  const { rows } = isId(id) ? await sqlOf(req)<{ id: string; name: null | string }>(`select t.id::text, ${name} as name from partner_types t where t.id = $1::uuid and $2::text is not null`, [id, locale]) : { rows: [] }
  if (!rows[0]) {
    throw await roomRefusal(req, 'PARTNER_TYPE_UNKNOWN')
  }
  return { id: rows[0].id, name: rows[0].name ?? '–' }
}
