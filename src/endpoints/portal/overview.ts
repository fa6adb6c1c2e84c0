import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalOverview } from '../../client/types.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { readOverview } from '../../database/reads/read-overview.js'
import { readSettingsOf } from '../../database/reads/read-settings.js'
import { overviewPeriods } from '../../domain/overview-period.js'
import { languageOfLocale } from '../../translations/languages.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { portalEndpoint } from './portal-endpoint.js'

/** The overview for a request: also what GraphQL's `portalOverview` answers. */
export const overviewOf = async (viewer: PartnerViewer, period: unknown, req: PayloadRequest, locale: string): Promise<PortalOverview> => {
  const kind = overviewPeriods.find((known) => known === (period ?? 'month'))
  if (!kind) {
    throw await refusal(req, 'PERIOD_UNKNOWN')
  }
  return readOverview(viewer, { kind, language: languageOfLocale(locale), now: new Date() }, namedSqlOf(req.payload), readSettingsOf(req.payload))
}

/** `GET /api/portal/overview?period=month|quarter|year` */
export const overviewEndpoint = portalEndpoint('/overview', (viewer, req, locale) => overviewOf(viewer, req.query.period, req, locale))
