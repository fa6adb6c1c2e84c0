import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asSystem, type Sql } from '../database/doors.js'
import { preparedSqlOf } from '../database/reads/named-sql.js'
import type { PartnerTraits } from '../domain/audience.js'
import type { CommissionPlan, DealFacts, VolumeWindow } from '../domain/commissions/commission-types.js'
import { windowsOf } from '../domain/commissions/volume-window.js'
import { rememberPayeeName } from './payee-names.js'
import type { SettledDeal } from './settled-deal.js'

type PartnerRow = {
  categories: string[]
  distributor: null | string
  distributor_name: null | string
  has_changed_tier: boolean
  name: string
  partner_type: string
  stage: null | string
  stage_rank: null | number
  tags: string[]
  tier: null | string
  tier_before: null | string
  tier_rank: null | number
}

const listOf = (path: 'categories' | 'tags'): string => `array(select r.${path}_id::text from partners_rels r where r.parent_id = p.id and r.path = '${path}' and r.${path}_id is not null)`

/** A partner as it is, and what its tier was called before the first change after the close. `$3` is a lock to take, if any. */
const partnerStatement = `select p.partner_type_id::text as partner_type, p.tier_id::text as tier, t.rank::float8 as tier_rank, p.stage_id::text as stage, s.rank::float8 as stage_rank,
    ${listOf('categories')} as categories, ${listOf('tags')} as tags,
    p.name, above.id::text as distributor, above.name as distributor_name,
    case when $3::text is not null then pg_advisory_xact_lock(hashtextextended($3, 0)) is null end as has_lock, change.id is not null as has_changed_tier, change."from" as tier_before
  from partners p left join tiers t on t.id = p.tier_id left join stages s on s.id = p.stage_id
  left join lateral (select d.id, d.name from partners d join partner_types k on k.id = d.partner_type_id where d.id = p.parent_id and k.allows_sub_partners) above on true
  left join lateral (select a.id, a."from" from activities a where a.partner_id = p.id and a.action = 'partner.tier-changed' and a.created_at > $2::timestamptz order by a.created_at limit 1) change on true
  where p.id = $1::uuid`

type NamedTier = { id: string; name?: null | Record<string, string> | string; rank: number }

/** The tier of that name, in whatever language history wrote it. */
const tierNamed = async (req: PayloadRequest, name: null | string): Promise<PartnerTraits['tier']> => {
  const { docs } = await asSystem(req, 'a commission depends on the tier at the close, whoever closes the deal').find<NamedTier>({ collection: slugs.tiers, locale: 'all', pagination: false })
  const found = docs.find((tier) => (typeof tier.name === 'string' ? [tier.name] : Object.values(tier.name ?? {})).includes(name ?? ''))
  return found ? { id: found.id, rank: found.rank } : null
}

const traitsOf = async (req: PayloadRequest, partner: string, row: PartnerRow): Promise<PartnerTraits> => ({
  categories: row.categories,
  id: partner,
  partnerType: row.partner_type,
  stage: row.stage === null ? null : { id: row.stage, rank: Number(row.stage_rank) },
  tags: row.tags,
  tier: row.has_changed_tier ? await tierNamed(req, row.tier_before) : row.tier === null ? null : { id: row.tier, rank: Number(row.tier_rank) },
})

const certificatesAt = async (sql: Sql, partner: string, at: string): Promise<string[]> => {
  const { rows } = await sql<{ course: string }>(
    `select distinct course_id::text as course from certificates where partner_id = $1::uuid and issued_at <= $2::timestamptz
       and (expires_at is null or expires_at > $2::timestamptz) and (withdrawn_at is null or withdrawn_at > $2::timestamptz)`,
    [partner, at],
  )
  return rows.map(({ course }) => course)
}

/** Deals of one partner are settled one after the other where volume counts. */
const volumeLock = ({ currency, partner }: SettledDeal): string => `portal-volume:${partner}:${currency}`

/**
 * What the partner has sold beside this deal in each window around the close. Asked under the lock, by a statement that began after it was had: so every
 * deal counts the ones that were settled before it, whichever closed first: together they always come to what the whole volume is worth.
 */
const volumesAround = async (sql: Sql, { currency, id, partner }: SettledDeal, closedAt: string): Promise<DealFacts['volumeBeforeInMinorUnits']> => {
  const windows = windowsOf(closedAt)
  const { rows } = await sql<Record<VolumeWindow, string>>(
    `select coalesce(sum(amount), 0) as lifetime, ${(['month', 'quarter', 'year'] as const).map((window, index) => `coalesce(sum(amount) filter (where closed_at >= $${4 + index * 2}::timestamptz and closed_at < $${5 + index * 2}::timestamptz), 0) as "${window}"`).join(', ')}
     from deals where partner_id = $1::uuid and currency = $2::enum_deals_currency and id <> $3::uuid and phase = 'won' and deleted_at is null`,
    [partner, currency, id, windows.month.from, windows.month.to, windows.quarter.from, windows.quarter.to, windows.year.from, windows.year.to],
  )
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([window, sum]) => [window, Number(sum)]))
}

const needs = (plans: readonly CommissionPlan[], what: 'bands' | 'certificate'): boolean =>
  plans.some(({ rules }) => rules.some(({ conditions, shape }) => (what === 'bands' ? shape.kind === 'bands' : conditions.some(({ kind }) => kind === 'certificate'))))

/** A share would tell the distributor of a deal that it must not know. The facts themselves keep who stood above the partner, for the day the deal is shown again. */
export const withoutHiddenDistributor = (facts: DealFacts, { hiddenFromDistributor }: Pick<SettledDeal, 'hiddenFromDistributor'>): DealFacts => (hiddenFromDistributor ? { ...facts, distributor: null } : facts)

/** What a won deal and its partner were at the close: all that the engine may look at. Asks only for what the plans need. Where nothing is `isPosted` by it, nobody has to wait. */
export const gatherFacts = async (req: PayloadRequest, deal: SettledDeal, closedAt: string, plans: readonly CommissionPlan[], { isPosted = true } = {}): Promise<DealFacts> => {
  const sql = preparedSqlOf(req)
  const hasBands = needs(plans, 'bands')
  // Sent together, carried out one after the other: the volumes are read under the lock.
  const [{ rows }, certificates, volumeBeforeInMinorUnits] = await Promise.all([
    sql<PartnerRow>(partnerStatement, [deal.partner, closedAt, hasBands && isPosted ? volumeLock(deal) : null]),
    needs(plans, 'certificate') ? certificatesAt(sql, deal.partner, closedAt) : [],
    hasBands ? volumesAround(sql, deal, closedAt) : {},
  ])
  const [row] = rows
  if (!row) {
    throw new Error(`Deal ${deal.id} belongs to a partner that does not exist.`)
  }
  rememberPayeeName(req, deal.partner, row.name)
  if (row.distributor && row.distributor_name) {
    rememberPayeeName(req, row.distributor, row.distributor_name)
  }
  return {
    amountInMinorUnits: deal.amount,
    certificates,
    closedAt,
    currency: deal.currency,
    deal: deal.id,
    distributor: row.distributor,
    fields: deal.fields,
    partner: await traitsOf(req, deal.partner, row),
    person: deal.submittedBy,
    volumeBeforeInMinorUnits,
  }
}
