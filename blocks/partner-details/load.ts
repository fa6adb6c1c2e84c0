import { type PartnerDetails, readPartnerDetails } from '../../src/database/reads/partner-details.js'
import { readSettingsOf } from '../../src/database/reads/read-settings.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import type { BlockDefinition } from '../define-block.js'
import type { PartnerPart } from './parts.js'

/** The parts that are shown; one that is switched off does not leave the server. */
export type PartnerDetailsData = {
  manager?: PartnerDetails['manager']
  name: string
  since?: string
  stage?: null | string
  status?: string
  tier?: { current: null | { id: string; name: string; rank: number }; all: PartnerDetails['tiers'] }
  type?: string
}

export const loadPartnerDetails: NonNullable<BlockDefinition['load']> = async (viewer, block, { ask, req }): Promise<PartnerDetailsData> => {
  const { partner } = viewer
  const isShown = (part: PartnerPart): boolean => block[part] !== false
  const { manager, since, tiers } = await readPartnerDetails(viewer, languageOf(viewer, req), ask, readSettingsOf(req.payload))
  return {
    name: partner.name,
    ...(isShown('showManager') && { manager }),
    ...(isShown('showSince') && { since }),
    ...(isShown('showStage') && { stage: partner.stageName }),
    ...(isShown('showStatus') && { status: partner.status }),
    ...(isShown('showTier') && { tier: { all: tiers, current: tiers.find(({ id }) => id === partner.tier?.id) ?? null } }),
    ...(isShown('showType') && { type: partner.partnerTypeName }),
  }
}
