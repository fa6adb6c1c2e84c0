import type { Endpoint } from 'payload'

import { dealCommissionEndpoint } from '../ledger/record-commission.js'
import { attachmentEndpoints } from './attachments.js'
import { dealEvidenceEndpoint } from './evidence.js'
import { dealExportEndpoint } from './export.js'
import { dealFormEndpoint } from './form.js'
import { dealHistoryEndpoint } from './history.js'
import { dealPipelineEndpoint } from './pipeline.js'
import { registrationEndpoints } from './registration.js'

/** Endpoints under `/api/deals`, in front of Payload's own. */
export const dealEndpoints: Endpoint[] = [dealFormEndpoint, dealPipelineEndpoint, dealExportEndpoint, dealHistoryEndpoint, dealEvidenceEndpoint, dealCommissionEndpoint, ...registrationEndpoints, ...attachmentEndpoints]
