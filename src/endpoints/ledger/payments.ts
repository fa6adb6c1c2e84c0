import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalPayments } from '../../client/money.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { readPayments } from '../../database/reads/read-payments.js'
import { type OverviewPeriodKind, overviewPeriods } from '../../domain/overview-period.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { portalEndpoint } from '../portal/portal-endpoint.js'
import { requireOpenPayments } from './open-payments.js'

/** The period of a request; the month where it names none. */
export const periodOf = async (req: PayloadRequest, period: unknown): Promise<OverviewPeriodKind> => {
  const kind = overviewPeriods.find((known) => known === (period ?? 'month'))
  if (!kind) {
    throw await refusal(req, 'PERIOD_UNKNOWN')
  }
  return kind
}

/** The money of the viewer's organisation: also what GraphQL's `portalPayments` answers. */
export const paymentsOf = async (viewer: PartnerViewer, period: unknown, req: PayloadRequest): Promise<PortalPayments> => {
  await requireOpenPayments(viewer, req)
  return readPayments(viewer.partner.id, { kind: await periodOf(req, period), now: new Date() }, namedSqlOf(req.payload))
}

/** `GET /api/portal/payments?period=month|quarter|year` */
export const paymentsEndpoint = portalEndpoint('/payments', (viewer, req) => paymentsOf(viewer, req.query.period, req))
