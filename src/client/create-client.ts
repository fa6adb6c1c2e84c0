import { graphql } from './graphql.js'
import { blocks, documents } from './resources/blocks.js'
import { colleagues } from './resources/colleagues.js'
import { comments } from './resources/comments.js'
import { deals } from './resources/deals.js'
import { leads } from './resources/leads.js'
import { notifications } from './resources/notifications.js'
import { partners } from './resources/partners.js'
import { ledger, payments, payouts } from './resources/payments.js'
import { paymentsRoom } from './resources/payments-room.js'
import { portal } from './resources/portal.js'
import { profile } from './resources/profile.js'
import { session } from './resources/session.js'
import { createTransport, type PortalClientOptions } from './transport.js'

/**
 * The typed client of the portal's REST and GraphQL API. The portal's own pages use nothing else.
 *
 * @example
 * const portal = createPortalClient({ baseUrl: 'https://partners.example.com/api' })
 * const { docs } = await portal.leads.list({ sort: '-createdAt', where: { status: { equals: 'demo' } } })
 */
export const createPortalClient = (options: PortalClientOptions = {}) => {
  const transport = createTransport(options)
  return {
    ...portal(transport),
    blocks: blocks(transport),
    colleagues: colleagues(transport),
    comments: comments(transport),
    documents: documents(),
    graphql: graphql(transport),
    deals: deals(transport),
    leads: leads(transport),
    ledger: ledger(transport),
    notifications: notifications(transport),
    partners: partners(transport),
    payments: { ...payments(transport), ...paymentsRoom(transport) },
    payouts: payouts(transport),
    profile: profile(transport),
    /** Asks any other address below the API, such as a host's own collections and endpoints: `send('/products', { query: { limit: 10 } })`. */
    send: transport.send,
    session: session(transport),
  }
}

/** What {@link createPortalClient} returns. */
export type PortalClient = ReturnType<typeof createPortalClient>
