import { audienceKinds } from '../domain/audience.js'
import type { PlanDocument } from '../domain/commissions/plan-document.js'
import type { Sql } from '../database/sql.js'

type Row = {
  audience: { id: string; path: string }[] | null
  effective_from: Date
  effective_to: Date | null
  family: string
  id: string
  name: string
  priority: number
  rules: PlanDocument['rules']
  share_cap: null | number
  status: PlanDocument['status']
  version: number
}

const columns: Readonly<Record<(typeof audienceKinds)[number], string>> = {
  categories: 'categories_id',
  partners: 'partners_id',
  partnerTypes: 'partner_types_id',
  stages: 'stages_id',
  tags: 'tags_id',
  tiers: 'tiers_id',
}

const statement = (where: string): string => `select p.id::text, p.name, p.family, p.version::int, p.status::text, p.effective_from, p.effective_to, p.priority::int, p.share_cap_percent::float8 as share_cap, p.rules,
    (select jsonb_agg(jsonb_build_object('path', r.path, 'id', coalesce(${audienceKinds.map((kind) => `r.${columns[kind]}`).join(', ')}))) from commission_plans_rels r where r.parent_id = p.id and r.path like 'audience.%') as audience
  from commission_plans p where ${where} order by p.family, p.version`

const from = (row: Row): PlanDocument => ({
  audience: Object.fromEntries(audienceKinds.map((kind) => [kind, (row.audience ?? []).filter(({ path }) => path === `audience.${kind}`).map(({ id }) => id)])),
  effectiveFrom: row.effective_from.toISOString(),
  effectiveTo: row.effective_to?.toISOString() ?? null,
  family: row.family,
  id: row.id,
  name: row.name,
  priority: row.priority,
  rules: row.rules,
  shareCapPercent: row.share_cap,
  status: row.status,
  version: row.version,
})

/** All active versions, with the names of their rules in every language. */
export const readActivePlans = async (sql: Sql): Promise<PlanDocument[]> => (await sql<Row>(statement(`p.status = 'active'`))).rows.map(from)

/** Names the state of all active versions: another one for every change of any of them. */
export const activePlansState = `(select md5(string_agg(p.id::text || p.xmin::text || p.ctid::text, ',' order by p.id)) from commission_plans p where p.status = 'active')`

let latest: undefined | { plans: PlanDocument[]; state: string }

/** All active versions in a state that was asked for: read again only when it is another one than the last. */
export const activePlansIn = async (sql: Sql, state: null | string): Promise<readonly PlanDocument[]> => {
  if (state === null) {
    return []
  }
  if (latest?.state !== state) {
    latest = { plans: await readActivePlans(sql), state }
  }
  return latest.plans
}

/** Some versions, whatever their status. */
export const readPlans = async (sql: Sql, ids: readonly string[]): Promise<PlanDocument[]> => (await sql<Row>(statement('p.id = any($1::uuid[])'), [ids])).rows.map(from)
