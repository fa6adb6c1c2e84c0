import type { Endpoint, PayloadRequest } from 'payload'

import type { StaffViewer } from '../../../access/viewer.js'
import { viewerOf } from '../../../access/viewer-of.js'
import type { DealEvidence, EvidenceDeal } from '../../client/deals.js'
import { sqlOf } from '../../database/doors.js'
import { matchOf } from '../../domain/deals/customer-key.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { privately } from '../portal/portal-endpoint.js'
import { readableDeal } from './readable-deal.js'

type Row = Omit<EvidenceDeal, 'createdAt' | 'isThis' | 'partner' | 'protectedUntil' | 'requestedAt'> & {
  created_at: Date
  manager: null | string
  partner_id: string
  partner_name: string
  protected_until: Date | null
  requested_at: Date | null
}
type ClaimRow = { claimed_at: Date; id: string; name: string }

const mostDeals = 50
const mostNear = 10

const columns = `d.id::text, d.name, d.amount::float8 as "amountInMinorUnits", d.currency::text, d.customer_company as company, d.customer_domain as domain, d.customer_country as country,
  d.registration_status::text as status, d.registration_requested_at as requested_at, d.registration_protected_until as protected_until, d.created_at,
  p.id::text as partner_id, p.name as partner_name, p.manager_id::text as manager`

const sameKey = `select ${columns} from deals d join partners p on p.id = d.partner_id where d.customer_key = $1 and d.deleted_at is null order by d.created_at, d.id limit ${mostDeals}`

/** Companies of nearly the same name, of other customers: what a person should look at, and what refuses nobody. */
const similar = `select ${columns} from deals d join partners p on p.id = d.partner_id
  where d.customer_key is distinct from $1 and d.deleted_at is null and portal_fold(d.customer_company) in (portal_fold($2), split_part(portal_fold($2), ' ', 1)) order by d.created_at desc, d.id limit ${mostNear}`

const shown = (row: Row, viewer: StaffViewer, id: string): EvidenceDeal => {
  const mayRead = viewer.role !== 'manager' || row.manager === viewer.id
  const whenReadable = <Value>(value: Value): null | Value => (mayRead ? value : null)
  return {
    amountInMinorUnits: whenReadable(row.amountInMinorUnits),
    company: whenReadable(row.company),
    country: whenReadable(row.country),
    createdAt: row.created_at.toISOString(),
    currency: whenReadable(row.currency),
    domain: whenReadable(row.domain),
    id: row.id,
    isThis: row.id === id,
    name: whenReadable(row.name),
    partner: { id: row.partner_id, name: row.partner_name },
    protectedUntil: row.protected_until?.toISOString() ?? null,
    requestedAt: row.requested_at?.toISOString() ?? null,
    status: row.status,
  }
}

const staffViewer = async (req: PayloadRequest): Promise<StaffViewer> => {
  const viewer = await viewerOf(req)
  if (viewer.kind !== 'staff') {
    throw await refusal(req, viewer.kind === 'anonymous' ? 'SIGN_IN_FIRST' : 'NOT_ALLOWED')
  }
  return viewer
}

/** `GET /api/deals/:id/evidence`: for staff who may read the deal. Of another manager's partner they learn who it is and when it came, to talk to the colleague. */
export const dealEvidenceEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await staffViewer(req)
    const { customer, id } = await readableDeal(req)
    const sql = sqlOf(req)
    const { rows: keys } = await sql<{ key: null | string }>('select customer_key as key from deals where id = $1::uuid', [id])
    const key = keys[0]?.key ?? null
    const { rows } = await sql<Row>(sameKey, [key])
    const { rows: near } = await sql<Row>(similar, [key, customer.company])
    const { rows: claims } = await sql<ClaimRow>('select c.claimed_at, p.id::text, p.name from portal_customer_claims c join partners p on p.id = c.partner_id where c.customer_key = $1', [key])
    const [claim] = claims
    const evidence: DealEvidence = {
      claim: claim ? { claimedAt: claim.claimed_at.toISOString(), partner: { id: claim.id, name: claim.name } } : null,
      deals: rows.map((row) => shown(row, viewer, id)),
      match: key === null ? null : matchOf(key),
      near: near.map((row) => shown(row, viewer, id)),
    }
    return privately(evidence)
  },
  method: 'get',
  path: '/:id/evidence',
}
