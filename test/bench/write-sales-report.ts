import { table } from './report-table.js'
import type { SalesFindings } from './sales.js'
import { judgeSales } from './sales.js'

const heading = '## Sales and money'

const ledgerText = ({ ledger }: SalesFindings): string =>
  ledger === null
    ? ''
    : `
Milliseconds among ${ledger.deals.toLocaleString('en')} deals and ${ledger.entries.toLocaleString('en')} ledger entries, asked one after the other.

${table(['request', 'ms'], [
        ['overview, p95', ledger.overview.usual.toFixed(1)],
        ['overview of the largest partner, p95', ledger.overview.large.toFixed(1)],
        [`statement of ${ledger.statement.lines.toLocaleString('en')} lines, first page with the balances (median)`, ledger.statement.first.toFixed(1)],
        ['second page (median)', ledger.statement.second.toFixed(1)],
        ['last full page (median)', ledger.statement.last.toFixed(1)],
      ])}
`

/** The part of the report about sales and money, with its own promises. */
export const salesReportOf = (findings: SalesFindings): string => `${heading}

${table(['promise', 'measured', 'kept'], judgeSales(findings).map(({ isKept, measured, promise }) => [promise, measured, isKept ? 'yes' : '**no**']))}

Deals are closed by sixteen people at once, through HTTP, each once: checked, locked, worked out by its plan, posted, told. The bare SQL writes the same rows with prepared
statements on ten connections, and reads, checks and works out nothing. Both were measured in turn; medians.

${table(['', 'deals per second'], [['portal', findings.closing.perSecond.toFixed(0)], ['bare SQL', findings.closing.bySql.toFixed(0)]])}

Rows for each deal: ${Object.entries(findings.closing.rows).map(([name, count]) => `${count} ${name}`).join(', ')}. Half of the deals earn in two parts.
${ledgerText(findings)}`

/** A report with its part about sales and money replaced. */
export const withSalesReport = (page: string, findings: SalesFindings): string => {
  const start = page.indexOf(heading)
  const end = page.indexOf('\n## ', start + 1)
  const [before, after] = start < 0 ? [`${page.trimEnd()}\n\n`, ''] : [page.slice(0, start), end < 0 ? '' : page.slice(end)]
  return `${before}${salesReportOf(findings).trimEnd()}\n${after}`
}
