/**
 * Who content is for. Every list holds ids; an empty list means everyone. Inside one kind OR, across kinds AND.
 * `partnerTypes` is used by content that is not a room (a room belongs to one partner type anyway).
 */
export type Audience = {
  categories: readonly string[]
  partners: readonly string[]
  partnerTypes: readonly string[]
  stages: readonly string[]
  tags: readonly string[]
  tiers: readonly string[]
}

export const audienceKinds = ['partnerTypes', 'partners', 'categories', 'tiers', 'stages', 'tags'] as const
export type AudienceKind = (typeof audienceKinds)[number]

/** What the audience and unlock rules look at in a partner. Ids throughout; ranks compare tiers and stages. */
export type PartnerTraits = {
  categories: readonly string[]
  id: string
  partnerType: string
  stage: null | { id: string; rank: number }
  tags: readonly string[]
  tier: null | { id: string; rank: number }
}

const traitIds = (kind: AudienceKind, partner: PartnerTraits): readonly string[] => {
  switch (kind) {
    case 'categories':
      return partner.categories
    case 'partners':
      return [partner.id]
    case 'partnerTypes':
      return [partner.partnerType]
    case 'stages':
      return partner.stage ? [partner.stage.id] : []
    case 'tags':
      return partner.tags
    case 'tiers':
      return partner.tier ? [partner.tier.id] : []
  }
}

/** The kinds of the audience that leave this partner out; empty when the partner belongs to the audience. */
export const audienceMisses = (audience: Audience, partner: PartnerTraits): AudienceKind[] =>
  audienceKinds.filter((kind) => {
    const wanted = audience[kind]
    return wanted.length > 0 && !traitIds(kind, partner).some((id) => wanted.includes(id))
  })

/** Whether the partner belongs to the audience. */
export const isInAudience = (audience: Audience, partner: PartnerTraits): boolean =>
  audienceKinds.every((kind) => audience[kind].length === 0 || traitIds(kind, partner).some((id) => audience[kind].includes(id)))
