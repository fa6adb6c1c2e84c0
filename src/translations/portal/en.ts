import { account } from './en/account.js'
import { blocks } from './en/blocks.js'
import { deals } from './en/deals.js'
import { frame } from './en/frame.js'
import { leads } from './en/leads.js'
import { notifications } from './en/notifications.js'
import { overview } from './en/overview.js'
import { payments } from './en/payments.js'
import { rooms } from './en/rooms.js'
import { session } from './en/session.js'

/**
 * Every word of the portal in English: the catalogue that decides which keys exist, a file for each page.
 * Namespaces are as small as the islands that need them, because an island's namespaces travel to the browser.
 */
export const english = {
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
} as const
