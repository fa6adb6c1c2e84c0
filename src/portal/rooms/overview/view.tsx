import { notFound } from 'next/navigation.js'

import { arrange, fitWidths } from '../../../domain/overview-layout.js'
import { IslandMessages } from '../../intl/island-messages.js'
import { RefreshOnChange } from '../../live/refresh-on-change.js'
import { PageHeader } from '../../ui/page-header.js'
import { SegmentedLinks } from '../../ui/segmented-links.js'
import { roomPath, type RoomView } from '../room-view.js'
import { ArrangeButton } from './arrange-button.js'
import { overviewParts } from './parts.js'

const periods = ['month', 'quarter', 'year'] as const

/** The first page: how business goes, what happened, what to do next, arranged as its reader likes. */
export const overviewRoomView: RoomView = async ({ context, path, room, searchParams }) => {
  if (path.length > 0) {
    notFound()
  }
  const { client, format, href, intl, me, t } = context
  const period = periods.find((kind) => kind === searchParams.period) ?? 'month'
  const overview = await client.overview({ period })
  const lastDay = new Date(Date.parse(overview.period.to) - 1).toISOString()
  const names = { month: t('overview.periodMonth'), quarter: t('overview.periodQuarter'), year: t('overview.periodYear') }
  const parts = overviewParts(context, room, overview)
  const arranged = arrange(parts, ({ name }) => name, overview.layout)
  const shown = fitWidths(arranged.filter(({ isHidden, part }) => !isHidden || part.name === searchParams.show).map(({ part }) => part))

  return (
    <>
      <RefreshOnChange collection="leads" />
      <RefreshOnChange collection="deals" />
      <RefreshOnChange collection="payouts" />
      <PageHeader
        actions={
          <>
            <SegmentedLinks
              label={t('overview.period')}
              options={periods.map((kind) => ({ href: href(`${roomPath(room)}?period=${kind}`), isCurrent: kind === period, label: names[kind] }))}
            />
            {!me.preview && (
              <IslandMessages intl={intl} namespaces={['arrange']}>
                <ArrangeButton
                  isArranged={overview.layout !== null}
                  parts={arranged.map(({ isHidden, part: { label, name } }) => ({ isHidden, label, name }))}
                  standard={parts.map(({ name }) => name)}
                  userId={me.user.id}
                />
              </IslandMessages>
            )}
          </>
        }
        title={t('overview.greeting', { name: me.user.name })}
      >
        {t('overview.intro', { from: format.day(overview.period.from), to: format.day(lastDay) })}
      </PageHeader>
      {shown.length > 0 ? (
        <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-2">
          {shown.map(({ content, name, width }) => (
            <div className={width === 'full' ? 'min-w-0 xl:col-span-2' : 'min-w-0'} data-part={name} key={name}>
              {content}
            </div>
          ))}
        </div>
      ) : (
        <p className="rounded-card border border-dashed border-line-strong/60 px-6 py-12 text-center text-sm text-ink-soft">{t('overview.allHidden')}</p>
      )}
    </>
  )
}
