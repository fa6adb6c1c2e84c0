import type { PartnerViewer } from '../../../access/viewer.js'
import { silenceBetweenVisitsMs } from '../../domain/overview-period.js'
import type { Sql } from '../sql.js'

/** How exactly the last sign of life is remembered: a page that loads itself again writes nothing for a minute. */
const exactnessMs = 60_000

/**
 * Counts that the person opened the room: one row per room, day and person, in one statement. Coming back within half an hour is the same visit.
 * A preview leaves no trace.
 */
export const touchRoomVisit = async (viewer: PartnerViewer, room: string, sql: Sql): Promise<void> => {
  if (viewer.previewedBy === null) {
    await sql(
      `insert into portal_room_visits as v (room_id, day, partner_user_id) values ($1::uuid, (now() at time zone 'utc')::date, $2::uuid)
       on conflict (room_id, day, partner_user_id) do update
       set visits = v.visits + (v.last_at < now() - make_interval(secs => $3))::int, last_at = now()
       where v.last_at < now() - make_interval(secs => $4)`,
      [room, viewer.id, silenceBetweenVisitsMs / 1000, exactnessMs / 1000],
    )
  }
}

/** For how long visits are kept: a year and a month, so that a month can be held against the same one of the year before. */
const keptDays = 396

/** Removes visits that are too old for anybody to ask about. */
export const purgeRoomVisits = async (sql: Sql): Promise<void> => {
  await sql(`delete from portal_room_visits where day < (now() at time zone 'utc')::date - $1::int`, [keptDays])
}
