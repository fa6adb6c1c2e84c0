import { cpus, totalmem } from 'node:os'

import type { BenchSettings } from './settings.js'
import { dataSets } from './settings.js'
import { table } from './report-table.js'
import type { MemoryPoint } from './memory.js'
import { type Findings, judgeMemory, type Verdict } from './targets.js'

const whole = (value: number): string => Math.round(value).toLocaleString('en')
const ratio = (value: number, against: number): string => (value / against).toFixed(2)

const speedTable = ({ speeds: { create, list, me, overview, raw, rooms, stock, stockCreate } }: Findings): string =>
  table(
    ['request', 'portal', 'Payload in Next', 'Express + pg', 'portal : Payload', 'portal : Express + pg'],
    [
      ['leads list', whole(list), whole(stock), whole(raw), ratio(list, stock), ratio(list, raw)],
      ...([['`/api/portal/me`', me], ['`/api/portal/rooms`', rooms], ['`/api/portal/overview`', overview]] as const).map(([name, value]) => [name, whole(value), '–', whole(raw), '–', ratio(value, raw)]),
      ['create a lead', whole(create), whole(stockCreate), '–', ratio(create, stockCreate), '–'],
    ],
  )

const plansText = ({ plans }: Findings): string => plans.map(({ lines, name }) => `**${name}**\n\n\`\`\`\n${lines.join('\n')}\n\`\`\``).join('\n\n')

const rowOf = ({ isKept, measured, promise }: Verdict): string[] => [promise, measured, isKept ? 'yes' : '**no**']

const memoryHeading = '## Memory of the web process'

const memoryReportOf = (memory: readonly MemoryPoint[]): string => `${memoryHeading}

${table(['requests', ...memory.map(({ requests }) => requests.toLocaleString('en'))], [['median of resident MB', ...memory.map(({ medianMb }) => String(medianMb))], ['most', ...memory.map(({ largestMb }) => String(largestMb))]])}
`

/** A report with what it says about memory replaced: its lines among the promises, and its table. */
export const withMemoryReport = (page: string, memory: readonly MemoryPoint[]): string => {
  const start = page.indexOf(memoryHeading)
  const end = page.indexOf('\n## ', start)
  const [before, after] = start < 0 ? [`${page.trimEnd()}\n\n`, ''] : [page.slice(0, start), end < 0 ? '' : page.slice(end)]
  const judged = new Map(judgeMemory(memory).map((verdict) => [verdict.promise, `| ${rowOf(verdict).join(' | ')} |`]))
  const lines = before.split('\n').map((line) => judged.get(line.split(' | ')[0]?.replace(/^\| /, '') ?? '') ?? line)
  return `${lines.join('\n')}${memoryReportOf(memory)}${after}`
}

/** The page `docs/performance.md`. Ratios are what counts; absolute numbers belong to the machine that measured. */
export const reportOf = (findings: Findings, verdicts: readonly Verdict[], { connections, rounds, secondsPerRun }: BenchSettings): string => `# Performance

Made by \`npm run bench\`; do not edit by hand. What counts are the **ratios**: all servers of a comparison ran at the same time on the
same machine, were measured in turn (${rounds} rounds of ${secondsPerRun} s, ${connections} connections, medians), with the same data and the same signed-in partner.
The absolute numbers come from a shared machine with ${cpus().length} cores and ${Math.round(totalmem() / 2 ** 30)} GB on which Postgres and the load generator ran as well; yours will differ.

## Promises

${table(['promise', 'measured', 'kept'], verdicts.map(rowOf))}

## Requests per second

- **portal**: \`npm start\`, limits and request logs switched off for the measurement
- **Payload in Next**: the same collections on Payload's own adapter, with its REST route in \`next start\`; access is one rule, there are no hooks
- **Express + pg**: one session query and one list query, prepared, answering the JSON of the leads list; for \`me\`, \`rooms\` and the overview it stands in with that same list

${dataSets.small.leads.toLocaleString('en')} leads of ${dataSets.small.partners} partners; the list is the ten newest leads with the total.

${speedTable(findings)}

## A table that grows

Milliseconds for one request after the other, with the same number of leads for the partner who asks.

${table(['request', '10,000 leads', '1,000,000 leads', 'ratio'], findings.growth.map(({ million, name, ratio: grown, small }) => [name, small.toFixed(1), million.toFixed(1), grown.toFixed(2)]))}

## Rooms

Milliseconds. A room with 20 blocks, 13 of them with data of the viewer, against one without; and the navigation with few and many rooms in the database.

${table(['request', 'first', 'second', 'ratio'], [['room: without data, with 20 blocks (p95, 8 viewers)', findings.rooms.room.emptyP95.toFixed(1), findings.rooms.room.fullP95.toFixed(1), ratio(findings.rooms.room.fullP95, findings.rooms.room.emptyP95)], [`navigation: ${findings.rooms.navigation.fewRooms} rooms, ${whole(findings.rooms.navigation.manyRooms)} rooms (median)`, findings.rooms.navigation.few.toFixed(1), findings.rooms.navigation.many.toFixed(1), ratio(findings.rooms.navigation.many, findings.rooms.navigation.few)]])}

${memoryReportOf(findings.memory)}
## Plans

\`explain\` on ${findings.growth.length > 0 ? dataSets.million.leads.toLocaleString('en') : dataSets.small.leads.toLocaleString('en')} leads.

${plansText(findings)}
`
