import type { CollectionBeforeValidateHook } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import { preparedSqlOf } from '../../src/database/reads/named-sql.js'
import { fieldRefusal } from '../../src/translations/refusals/refusal.js'
import { askProgrammeAhead } from './deal-programme.js'
import { idOf } from './lead-document.js'

type PartnerRow = { has_lead: boolean; is_submitter: boolean; manager_id: null | string; strangers: number }

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

const statement = `select p.manager_id::text,
  $2::uuid is null or exists (select 1 from partner_users u where u.id = $2::uuid and u.partner_id = p.id) as is_submitter,
  (select count(*)::int from unnest($3::uuid[]) as person (id) where not exists (select 1 from partner_users u where u.id = person.id and u.partner_id = p.id)) as strangers,
  $4::uuid is null or exists (select 1 from leads l where l.id = $4::uuid and l.partner_id = p.id) as has_lead
from partners p where p.id = $1::uuid`

const idsOf = (list: unknown): string[] => (Array.isArray(list) ? list.map((entry) => idOf(entry) ?? '') : [])

/**
 * A deal belongs to a partner that exists and that the member of staff may work with; its lead, who brought it and who works on it are of that
 * partner. A deal that is passed on leaves its people behind; naming a stranger on purpose is a mistake.
 */
export const checkDealPartner: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
  const viewer = await viewerOf(req)
  const refuse = (path: string, code: Parameters<typeof fieldRefusal>[3]) => fieldRefusal(req, collection.slug, path, code)
  const partner = idOf(data?.partner)
  const isPassedOn = operation === 'update' && partner !== idOf(originalDoc?.partner)
  const kept = (name: 'lead' | 'submittedBy'): null | string => (isPassedOn && idOf(data?.[name]) === idOf(originalDoc?.[name]) ? null : idOf(data?.[name]))
  const [lead, submittedBy] = [kept('lead'), kept('submittedBy')]
  const before = idsOf(originalDoc?.people)
  const people = idsOf(data?.people).filter((id) => !(isPassedOn && before.includes(id)))
  const ids = [partner, lead, submittedBy, ...people].filter((id) => id !== null)
  if (!partner || ids.some((id) => !uuid.test(id))) {
    throw await refuse(partner && uuid.test(partner) ? 'people' : 'partner', partner && uuid.test(partner) ? 'DEAL_PEOPLE_OF_OTHER_PARTNER' : 'DEAL_PARTNER_UNKNOWN')
  }
  const [{ rows }] = await Promise.all([
    preparedSqlOf(req)<PartnerRow>(statement, [partner, submittedBy, people, lead]),
    // What is looked at next (settle-deal-standing).
    askProgrammeAhead(req, partner, { asked: idOf(data?.stage), standing: operation === 'update' && !isPassedOn ? idOf(originalDoc?.stage) : null }),
  ])
  const [row] = rows
  if (!row) {
    throw await refuse('partner', 'DEAL_PARTNER_UNKNOWN')
  }
  if (viewer.kind === 'staff' && viewer.role === 'manager' && row.manager_id !== viewer.id) {
    throw await refuse('partner', 'PARTNER_NOT_YOURS')
  }
  // Who left the partner since stays named on what they brought.
  const isOld = operation === 'update' && !isPassedOn && submittedBy === idOf(originalDoc?.submittedBy)
  if (!row.is_submitter && !isOld) {
    throw await refuse('submittedBy', 'DEAL_PEOPLE_OF_OTHER_PARTNER')
  }
  if (row.strangers > 0 && people.some((id) => !before.includes(id))) {
    throw await refuse('people', 'DEAL_PEOPLE_OF_OTHER_PARTNER')
  }
  if (!row.has_lead) {
    throw await refuse('lead', 'DEAL_LEAD_OF_OTHER_PARTNER')
  }
  return { ...data, lead, people, submittedBy }
}
