import type { Endpoint } from 'payload'

import { invoiceEndpoint, keepInvoiceEndpoint } from './invoice.js'
import { payoutLinesCsvEndpoint, payoutLinesEndpoint } from './lines.js'
import { duePayoutsEndpoint, payoutExportEndpoint } from './list.js'
import { payoutNoteEndpoint } from './note-pdf.js'
import { payoutStepEndpoints } from './steps.js'

/** Endpoints under `/api/payouts`, in front of Payload's own. */
export const payoutEndpoints: Endpoint[] = [duePayoutsEndpoint, payoutExportEndpoint, payoutLinesEndpoint, payoutLinesCsvEndpoint, payoutNoteEndpoint, invoiceEndpoint, keepInvoiceEndpoint, ...payoutStepEndpoints]
