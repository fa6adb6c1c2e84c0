import type { Endpoint } from 'payload'

import { leadCommissionEndpoint } from '../ledger/record-commission.js'
import { offerEndpoints } from './answer-offer.js'
import { convertLeadEndpoint } from './convert.js'
import { leadDuplicatesEndpoint } from './duplicates.js'
import { leadExportEndpoint } from './export.js'
import { leadFormEndpoint } from './form.js'
import { leadHistoryEndpoint } from './history.js'

/** Endpoints under `/api/leads`, in front of Payload's own. */
export const leadEndpoints: Endpoint[] = [leadFormEndpoint, leadDuplicatesEndpoint, leadExportEndpoint, leadHistoryEndpoint, convertLeadEndpoint, ...offerEndpoints, leadCommissionEndpoint]
