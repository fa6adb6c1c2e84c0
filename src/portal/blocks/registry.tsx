import type { BlockView } from '../../../blocks/define-block.js'
import { ActionBar } from '../../../blocks/action-bar/component.js'
import { ImageFigure } from '../../../blocks/image/component.js'
import { AdvancedSearch } from '../../../blocks/advanced-search/component.js'
import { Analytics } from '../../../blocks/analytics/component.js'
import { AnnouncementsBlock } from '../../../blocks/announcements/component.js'
import { BannerBlock } from '../../../blocks/banner/component.js'
import { DocumentCard } from '../../../blocks/document/component.js'
import { EmbedFrame } from '../../../blocks/embed/component.js'
import { Files } from '../../../blocks/files/component.js'
import { Goals } from '../../../blocks/goals/component.js'
import { Introduction } from '../../../blocks/introduction/component.js'
import { PartnerDetails } from '../../../blocks/partner-details/component.js'
import { PricingCalculator } from '../../../blocks/pricing-calculator/component.js'
import { Tasks } from '../../../blocks/tasks/component.js'
import { VideoFigure } from '../../../blocks/video/component.js'
import type { BuiltInBlockType } from '../../../blocks/index.js'
import { LinkCards } from '../../../blocks/link/component.js'
import { TextBlock } from '../../../blocks/text/component.js'
import type { BlockViews } from './block-views.js'

/** One view per block type: a block added to the portal without a view does not compile. */
const builtInViews: { [Type in BuiltInBlockType]: BlockView } = {
  'action-bar': ActionBar,
  'advanced-search': AdvancedSearch,
  analytics: Analytics,
  announcements: AnnouncementsBlock,
  banner: BannerBlock,
  document: DocumentCard,
  embed: EmbedFrame,
  files: Files,
  goals: Goals,
  image: ImageFigure,
  introduction: Introduction,
  link: LinkCards,
  'partner-details': PartnerDetails,
  'pricing-calculator': PricingCalculator,
  tasks: Tasks,
  text: TextBlock,
  video: VideoFigure,
}

/** The view of a block type; a host's own view wins. Undefined for a type that nobody has a view for. */
export const blockViewOf = (hostViews: BlockViews, type: string): BlockView | undefined =>
  hostViews[type] ?? (Object.hasOwn(builtInViews, type) ? builtInViews[type as BuiltInBlockType] : undefined)
