import type pg from 'pg'

import { type ClosingSpeed, measureClosing } from './closing.js'
import { fillLedger } from './ledger-fill.js'
import { type LedgerSpeed, measureLedger } from './ledger.js'
import { type Server, signIn } from './servers.js'
import type { BenchSettings } from './settings.js'
import type { Verdict } from './targets.js'

/** What sales and money cost. The ledger of a million deals is left out of a small run. */
export type SalesFindings = { closing: ClosingSpeed; ledger: (LedgerSpeed & { deals: number; entries: number }) | null }

const dealsPerRound = 400

type Given = { client: pg.Client; connectionString: string; password: string; say: (message: string) => void; settings: BenchSettings; start: () => Promise<Server> }

/** Measures on a database with the demo in it: first closing, then among a million deals. */
export const measureSales = async ({ client, connectionString, password, say, settings: { isMillionMeasured, rounds }, start }: Given): Promise<SalesFindings> => {
  const first = await start()
  const cookie = await signIn(first, 'admin@demo.test', password, 'users')
  const closing = await measureClosing({ connectionString, cookie, dealsPerRound, rounds, server: first })
  await first.stop()
  say(`Closing: portal ${closing.perSecond.toFixed(0)}/s, bare SQL ${closing.bySql.toFixed(0)}/s`)
  if (!isMillionMeasured) {
    return { closing, ledger: null }
  }
  const filled = await fillLedger(client)
  say(`${filled.deals.toLocaleString('en')} deals and ${filled.entries.toLocaleString('en')} ledger entries are in place`)
  const server = await start()
  const speed = await measureLedger(server, password, rounds)
  await server.stop()
  say(`Overview p95 ${speed.overview.usual.toFixed(0)} ms, of the largest partner ${speed.overview.large.toFixed(0)} ms; statement pages ${speed.statement.second.toFixed(1)} and ${speed.statement.last.toFixed(1)} ms`)
  return { closing, ledger: { ...speed, ...filled } }
}

/** The promises about sales and money. */
export const judgeSales = ({ closing, ledger }: SalesFindings): Verdict[] => [
  { isKept: closing.hasEqualWrites, measured: closing.hasEqualWrites ? 'yes' : 'no', promise: 'The portal and the bare SQL write the same number of rows for a closed deal' },
  { isKept: closing.perSecond >= 100, measured: `${closing.perSecond.toFixed(0)}/s`, promise: 'Closing a deal end to end: at least 100/s' },
  { isKept: closing.bySql <= 3 * closing.perSecond, measured: `${(closing.bySql / closing.perSecond).toFixed(2)} times`, promise: 'Closing a deal within 3 times of the bare SQL that does the same writes' },
  ...(ledger
    ? [
        { isKept: ledger.overview.usual < 60, measured: `${ledger.overview.usual.toFixed(0)} ms`, promise: 'Overview of a partner among 1,000,000 deals and 3,000,000 ledger rows: p95 under 60 ms' },
        { isKept: ledger.overview.large < 60, measured: `${ledger.overview.large.toFixed(0)} ms`, promise: `The same of the largest partner, with ${ledger.statement.lines.toLocaleString('en')} lines on its statement: p95 under 60 ms` },
        { isKept: ledger.statement.last <= 1.5 * ledger.statement.second, measured: `${(ledger.statement.last / ledger.statement.second).toFixed(2)} times`, promise: `Statement of ${ledger.statement.lines.toLocaleString('en')} lines: the last page within 1.5 times of the second` },
      ]
    : []),
]
