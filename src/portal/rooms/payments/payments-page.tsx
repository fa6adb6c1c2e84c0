import { WalletMinimal } from 'lucide-react'

import { orNull } from '../../data/or-null.js'
import { RefreshOnChange } from '../../live/refresh-on-change.js'
import { Card } from '../../ui/card.js'
import { EmptyState } from '../../ui/empty-state.js'
import type { RoomViewProps } from '../room-view.js'
import { Balances } from './balances.js'
import { PaymentsHeader } from './payments-header.js'
import { Statement } from './statement.js'
import { spanOf, statementStateOf } from './statement-state.js'
import { UpcomingReleases } from './upcoming-releases.js'

/** The money of the viewer's organisation: balances, what is released when, and the statement. */
export const PaymentsPage = async ({ blocks, context, room, searchParams }: RoomViewProps) => {
  const { client, now, t } = context
  const state = statementStateOf(searchParams, now)
  const asked = { ...spanOf(state.month), ...(state.currency && { currency: state.currency }) }
  const [{ currencies }, { releases }, page] = await Promise.all([
    client.payments.balances(),
    client.payments.releases(),
    // A page that is not there any more, or a currency nobody knows: the beginning instead.
    orNull(client.payments.statement({ ...asked, ...(state.after && { cursor: state.after }) }), 400),
  ])
  const statement = page ?? (await client.payments.statement(spanOf(state.month)))
  return (
    <>
      <RefreshOnChange collection="deals" />
      <RefreshOnChange collection="payouts" />
      <PaymentsHeader context={context} current="statement" room={room} />
      {blocks && <div className="mb-6">{blocks}</div>}
      {currencies.length === 0 ? (
        <Card isFlush>
          <EmptyState Icon={WalletMinimal} title={t('payments.emptyTitle')}>
            {t('payments.emptyText')}
          </EmptyState>
        </Card>
      ) : (
        <div className="flex flex-col gap-6">
          <Balances context={context} currencies={currencies} />
          {releases.length > 0 && <UpcomingReleases context={context} releases={releases} />}
          <Statement context={context} currencies={currencies.map(({ currency }) => currency)} room={room} state={page ? state : { ...state, after: null, currency: null }} statement={statement} />
        </div>
      )}
    </>
  )
}
