import { notFound } from 'next/navigation.js'

import type { RoomView } from '../room-view.js'
import { PaymentsPage } from './payments-page.js'
import { PayoutList } from './payout-list.js'
import { PayoutPage } from './payout-page.js'
import { WhyPage } from './why-page.js'

/** Payments: balances and the statement, the why of one line, payouts, and one of them. */
export const paymentsRoomView: RoomView = (props) => {
  const [first, second, ...rest] = props.path
  if (first === undefined) {
    return <PaymentsPage {...props} />
  }
  if (rest.length > 0) {
    notFound()
  }
  if (first === 'statement' && second !== undefined) {
    return <WhyPage {...props} transaction={second} />
  }
  if (first === 'payouts') {
    return second === undefined ? <PayoutList {...props} /> : <PayoutPage {...props} id={second} />
  }
  notFound()
}
