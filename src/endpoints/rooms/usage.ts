import type { Endpoint, PayloadRequest } from 'payload'

import { roomSettingsOf } from '../../../access/room-access.js'
import type { PortalUsage, RoomUsage, UsageSuggestion } from '../../client/building.js'
import { sqlOf } from '../../database/doors.js'
import { daysUntil, readUsage, usageDays } from '../../database/reads/read-usage.js'
import type { Language } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { roomRefusal, roomTextsIn } from '../../translations/rooms/room-texts.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { askedPartnerType, isId } from './asked-partner-type.js'
import { requireStaff, roomMakers, roomReaders } from './require-staff.js'

const [leastStaleDays, mostStaleDays, usualStaleDays] = [7, 3650, 180]

type Dismissed = ReadonlyMap<string, Date>

const suggestionsFor = (room: RoomUsage, staleDays: number, dismissed: Dismissed, language: Language): UsageSuggestion[] => {
  const texts = roomTextsIn(language).suggestions
  const about = (kind: UsageSuggestion['kind'], text: string): UsageSuggestion => {
    const at = dismissed.get(`${kind}:${room.id}`)
    // Whoever edits a room and leaves it again for half a year is told anew.
    const isStillDismissed = at !== undefined && (kind === 'unused' || at.getTime() >= Date.parse(room.editedAt))
    return { dismissedAt: isStillDismissed ? at.toISOString() : null, id: `${kind}:${room.id}`, kind, room: room.id, text }
  }
  return [
    ...(room.isUnused ? [about('unused', texts.unused({ days: usageDays, room: room.title }))] : []),
    ...(room.isStale ? [about('stale', texts.stale({ days: staleDays, room: room.title }))] : []),
  ]
}

const staleDaysOf = async (req: PayloadRequest): Promise<number> => {
  const asked = req.query.staleDays ?? usualStaleDays
  const days = Number(asked)
  if (!Number.isInteger(days) || days < leastStaleDays || days > mostStaleDays) {
    throw await roomRefusal(req, 'DAYS_INVALID', { least: leastStaleDays, most: mostStaleDays })
  }
  return days
}

const readDismissed = async (req: PayloadRequest, rooms: readonly RoomUsage[]): Promise<Dismissed> => {
  const ids = rooms.flatMap(({ id }) => [`unused:${id}`, `stale:${id}`])
  const { rows } = await sqlOf(req)<{ at: Date; suggestion: string }>('select suggestion, dismissed_at as at from portal_dismissed_suggestions where suggestion = any($1)', [ids])
  return new Map(rows.map(({ at, suggestion }) => [suggestion, at]))
}

/** `GET /api/portal/usage?partnerType=[&staleDays=]` (staff): visits and people per room in the last 30 days, and what should be looked at. */
export const usageEndpoint: Endpoint = ownEndpoint({
  handler: async (req) => {
    const staff = await requireStaff(req, roomReaders)
    const [language, staleDays, now] = [languageOf(staff, req), await staleDaysOf(req), new Date()]
    const partnerType = await askedPartnerType(req, req.query.partnerType, language)
    const isManager = staff.role === 'manager'
    const { people, rooms } = await readUsage(sqlOf(req), { defaultLocale: roomSettingsOf(req.payload).defaultLocale, locale: language, manager: isManager ? staff.id : null, now, partnerType: partnerType.id, staleDays })
    const dismissed = await readDismissed(req, rooms)
    const days = daysUntil(now)
    const answer: PortalUsage = {
      from: days[0]!,
      isOwnPartnersOnly: isManager,
      partnerType,
      people,
      rooms,
      staleDays,
      // What a manager's own partners do not use, others may; and a manager does not edit rooms.
      suggestions: isManager ? [] : rooms.flatMap((room) => suggestionsFor(room, staleDays, dismissed, language)),
      to: days.at(-1)!,
      visits: rooms.reduce((sum, { visits }) => sum + visits, 0),
    }
    return Response.json(answer)
  },
  method: 'get',
  path: '/portal/usage',
})

const roomOfSuggestion = (suggestion: unknown): null | string => {
  const [kind, room] = typeof suggestion === 'string' ? suggestion.split(':') : []
  return (kind === 'unused' || kind === 'stale') && isId(room) ? room : null
}

/** `POST /api/portal/usage/suggestions {suggestion, dismissed}` (administrators, marketers): puts a suggestion aside for everybody, or brings it back. */
export const suggestionsEndpoint: Endpoint = ownEndpoint({
  handler: async (req, { dismissed, suggestion }) => {
    const staff = await requireStaff(req, roomMakers)
    const [sql, room] = [sqlOf(req), roomOfSuggestion(suggestion)]
    const isKnown = room !== null && typeof dismissed === 'boolean' && (await sql('select 1 from rooms where id = $1::uuid', [room])).rowCount > 0
    if (!isKnown) {
      throw await roomRefusal(req, 'SUGGESTION_UNKNOWN')
    }
    await (dismissed
      ? sql('insert into portal_dismissed_suggestions (suggestion, dismissed_by) values ($1, $2) on conflict (suggestion) do update set dismissed_by = excluded.dismissed_by, dismissed_at = now()', [suggestion, staff.id])
      : sql('delete from portal_dismissed_suggestions where suggestion = $1', [suggestion]))
    return Response.json({ dismissed, suggestion })
  },
  method: 'post',
  path: '/portal/usage/suggestions',
})
