import { slugs } from '../../../collections/slugs.js'
import { slugify } from '../../fields/slug-field.js'
import { type Category, categories, type PartnerTypeSlug, partnerTypes, type StageSlug, stages, type Tag, tags, type TierSlug, tiers } from '../content/programme.js'
import { createRecord } from '../create-record.js'
import { daysBefore } from '../days.js'
import { rowId } from '../row-id.js'
import type { SeedContext } from '../seed-context.js'

/** Ids of what describes partners, by the names that the content uses. */
export type Network = {
  categories: Readonly<Record<Category, string>>
  partnerTypes: Readonly<Record<PartnerTypeSlug, string>>
  stages: Readonly<Record<StageSlug, string>>
  tags: Readonly<Record<Tag, string>>
  tiers: Readonly<Record<TierSlug, string>>
}

const byKey = async <Item, Key extends string>(items: readonly Item[], keyOf: (item: Item) => Key, create: (item: Item) => Promise<string>): Promise<Record<Key, string>> => {
  const ids: [Key, string][] = []
  for (const item of items) {
    ids.push([keyOf(item), await create(item)])
  }
  return Object.fromEntries(ids) as Record<Key, string>
}

/** Tiers, stages, categories, tags and partner types with the questions of their lead forms. */
export const seedNetwork = async (context: SeedContext): Promise<Network> => {
  const founded = daysBefore(context.now, 1200)
  const named = (collection: string) => (name: string) => createRecord(context, collection, { name, slug: slugify(name) }, founded)
  return {
    categories: await byKey(categories, (name) => name, named(slugs.categories)),
    partnerTypes: await byKey(
      partnerTypes,
      (type) => type.slug,
      ({ leadQuestions, ...type }) => {
        const position = partnerTypes.findIndex(({ slug }) => slug === type.slug)
        const leadFields = leadQuestions.map(({ answers: _answers, ...question }, index) => ({ ...question, id: rowId(0xf000, position, index) }))
        return createRecord(context, slugs.partnerTypes, { ...type, leadFields }, founded)
      },
    ),
    stages: await byKey(stages, (stage) => stage.slug, (stage) => createRecord(context, slugs.stages, stage, founded)),
    tags: await byKey(tags, (name) => name, named(slugs.tags)),
    tiers: await byKey(tiers, (tier) => tier.slug, (tier) => createRecord(context, slugs.tiers, tier, founded)),
  }
}
