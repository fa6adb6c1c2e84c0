import type { Endpoint } from 'payload'

import { isRoomKindClosed } from '../../../access/room-access.js'
import { dealQuestionsOf } from '../../../hooks/sales/lead-questions.js'
import type { DealForm, DealStage } from '../../client/deals.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { localizedColumn } from '../../database/reads/localized-column.js'
import { readSettingsOf } from '../../database/reads/read-settings.js'
import { defaultProtectionDays } from '../../domain/deals/deals.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { privately, requirePartnerUser } from '../portal/portal-endpoint.js'

type Programme = { days: null | number; partners_close_won: boolean | null }

/** `GET /api/deals/form`: what the deal form of the viewer's partner type asks for, and offers. */
export const dealFormEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requirePartnerUser(req)
    if (await isRoomKindClosed(viewer, 'deals', req)) {
      throw await refusal(req, 'ROOM_LOCKED')
    }
    const language = languageOf(viewer, req)
    const { id, partnerType } = viewer.partner
    const sql = namedSqlOf(req.payload)
    const name = localizedColumn({ alias: 's', at: 2, defaultLocale: readSettingsOf(req.payload).defaultLocale, field: 'name', table: 'deal_stages' })
    const stages = await sql<DealStage>(
      `select s.id::text, ${name} as name, s."order"::float8 as order, s.phase::text, s.probability::float8 from deal_stages s where s.partner_type_id = $1::uuid and $2::text is not null order by s."order", s.id`,
      [partnerType, language],
    )
    const people = await sql<{ id: string; name: string }>(`select id::text, name from partner_users where partner_id = $1::uuid and status = 'active' order by name, id limit 200`, [id])
    const programme = await sql<Programme>('select registration_protection_days::int as days, partners_close_won from partner_types where id = $1::uuid', [partnerType])
    const form: DealForm = {
      customFields: await dealQuestionsOf(req, partnerType, language),
      mayCloseWon: programme.rows[0]?.partners_close_won === true,
      people: people.rows,
      protectionDays: programme.rows[0]?.days ?? defaultProtectionDays,
      stages: stages.rows,
    }
    return privately(form)
  },
  method: 'get',
  path: '/form',
}
