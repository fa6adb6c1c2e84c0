import { notFound } from 'next/navigation.js'

import { RefreshOnChange } from '../../live/refresh-on-change.js'
import { PageHeader } from '../../ui/page-header.js'
import { SegmentedLinks } from '../../ui/segmented-links.js'
import { roomPath, type RoomView } from '../room-view.js'
import { ActivityFeed } from './activity-feed.js'
import { Announcements } from './announcements.js'
import { LeadsByStatus } from './leads-by-status.js'
import { KeyNumbers } from './key-numbers.js'
import { QuickActions } from './quick-actions.js'

const periods = ['month', 'quarter', 'year'] as const

/** The first page: how business goes, what happened, what to do next. */
export const overviewRoomView: RoomView = async ({ blocks, context, path, room, searchParams }) => {
  if (path.length > 0) {
    notFound()
  }
  const { client, format, href, me, t } = context
  const period = periods.find((kind) => kind === searchParams.period) ?? 'month'
  const overview = await client.overview({ period })
  const lastDay = new Date(Date.parse(overview.period.to) - 1).toISOString()
  const names = { month: t('overview.periodMonth'), quarter: t('overview.periodQuarter'), year: t('overview.periodYear') }

  return (
    <>
      <RefreshOnChange collection="leads" />
      <PageHeader
        actions={
          <SegmentedLinks
            label={t('overview.period')}
            options={periods.map((kind) => ({ href: href(`${roomPath(room)}?period=${kind}`), isCurrent: kind === period, label: names[kind] }))}
          />
        }
        title={t('overview.greeting', { name: me.user.name })}
      >
        {t('overview.intro', { from: format.day(overview.period.from), to: format.day(lastDay) })}
      </PageHeader>
      <div className="flex flex-col gap-6">
        {blocks}
        <KeyNumbers context={context} overview={overview} />
        <QuickActions actions={me.may.write ? overview.quickActions : []} context={context} />
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex min-w-0 flex-col gap-6">
            <LeadsByStatus context={context} overview={overview} />
            <ActivityFeed context={context} overview={overview} />
          </div>
          <Announcements context={context} overview={overview} />
        </div>
      </div>
    </>
  )
}
