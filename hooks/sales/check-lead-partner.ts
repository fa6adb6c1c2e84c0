import type { CollectionBeforeValidateHook } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import { sqlOf } from '../../src/database/doors.js'
import { fieldRefusal } from '../../src/translations/refusals/refusal.js'
import { idOf } from './lead-document.js'

type PartnerRow = { is_submitter: boolean; manager_id: null | string }

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** A lead belongs to a partner that exists and that the member of staff may work with, and was brought by somebody of that partner. */
export const checkLeadPartner: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const viewer = await viewerOf(req)
  const partner = idOf(data?.partner)
  const submittedBy = idOf(data?.submittedBy)
  const isUnchanged = partner === idOf(originalDoc?.partner) && submittedBy === idOf(originalDoc?.submittedBy)
  if (viewer.kind === 'partner-user' || isUnchanged) {
    return data
  }
  const found =
    partner && uuid.test(partner) && (submittedBy === null || uuid.test(submittedBy))
      ? await sqlOf(req)<PartnerRow>(
          `select p.manager_id::text, $2::uuid is null or exists (select 1 from partner_users u where u.id = $2::uuid and u.partner_id = p.id) as is_submitter from partners p where p.id = $1::uuid`,
          [partner, submittedBy],
        )
      : { rows: [] }
  const [row] = found.rows
  if (!row) {
    throw await fieldRefusal(req, collection.slug, 'partner', 'PARTNER_UNKNOWN')
  }
  if (viewer.kind === 'staff' && viewer.role === 'manager' && row.manager_id !== viewer.id) {
    throw await fieldRefusal(req, collection.slug, 'partner', 'PARTNER_NOT_YOURS')
  }
  if (row.is_submitter) {
    return data
  }
  // A lead that is passed on leaves its submitter behind; naming a stranger on purpose is a mistake.
  if (submittedBy === idOf(originalDoc?.submittedBy)) {
    return { ...data, submittedBy: null }
  }
  throw await fieldRefusal(req, collection.slug, 'submittedBy', 'SUBMITTER_OF_OTHER_PARTNER')
}
