import { IslandMessages } from '../../../intl/island-messages.js'
import { DealBoard } from '../../../lazy-islands.js'
import { RefreshOnChange } from '../../../live/refresh-on-change.js'
import { Card } from '../../../ui/card.js'
import { roomPath, type RoomViewProps } from '../../room-view.js'
import { DealsHeader } from '../deals-header.js'
import { NoDeals } from '../no-deals.js'
import { countOf } from './board-state.js'
import { Insights } from './insights.js'
import { loadBoard } from './load-board.js'
import { PipelineNumbers } from './pipeline-numbers.js'

/** The pipeline of the viewer's organisation: numbers, the board, and how deals ended. */
export const DealBoardPage = async ({ blocks, context, room }: RoomViewProps) => {
  const { client, format, href, intl, me, t } = context
  const [pipeline, { mayCloseWon }] = await Promise.all([client.deals.pipeline(), client.deals.form()])
  const columns = await loadBoard(context, pipeline)
  const count = columns.reduce((sum, column) => sum + countOf(column), 0)

  return (
    <>
      <RefreshOnChange collection="deals" />
      <DealsHeader context={context} count={count} room={room} view="board" />
      {blocks && <div className="mb-6">{blocks}</div>}
      {count === 0 ? (
        <Card isFlush>
          <NoDeals context={context} room={room} />
        </Card>
      ) : (
        <div className="flex flex-col gap-6">
          <PipelineNumbers context={context} pipeline={pipeline} />
          <IslandMessages intl={intl} namespaces={['dealBoard', 'dealReason', 'dealRegistration', 'leadForm']}>
            <DealBoard columns={columns} href={href(roomPath(room))} mayCloseWon={mayCloseWon} mayMove={me.may.write} today={intl.now.toISOString().slice(0, 10)} />
          </IslandMessages>
          <p className="-mt-3 text-xs text-ink-faint">{t('deals.closedSince', { date: format.date(pipeline.since) })}</p>
          <Insights context={context} pipeline={pipeline} />
        </div>
      )}
    </>
  )
}
