import type { PartnerViewer } from '../../../access/viewer.js'
import { silenceBetweenVisitsMs } from '../../domain/overview-period.js'
import type { Sql } from '../sql.js'

/** How exactly a person's last sign of life is remembered: one write a minute at most. */
const exactnessMs = 60_000

/**
 * Notes that the person is here. After half an hour of silence a new visit begins, and what happened since the end of the one before is
 * new to the person. A preview leaves no trace.
 */
export const touchVisit = async (viewer: PartnerViewer, sql: Sql): Promise<void> => {
  if (viewer.previewedBy === null) {
    await sql(
      `update partner_users set
         previous_visit_at = case when last_visit_at < now() - make_interval(secs => $2) then last_visit_at else previous_visit_at end,
         last_visit_at = now()
       where id = $1::uuid and (last_visit_at is null or last_visit_at < now() - make_interval(secs => $3))`,
      [viewer.id, silenceBetweenVisitsMs / 1000, exactnessMs / 1000],
    )
  }
}
