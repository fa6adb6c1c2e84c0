import type { PartnerViewer } from './viewer.js'

const lists = [
  ['partnerTypes', 'partner_types_id'],
  ['partners', 'partners_id'],
  ['categories', 'categories_id'],
  ['tiers', 'tiers_id'],
  ['stages', 'stages_id'],
  ['tags', 'tags_id'],
] as const

const tableName = /^[a-z_]+$/

/**
 * SQL that holds when the audience of a row is met by the viewer: `alias` is the row, `rels` its table of relations.
 * Needs the parameters of {@link audienceOf} as `$1` to `$6`.
 */
export const audienceCondition = (alias: string, rels: string): string => {
  if (!tableName.test(alias) || !tableName.test(rels)) {
    throw new Error(`"${alias}" and "${rels}" must be names of tables.`)
  }
  const isMet = ([path, column]: (typeof lists)[number], index: number): string =>
    `(not exists (select 1 from ${rels} x where x.parent_id = ${alias}.id and x.path = 'audience.${path}')
    or exists (select 1 from ${rels} x where x.parent_id = ${alias}.id and x.path = 'audience.${path}' and x.${column} = any($${index + 1}::uuid[])))`
  return lists.map(isMet).join('\n  and ')
}

/** The viewer's side of {@link audienceCondition}: `$1` to `$6`. */
export const audienceOf = ({ partner }: PartnerViewer): string[][] => [
  [partner.partnerType],
  [partner.id],
  [...partner.categories],
  partner.tier ? [partner.tier.id] : [],
  partner.stage ? [partner.stage.id] : [],
  [...partner.tags],
]
