import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import { sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { newId } from '../../notifications/new-id.js'

/** A browser that asks again within this time continues, repeats or previews the same download. */
const sameDownloadMinutes = 10

/**
 * Notes that somebody takes a version of a document; once, however often the request is repeated meanwhile. Two requests at the same moment
 * wait for one another by the name of what they count.
 */
export const countDownload = (req: PayloadRequest, { document, file, viewer }: { document: string; file: string; viewer: PartnerViewer }): Promise<void> =>
  inTransaction(req, async () => {
    const sql = sqlOf(req)
    await sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`download:${viewer.id}:${document}:${file}`])
    await sql(
      `insert into downloads (id, document_id, file_id, partner_id, partner_user_id)
       select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::uuid
       where not exists (select 1 from downloads where document_id = $2::uuid and file_id = $3::uuid and partner_user_id = $5::uuid and created_at > now() - make_interval(mins => $6::int))`,
      [newId(), document, file, viewer.partner.id, viewer.id, sameDownloadMinutes],
    )
  })
