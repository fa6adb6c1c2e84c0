/** What the block can show of an organisation; each is a switch of its form. */
export const partnerParts = ['showType', 'showStatus', 'showTier', 'showStage', 'showManager', 'showSince'] as const
export type PartnerPart = (typeof partnerParts)[number]
