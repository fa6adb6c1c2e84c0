'use client'
import { Button, useListQuery, useRouteCache, useSelection } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import { type LeadOutcome, type LeadStatus, leadStatuses } from '../../../src/domain/leads.js'
import { useApi } from '../../api/use-api.js'
import { Notice } from '../../ui/notice.js'
import { useSay } from '../../ui/use-say.js'
import { OutcomeDialog } from '../board/outcome-dialog.js'
import { statusTexts } from '../lead-texts.js'
import { moveRows, type Progress, type SelectedLead } from './move-rows.js'

/** Sets the status of the leads selected on this page, with progress and the sentence of every refused one. */
export const BulkStatus = () => {
  const { say } = useSay()
  const { send } = useApi()
  const { selectedIDs } = useSelection()
  const { data } = useListQuery()
  const { clearRouteCache } = useRouteCache()
  const selectId = useId()
  const [status, setStatus] = useState<LeadStatus>('qualified')
  const [isClosing, setIsClosing] = useState(false)
  const [progress, setProgress] = useState<Progress | undefined>()
  const running = useRef<AbortController | undefined>(undefined)
  const [isRunning, setIsRunning] = useState(false)
  const rows = ((data?.docs ?? []) as SelectedLead[]).filter(({ id }) => selectedIDs.includes(id))

  const start = async (outcome: LeadOutcome | null) => {
    setIsClosing(false)
    setIsRunning(true)
    running.current = new AbortController()
    setProgress({ done: 0, refused: [], total: rows.length })
    const { refused } = await moveRows(send, rows, { outcome, status }, setProgress, running.current.signal)
    setIsRunning(false)
    if (refused.length === 0) {
      setProgress(undefined)
    }
    clearRouteCache()
  }

  if (rows.length === 0 && !progress) {
    return null
  }
  return (
    <div className="pp-stack">
      {rows.length > 0 && !isRunning && (
        <div className="pp-row">
          <label htmlFor={selectId}>{say(rows.length === 1 ? 'Set the status of the selected lead' : 'Set the status of the {count} selected leads', { count: rows.length })}</label>
          <select className="pp-input" id={selectId} onChange={(event) => setStatus(event.target.value as LeadStatus)} style={{ width: 'auto' }} value={status}>
            {leadStatuses.map((value) => (
              <option key={value} value={value}>
                {say(statusTexts[value])}
              </option>
            ))}
          </select>
          <Button buttonStyle="secondary" margin={false} onClick={() => (status === 'closed' ? setIsClosing(true) : void start(null))} size="small">
            {say('Set')}
          </Button>
        </div>
      )}
      {progress && isRunning && (
        <div className="pp-row" role="status">
          <progress max={progress.total} value={progress.done} />
          {say('{done} of {total}', { done: progress.done, total: progress.total })}
          <Button buttonStyle="subtle" margin={false} onClick={() => running.current?.abort()} size="small">
            {say('Stop')}
          </Button>
        </div>
      )}
      {progress && !isRunning && progress.refused.length > 0 && (
        <Notice tone="bad">
          {say('{count} of {total} were not changed:', { count: progress.refused.length, total: progress.total })}
          <ul style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
            {progress.refused.map(({ company, id, sentence }) => (
              <li key={id}>
                {company}: {sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {isClosing && (
        <OutcomeDialog
          onCancel={() => setIsClosing(false)}
          onChoose={(outcome) => void start(outcome)}
          title={say(rows.length === 1 ? 'Close the selected lead' : 'Close {count} leads', { count: rows.length })}
        />
      )}
    </div>
  )
}
