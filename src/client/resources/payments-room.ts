import type { Payout } from '../money.js'
import type { PortalReleases } from '../releases.js'
import type { Transport } from '../transport.js'

/** What the payments room asks beside the ledger: what becomes available when, and handing in an invoice. */
export const paymentsRoom = ({ send }: Transport) => ({
  /** When what is pending becomes available. */
  releases: () => send<PortalReleases>('/portal/releases'),
  /** Hands in the invoice of a payout: a PDF or a picture. */
  sendInvoice: (payout: string, file: File) => {
    const body = new FormData()
    body.append('file', file)
    return send<{ doc: Payout }>(`/payouts/${encodeURIComponent(payout)}/invoice`, { body, method: 'POST' })
  },
})
