'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import type { PlanSimulation, SimulationReport, SimulationRows } from '../../../src/client/plans.js'
import { amountText } from '../../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import { useApi } from '../../api/use-api.js'
import { useLoaded } from '../../api/use-loaded.js'
import { Notice } from '../../ui/notice.js'
import { Pager } from '../../ui/pager.js'
import { useSay } from '../../ui/use-say.js'
import { Difference, SimulationTable } from './simulation-table.js'

/** What came of a simulation: sums per currency, then partners or deals with the largest differences first; all of it as CSV. */
export const SimulationResult = ({ simulation: { done, id } }: { simulation: PlanSimulation }) => {
  const { language, say } = useSay()
  const { send } = useApi()
  const { config } = useConfig()
  const [by, setBy] = useState<'deal' | 'partner'>('partner')
  const [page, setPage] = useState(1)
  const loadSums = useCallback((signal: AbortSignal) => send<SimulationReport>(`/commission-plans/simulations/${id}`, { signal }), [id, send])
  const loadRows = useCallback((signal: AbortSignal) => send<SimulationRows>(`/commission-plans/simulations/${id}/rows`, { query: { by, page }, signal }), [by, id, page, send])
  const { answer: report, problem: reportProblem } = useLoaded(loadSums)
  const { answer: rows, isLoading, problem } = useLoaded(loadRows)
  const money = (amount: number, currency: string) => amountText(languageOfLocale(language), amount, currency)
  const choose = (next: 'deal' | 'partner') => {
    setBy(next)
    setPage(1)
  }

  return (
    <div className="pp-stack">
      {(problem ?? reportProblem) && <Notice tone="bad">{problem ?? reportProblem}</Notice>}
      <ul className="pp-worked">
        {report?.sums.map(({ becomes, currency, deals, partners, was }) => (
          <li key={currency}>
            <header>
              <span>{currency}</span>
              <Difference amount={becomes - was} currency={currency} />
            </header>
            <div className="pp-small pp-muted">
              {say('{was} were earned, {becomes} with this plan; {deals} deals, {partners} partners.', { becomes: money(becomes, currency), deals: deals.toLocaleString(language), partners: partners.toLocaleString(language), was: money(was, currency) })}
            </div>
          </li>
        ))}
      </ul>
      {report && report.sums.length === 0 && <p className="pp-small pp-muted">{say(done === 0 ? 'No deal was won in this period.' : 'Nobody earned anything in this period, and nobody would have.')}</p>}
      {report && report.sums.length > 0 && (
        <>
          <div className="pp-row" style={{ justifyContent: 'space-between' }}>
            <span aria-label={say('Show')} className="pp-row" role="group">
              {(['partner', 'deal'] as const).map((value) => (
                <button aria-pressed={by === value} className="pp-plain pp-chip" key={value} onClick={() => choose(value)} type="button">
                  {say(value === 'partner' ? 'By partner' : 'By deal')}
                </button>
              ))}
            </span>
            <a className="pp-link pp-small" download href={`${config.routes.api}/commission-plans/simulations/${id}/rows.csv?by=${by}`}>
              {say('Download as CSV')}
            </a>
          </div>
          <div aria-busy={isLoading}>{rows && <SimulationTable by={by} rows={rows.rows} />}</div>
          {rows && <Pager isBusy={isLoading} onPage={setPage} page={rows.page} totalPages={rows.totalPages} />}
        </>
      )}
    </div>
  )
}
