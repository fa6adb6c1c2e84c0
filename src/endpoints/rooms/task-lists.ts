import type { Endpoint } from 'payload'

import { roomSettingsOf } from '../../../access/room-access.js'
import { taskListIds } from '../../../access/unlock-conditions.js'
import type { TaskLists } from '../../client/building.js'
import { sqlOf } from '../../database/doors.js'
import { localizedColumn } from '../../database/reads/localized-column.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { askedPartnerType } from './asked-partner-type.js'
import { requireStaff, roomReaders } from './require-staff.js'

type Row = { id: string; room: string; room_title: null | string; scope: null | string; tasks: number; title: Record<string, string> | null | string }

const query = (defaultLocale: null | string): string => `select b.block->>'id' as id, b.block->'title' as title, b.block->>'scope' as scope, jsonb_array_length(coalesce(b.block->'items', '[]')) as tasks,
  r.id::text as room, ${localizedColumn({ alias: 'r', at: 2, defaultLocale, field: 'title', table: 'rooms' })} as room_title
from rooms r cross join lateral jsonb_array_elements(r.layout) with ordinality as b(block, at)
where r.partner_type_id = $1::uuid and $2::text is not null and r.deleted_at is null and jsonb_array_length(${taskListIds('r.layout')}) > 0 and b.block->>'blockType' = 'tasks'
order by r."order", r.id, b.at`

/** `GET /api/rooms/task-lists?partnerType=` (staff): the task lists that a room of this portal can wait for. */
export const taskListsEndpoint: Endpoint = ownEndpoint({
  handler: async (req) => {
    const locale = languageOf(await requireStaff(req, roomReaders), req)
    const { defaultLocale } = roomSettingsOf(req.payload)
    const { id } = await askedPartnerType(req, req.query.partnerType, locale)
    const { rows } = await sqlOf(req)<Row>(query(defaultLocale), [id, locale])
    const titleOf = ({ title }: Row): string => (typeof title === 'object' && title !== null ? (title[locale] ?? title[defaultLocale ?? 'en'] ?? '') : (title ?? ''))
    const answer: TaskLists = {
      lists: rows.map((row) => ({ id: row.id, room: { id: row.room, title: row.room_title ?? '–' }, scope: row.scope === 'organisation' ? 'organisation' : 'person', tasks: row.tasks, title: titleOf(row) })),
    }
    return Response.json(answer)
  },
  method: 'get',
  path: '/task-lists',
})
