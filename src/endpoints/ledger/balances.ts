import type { Endpoint } from 'payload'

import { namedSqlOf } from '../../database/reads/named-sql.js'
import { readPayments } from '../../database/reads/read-payments.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { privately, requireViewer } from '../portal/portal-endpoint.js'
import { periodOf } from './payments.js'
import { readPartner } from './read-money-input.js'

/** `GET /api/ledger-transactions/balances?partner=ID&period=`: the money of one partner, for finance, administrators and the partner's manager. */
export const balancesEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requireViewer(req)
    const mayAsk = viewer.kind === 'staff' && (viewer.role === 'admin' || viewer.role === 'finance' || viewer.role === 'manager')
    if (!mayAsk) {
      throw await refusal(req, 'FINANCE_ONLY')
    }
    const partner = await readPartner(req, req.query.partner)
    if (viewer.role === 'manager' && partner.manager !== viewer.id) {
      throw await refusal(req, 'PARTNER_NOT_YOURS')
    }
    return privately(await readPayments(partner.id, { kind: await periodOf(req, req.query.period), now: new Date() }, namedSqlOf(req.payload)))
  },
  method: 'get',
  path: '/balances',
}
