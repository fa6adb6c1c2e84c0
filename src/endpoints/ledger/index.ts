import type { Endpoint } from 'payload'

import { adjustEndpoint } from './adjust.js'
import { balancesEndpoint } from './balances.js'
import { paymentsEndpoint } from './payments.js'
import { statementEndpoint } from './statement.js'
import { statementCsvEndpoint } from './statement-csv.js'
import { statementPdfEndpoint } from './statement-pdf.js'
import { statementWhyEndpoint, transactionWhyEndpoint } from './why.js'

/** Under `/api/portal`: the money of the own organisation. */
export const moneyEndpoints: Endpoint[] = [paymentsEndpoint, statementEndpoint, statementCsvEndpoint, statementPdfEndpoint, statementWhyEndpoint]

/** Under `/api/ledger-transactions`, in front of Payload's own. */
export const ledgerTransactionEndpoints: Endpoint[] = [adjustEndpoint, balancesEndpoint, transactionWhyEndpoint]
