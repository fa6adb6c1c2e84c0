'use client'
import { Button, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { PlanSimulation, SimulationState } from '../../../src/client/plans.js'
import type { AdminText } from '../../../src/translations/text.js'
import { Badge, type Tone } from '../../ui/badge.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Since } from '../../ui/since.js'
import { useSay } from '../../ui/use-say.js'
import { MoneyLook } from '../money-look.js'
import { mayHandleMoney } from '../roles.js'
import { SimulationProgress } from './simulation-progress.js'
import { SimulationResult } from './simulation-result.js'
import { isUnderWay, useSimulations } from './use-simulation.js'

const states: Readonly<Record<SimulationState, { text: AdminText; tone: Tone }>> = {
  cancelled: { text: 'Cancelled', tone: 'plain' },
  done: { text: 'Done', tone: 'good' },
  failed: { text: 'Failed', tone: 'bad' },
  running: { text: 'Running', tone: 'info' },
  waiting: { text: 'Waiting', tone: 'wait' },
}

/** The last twelve whole months, in UTC like everything that counts deals. */
const lastYear = (): { from: string; to: string } => {
  const now = new Date()
  const first = (months: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10)
  return { from: first(12), to: first(0) }
}

/** The last day that belongs to a period, whose end is the first moment after it. */
const lastDayOf = (to: string): number => Date.parse(to) - 86_400_000

const Started = ({ plan }: { plan: string }) => {
  const { language, say } = useSay()
  const id = useId()
  const isModified = useFormModified()
  const [period, setPeriod] = useState(lastYear)
  const [chosen, setChosen] = useState('')
  const { cancel, isBusy, problem, running, simulations = [], start } = useSimulations(plan)
  const shown = simulations.find((simulation) => simulation.id === chosen) ?? simulations[0]
  const day = (at: number) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(at)
  const spanOf = ({ from, to }: Pick<PlanSimulation, 'from' | 'to'>) => `${day(Date.parse(from))} – ${day(lastDayOf(to))}`
  const date = (name: 'from' | 'to', label: string) => (
    <div className="pp-field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input className="pp-input" id={`${id}-${name}`} onChange={(event) => setPeriod({ ...period, [name]: event.target.value })} type="date" value={period[name]} />
    </div>
  )

  return (
    <div className="pp-stack">
      <div className="pp-row" style={{ alignItems: 'end' }}>
        {date('from', say('Deals won from'))}
        {date('to', say('Up to, without this day'))}
        <Button buttonStyle="secondary" disabled={isBusy || isModified || running !== undefined} margin={false} onClick={() => { setChosen(''); void start(period) }} type="button">
          {say('Simulate')}
        </Button>
      </div>
      {isModified && <p className="pp-small pp-muted">{say('Save your changes first: the plan is simulated as it is stored.')}</p>}
      {problem && <Notice tone="bad">{problem}</Notice>}
      {simulations.length > 1 && (
        <div className="pp-field">
          <label htmlFor={`${id}-which`}>{say('Simulations so far')}</label>
          <select className="pp-input" id={`${id}-which`} onChange={(event) => setChosen(event.target.value)} value={shown?.id ?? ''}>
            {simulations.map((simulation) => (
              <option key={simulation.id} value={simulation.id}>
                {spanOf(simulation)} · {say(states[simulation.state].text)}
              </option>
            ))}
          </select>
        </div>
      )}
      {shown && (
        <section aria-label={spanOf(shown)} className="pp-stack" key={`${shown.id}:${shown.state}`}>
          <div className="pp-row">
            <b>{spanOf(shown)}</b>
            <Badge tone={states[shown.state].tone}>{say(states[shown.state].text)}</Badge>
            <span className="pp-small pp-muted">
              {shown.createdBy}, <Since at={shown.createdAt} />
            </span>
          </div>
          {isUnderWay(shown) && <SimulationProgress isBusy={isBusy} onCancel={() => void cancel(shown.id)} simulation={shown} />}
          {shown.state === 'failed' && <Notice tone="bad">{say('The simulation could not be worked out. Start it again; if it fails again, ask an administrator to look at the log.')}</Notice>}
          {shown.state === 'done' && <SimulationResult simulation={shown} />}
        </section>
      )}
    </div>
  )
}

/** Below the form of a plan: what it would have earned partners for the deals of a past period, against what they earned. Nothing is posted. */
export const PlanSimulationPanel = () => {
  const { say } = useSay()
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  if (!mayHandleMoney(user)) {
    return null
  }
  return (
    <Panel title={say('Simulate')}>
      <MoneyLook />
      <p className="pp-small pp-muted">{say('Works out what this plan would have earned partners for deals that were won in a past period, as if it had held then, and compares it with what they earned. Nothing is posted.')}</p>
      {id ? <Started plan={String(id)} /> : <p className="pp-small">{say('Save the plan first.')}</p>}
    </Panel>
  )
}
