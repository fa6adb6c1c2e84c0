import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asSystem, sqlOf } from '../../src/database/doors.js'
import { refusal } from '../../src/translations/refusals/refusal.js'
import { idOf } from './lead-document.js'

/** Locks the stage against deals that are about to stand in it, then looks; deals in the bin count, because they can come back. */
const isUsed = async (req: PayloadRequest, stage: string): Promise<boolean> => {
  await sqlOf(req)('select 1 from deal_stages where id = $1::uuid for update', [stage])
  const { rows } = await sqlOf(req)<{ is_used: boolean }>('select exists (select 1 from deals where stage_id = $1::uuid) as is_used', [stage])
  return rows[0]?.is_used === true
}

/** Keeps a stage in which deals stand. */
export const keepUsedDealStage: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isUsed(req, String(id))) {
    const stage = await asSystem(req, 'the refusal names what is still used').findByID<null | { name?: string }>({ collection: slugs.dealStages, disableErrors: true, id: String(id) })
    throw await refusal(req, 'STILL_USED', { title: stage?.name ?? String(id) })
  }
}

/** What deals in a stage mean for money does not change under them. */
export const settleDealStage: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const before = originalDoc as undefined | { id: string; partnerType?: unknown; phase?: unknown }
  if (operation === 'update' && before && (data?.phase !== before.phase || idOf(data?.partnerType) !== idOf(before.partnerType)) && (await isUsed(req, before.id))) {
    throw await refusal(req, 'DEAL_STAGE_KEPT')
  }
  return data
}
