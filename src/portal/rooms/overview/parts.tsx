import type { ReactNode } from 'react'

import type { PortalBlock, PortalOverview, PortalRoom } from '../../../client/types.js'
import type { PartWidth } from '../../../domain/overview-layout.js'
import { RoomBlocks } from '../../blocks/room-blocks.js'
import type { PageContext } from '../../data/load-page.js'
import { ActivityFeed } from './activity-feed.js'
import { Announcements } from './announcements.js'
import { CommissionNumbers } from './commission-numbers.js'
import { DealNumbers } from './deal-numbers.js'
import { KeyNumbers } from './key-numbers.js'
import { LeadsByStatus } from './leads-by-status.js'
import { QuickActions } from './quick-actions.js'

/** A part of the overview that a person can move and hide. `name` is what is kept of it. */
export type OverviewPart = { content: ReactNode; label: string; name: string; width: PartWidth }

const words = (...values: unknown[]): string | undefined => values.find((value): value is string => typeof value === 'string' && value.trim() !== '')

/** A row of buttons or cards has no title; its readers know it by what stands on them. */
const entriesOf = (block: PortalBlock): string | undefined => {
  const entries: unknown = [block.buttons, block.cards, block.people].find((list) => Array.isArray(list) && list.length > 0)
  return Array.isArray(entries) ? words(entries.map(({ label, name }: { label?: unknown; name?: unknown }) => words(label, name) ?? '').filter(Boolean).join(', ')) : undefined
}

const titleOf = (block: PortalBlock): string | undefined => words(block.heading, block.title, block.caption) ?? entriesOf(block)

/** What staff put into the room stands first, in their order: that is the default of everybody who arranged nothing. */
const blockParts = (context: PageContext, { blocks }: PortalRoom): OverviewPart[] =>
  blocks.map((block, index) => ({
    content: <RoomBlocks blocks={[block]} context={context} />,
    label: titleOf(block) ?? context.t('overview.widget', { place: index + 1 }),
    name: `block-${block.id}`,
    width: 'full',
  }))

/** Deals and money stand here once there are any: a partner type without these rooms is not shown their zeros. */
const salesParts = (context: PageContext, overview: PortalOverview): OverviewPart[] => {
  const { commissions, deals } = overview
  const hasDeals = deals.open + deals.openBefore + deals.won.current + deals.won.previous + deals.lost.current + deals.lost.previous > 0
  return [
    ...(hasDeals ? [{ content: <DealNumbers context={context} overview={overview} />, label: context.t('overview.deals'), name: 'deals', width: 'full' as const }] : []),
    ...(commissions.length > 0 ? [{ content: <CommissionNumbers context={context} overview={overview} />, label: context.t('overview.commissions'), name: 'commissions', width: 'full' as const }] : []),
  ]
}

/** Everything the overview is made of, as it comes. */
export const overviewParts = (context: PageContext, room: PortalRoom, overview: PortalOverview): OverviewPart[] => {
  const { me, t } = context
  const actions = me.may.write ? overview.quickActions : []
  return [
    ...blockParts(context, room),
    { content: <KeyNumbers context={context} overview={overview} />, label: t('overview.numbers'), name: 'numbers', width: 'full' },
    ...salesParts(context, overview),
    ...(actions.length > 0 ? [{ content: <QuickActions actions={actions} context={context} />, label: t('overview.quickActions'), name: 'actions', width: 'full' as const }] : []),
    { content: <LeadsByStatus context={context} overview={overview} />, label: t('overview.byStatus'), name: 'leads-by-status', width: 'half' },
    { content: <Announcements context={context} overview={overview} />, label: t('overview.announcements'), name: 'announcements', width: 'half' },
    { content: <ActivityFeed context={context} overview={overview} />, label: t('overview.activity'), name: 'activity', width: 'full' },
  ]
}
