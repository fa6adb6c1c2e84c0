'use client'
import { useCallback, useState } from 'react'

import type { PortalUsage } from '../../src/client/building.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { usePartnerTypes } from '../rooms/use-partner-types.js'
import { Notice } from '../ui/notice.js'
import { TypeChips } from '../ui/type-chips.js'
import { useSay } from '../ui/use-say.js'
import { Suggestions } from './suggestions.js'
import { UsageLook } from './usage-look.js'
import { UsageTable } from './usage-table.js'

const choicesOfDays = [30, 90, 180, 365] as const

/** How the rooms of one portal are used; the choice stands in the address. */
export const UsageReport = ({ initialType }: { initialType: string }) => {
  const { language, say } = useSay()
  const { send } = useApi()
  const { answer: types = [], problem: typesProblem } = usePartnerTypes()
  const [chosen, setChosen] = useState(initialType)
  const [staleDays, setStaleDays] = useState<number>(180)
  const type = chosen || types[0]?.id || ''
  const load = useCallback(
    async (signal: AbortSignal) => (type ? send<PortalUsage>('/portal/usage', { query: { partnerType: type, staleDays }, signal }) : undefined),
    [send, staleDays, type],
  )
  const { answer, isLoading, problem, reload } = useLoaded(load)
  const choose = (id: string) => {
    setChosen(id)
    window.history.replaceState(window.history.state, '', `${window.location.pathname}?${new URLSearchParams({ partnerType: id }).toString()}`)
  }

  return (
    <div aria-busy={isLoading} className="pp-stack" style={{ gap: 18 }}>
      <UsageLook />
      {(problem ?? typesProblem) && <Notice tone="bad">{problem ?? typesProblem}</Notice>}
      <div className="pp-row" style={{ justifyContent: 'space-between' }}>
        <TypeChips chosen={type} onChoose={choose} types={types} />
        <label className="pp-row pp-small">
          <span className="pp-muted">{say('Mark what nobody edited for')}</span>
          <select className="pp-input" onChange={(event) => setStaleDays(Number(event.target.value))} style={{ width: 'auto' }} value={staleDays}>
            {choicesOfDays.map((days) => (
              <option key={days} value={days}>
                {say('{days} days', { days })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {answer && (
        <>
          <dl className="pp-usage-sum">
            <div>
              <dt>{say('Visits')}</dt>
              <dd>{answer.visits.toLocaleString(language)}</dd>
            </div>
            <div>
              <dt>{say('People')}</dt>
              <dd>{answer.people.toLocaleString(language)}</dd>
            </div>
          </dl>
          {answer.isOwnPartnersOnly && <p className="pp-small pp-muted">{say('Counted among the partners you look after.')}</p>}
          <Suggestions onChanged={reload} suggestions={answer.suggestions} />
          {answer.rooms.length === 0 ? <p className="pp-muted">{say('There are no rooms for this partner type yet.')}</p> : <UsageTable rooms={answer.rooms} />}
          <p className="pp-small pp-muted">{say('A visit ends after half an hour of silence. Previews by staff are not counted.')}</p>
        </>
      )}
      {!answer && !problem && <p className="pp-muted">{say('Loading…')}</p>}
    </div>
  )
}
