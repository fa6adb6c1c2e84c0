import { defineRoom } from '../define-room.js'
import { releasesEndpoint } from './releases.js'

/** Commissions: balances, the statement with the why of every line, payouts. */
export const paymentsRoom = defineRoom({
  endpoints: [releasesEndpoint],
  icon: 'wallet',
  kind: 'payments',
  label: { de: 'Zahlungen', en: 'Payments' },
  titles: { de: 'Zahlungen', en: 'Payments' },
})
