import { actionBarBlock } from './action-bar/config.js'
import { advancedSearchBlock } from './advanced-search/config.js'
import { analyticsBlock } from './analytics/config.js'
import { announcementsBlock } from './announcements/config.js'
import { bannerBlock } from './banner/config.js'
import type { BlockDefinition } from './define-block.js'
import { documentBlock } from './document/config.js'
import { embedBlock } from './embed/config.js'
import { filesBlock } from './files/config.js'
import { goalsBlock } from './goals/config.js'
import { imageBlock } from './image/config.js'
import { introductionBlock } from './introduction/config.js'
import { linkBlock } from './link/config.js'
import { partnerDetailsBlock } from './partner-details/config.js'
import { pricingCalculatorBlock } from './pricing-calculator/config.js'
import { tasksBlock } from './tasks/config.js'
import { textBlock } from './text/config.js'
import { videoBlock } from './video/config.js'

/** The blocks that come with the portal. */
export const builtInBlocks = [
  textBlock,
  imageBlock,
  actionBarBlock,
  linkBlock,
  introductionBlock,
  bannerBlock,
  videoBlock,
  embedBlock,
  announcementsBlock,
  partnerDetailsBlock,
  advancedSearchBlock,
  analyticsBlock,
  tasksBlock,
  goalsBlock,
  documentBlock,
  filesBlock,
  pricingCalculatorBlock,
] as const satisfies readonly BlockDefinition[]

/** A block type that comes with the portal. */
export type BuiltInBlockType = (typeof builtInBlocks)[number]['config']['slug']
