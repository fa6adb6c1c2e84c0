import type { PartnerRole, PartnerStatus, StaffRole } from '../src/domain/roles.js'
import type { PartnerViewer, StaffViewer, Viewer, ViewerPartner } from './viewer.js'
import { anonymous } from './viewer.js'

/** What differs between installations: whether names are localised, and how the staff table is called. */
export type ViewerSchema = {
  /** The language that names fall back to; null where the host has no localisation. */
  defaultLocale: null | string
  /** The staff collection's slug as a table name. */
  staffTable: string
}

/** A row of {@link viewerQueries}: the account, its session and its partner, before anybody decided whether it may come in. */
export type PartnerUserRow = {
  account_status: string
  allows_sub_partners: boolean | null
  categories: string[]
  email: string
  has_session: boolean
  id: string
  locale: null | string
  manager_id: null | string
  name: string
  parent_id: null | string
  partner_id: string
  partner_name: string
  partner_status: PartnerStatus
  partner_type_id: string
  partner_type_name: null | string
  partner_type_slug: string
  role: PartnerRole
  stage_id: null | string
  stage_name: null | string
  stage_rank: null | string
  sub_partner_ids: string[]
  tags: string[]
  tier_id: null | string
  tier_name: null | string
  tier_rank: null | string
}

/** The same for staff. */
export type StaffRow = { email: string; has_session: boolean; id: string; is_suspended: boolean | null; locale: null | string; name: string; role: StaffRole }

const identifier = /^[A-Za-z0-9_-]+$/

const checked = (value: string): string => {
  if (!identifier.test(value)) {
    throw new Error(`"${value}" cannot be part of a table or language name.`)
  }
  return value
}

const nameOf = (table: string, alias: string, defaultLocale: null | string): string =>
  defaultLocale === null
    ? `${alias}.name`
    : `(select l.name from ${table}_locales l where l._parent_id = ${alias}.id and l.name is not null
        order by (l._locale::text = u.locale::text) desc nulls last, (l._locale::text = '${checked(defaultLocale)}') desc limit 1)`

const listOf = (path: 'categories' | 'tags'): string =>
  `array(select r.${path}_id::text from partners_rels r where r.parent_id = p.id and r.path = '${path}' and r.${path}_id is not null order by r."order")`

/** `$2` is the session; null skips the session check and is only ever passed by the server itself (explain, preview, Local API). */
const sessionOf = (table: string): string =>
  `($2::text is null or exists (select 1 from ${table}_sessions s where s.id = $2::text and s._parent_id = u.id and s.expires_at > now())) as has_session`

/**
 * The two statements that make a viewer: `$1` the user's id, `$2` the session's id. Index look-ups only, one round trip.
 * They run on every request; whoever adds a column here adds it to every request.
 */
export const viewerQueries = ({ defaultLocale, staffTable }: ViewerSchema): { partnerUser: string; staff: string } => ({
  partnerUser: `select u.id::text, u.email, u.name, u.role::text, u.locale::text, u.status::text as account_status, ${sessionOf('partner_users')},
  p.id::text as partner_id, p.name as partner_name, p.status::text as partner_status, p.manager_id::text, p.parent_id::text,
  pt.id::text as partner_type_id, pt.slug as partner_type_slug, pt.allows_sub_partners, ${nameOf('partner_types', 'pt', defaultLocale)} as partner_type_name,
  t.id::text as tier_id, t.rank::text as tier_rank, ${nameOf('tiers', 't', defaultLocale)} as tier_name,
  st.id::text as stage_id, st.rank::text as stage_rank, ${nameOf('stages', 'st', defaultLocale)} as stage_name,
  ${listOf('categories')} as categories, ${listOf('tags')} as tags,
  case when pt.allows_sub_partners then array(select s.id::text from partners s where s.parent_id = p.id order by s.id) else '{}' end as sub_partner_ids
from partner_users u
join partners p on p.id = u.partner_id
join partner_types pt on pt.id = p.partner_type_id
left join tiers t on t.id = p.tier_id
left join stages st on st.id = p.stage_id
where u.id = $1::uuid`,
  staff: `select u.id::text, u.email, u.name, u.role::text, u.locale::text, u.is_suspended, ${sessionOf(checked(staffTable))}
from "${checked(staffTable)}" u where u.id = $1::uuid`,
})

const ranked = (id: null | string, rank: null | string): null | { id: string; rank: number } => (id === null ? null : { id, rank: Number(rank) })

const partnerOf = (row: PartnerUserRow): ViewerPartner => ({
  allowsSubPartners: row.allows_sub_partners === true,
  categories: row.categories,
  id: row.partner_id,
  managerId: row.manager_id,
  name: row.partner_name,
  parentId: row.parent_id,
  partnerType: row.partner_type_id,
  partnerTypeName: row.partner_type_name ?? row.partner_type_slug,
  partnerTypeSlug: row.partner_type_slug,
  stage: ranked(row.stage_id, row.stage_rank),
  stageName: row.stage_name,
  status: row.partner_status,
  subPartnerIds: row.sub_partner_ids,
  tags: row.tags,
  tier: ranked(row.tier_id, row.tier_rank),
  tierName: row.tier_name,
})

/** The person of a row, whether or not they may come in now: for explain and preview, which say why somebody may not. */
export const partnerViewerOfRow = (row: PartnerUserRow, previewedBy: null | string = null): PartnerViewer => ({
  email: row.email,
  id: row.id,
  kind: 'partner-user',
  locale: row.locale ?? 'en',
  name: row.name,
  partner: partnerOf(row),
  previewedBy,
  role: row.role,
})

/** The viewer of a partner user's row: anonymous without a session, with an account that is not active, or with a suspended partner. */
export const viewerOfPartnerUserRow = (row: PartnerUserRow | undefined): Viewer =>
  row?.has_session && row.account_status === 'active' && row.partner_status !== 'suspended' ? partnerViewerOfRow(row) : anonymous

/** The viewer of a staff row: anonymous without a session or when suspended. */
export const viewerOfStaffRow = (row: StaffRow | undefined): StaffViewer | typeof anonymous =>
  row?.has_session && row.is_suspended !== true
    ? { email: row.email, id: row.id, kind: 'staff', locale: row.locale ?? 'en', name: row.name, role: row.role }
    : anonymous
