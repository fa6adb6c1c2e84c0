import type { Catalogue } from '../../portal/intl/messages.js'
import { account } from './de/account.js'
import { blocks } from './de/blocks.js'
import { deals } from './de/deals.js'
import { frame } from './de/frame.js'
import { leads } from './de/leads.js'
import { notifications } from './de/notifications.js'
import { overview } from './de/overview.js'
import { payments } from './de/payments.js'
import { rooms } from './de/rooms.js'
import { session } from './de/session.js'

/** Every word of the portal in German. A missing or additional text does not compile. */
export const german: Catalogue = {
  ...account,
  ...blocks,
  ...deals,
  ...frame,
  ...leads,
  ...notifications,
  ...overview,
  ...payments,
  ...rooms,
  ...session,
}
