import type { Endpoint, PayloadRequest } from 'payload'

import { sqlOf } from '../../database/doors.js'
import { simulationHeaders } from '../../translations/commissions/simulation-words.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { byteOrderMark, csvLine } from '../leads/csv.js'
import { csvAnswer } from '../ledger/csv-answer.js'
import { requireFinance } from '../ledger/open-payments.js'
import { decimalAmount } from '../ledger/statement-csv.js'
import { askedSimulation, type RowsBy, type SimulationLine, simulationLines } from './read-simulations.js'
import { askedRowsBy } from './simulations.js'

/** Numbers are written past the guard against formulas: a minus is a number here, and nobody typed it. */
const rowOf = ({ becomes, currency, deal, deals, partner, was }: SimulationLine, by: RowsBy): string => {
  const numbers = [was, becomes, becomes - was].map((amount) => decimalAmount(amount, currency))
  return csvLine(by === 'deal' ? [deal?.name, partner.name, currency] : [partner.name, deals, currency]).replace(/\r\n$/, `,${numbers.join(',')}\r\n`)
}

async function* linesOf(req: PayloadRequest, simulation: string, by: RowsBy, header: readonly string[]): AsyncGenerator<string> {
  yield `${byteOrderMark}${csvLine(header)}`
  for await (const chunk of simulationLines(sqlOf(req), simulation, by)) {
    yield chunk.map((line) => rowOf(line, by)).join('')
  }
}

/** `GET /api/commission-plans/simulations/:simulation/rows.csv?by=partner|deal` (finance): the whole result for a spreadsheet. */
export const simulationCsvEndpoint: Endpoint = {
  handler: async (req) => {
    const staff = await requireFinance(req)
    const { id } = await askedSimulation(req)
    const by = askedRowsBy(req)
    return csvAnswer(linesOf(req, id, by, simulationHeaders[languageOf(staff, req)][by]), `simulation-by-${by}`)
  },
  method: 'get',
  path: '/simulations/:simulation/rows.csv',
}
