'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import type { ImportReport } from '../../src/client/imports.js'
import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'

const ProblemTable = ({ report: { problemCount, problems } }: { report: ImportReport }) => {
  const { say } = useSay()
  return (
    <div aria-label={say('What is wrong')} className="pp-table-wrap" role="region" tabIndex={0}>
      <table className="pp-table">
        <thead>
          <tr>
            <th scope="col">{say('Row')}</th>
            <th scope="col">{say('Column of the file')}</th>
            <th scope="col">{say('What is wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ column, message, row }, index) => (
            <tr key={index}>
              <th scope="row">{row}</th>
              <td>{column ?? '–'}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problemCount > problems.length && <p className="pp-muted pp-small">{say('and {count} more', { count: problemCount - problems.length })}</p>}
    </div>
  )
}

/** How far it is, what came of it, and which rows are to be mended. */
export const ImportOutcome = ({ isBusy, onCancel, report }: { isBusy: boolean; onCancel: () => void; report: ImportReport }) => {
  const { language, say } = useSay()
  const id = useId()
  const { done, problemCount, state, total } = report
  const counts = { done: done.toLocaleString(language), total: total.toLocaleString(language) }
  return (
    <div aria-live="polite" className="pp-stack" style={{ gap: 12 }}>
      {(state === 'checking' || state === 'importing') && (
        <div className="pp-progress">
          <progress aria-labelledby={id} max={total} value={done} />
          <span className="pp-muted" id={id} role="status">
            {state === 'checking' ? say('Checked {done} of {total} rows', counts) : say('Imported {done} of {total} rows', counts)}
          </span>
          <Button buttonStyle="subtle" disabled={isBusy} margin={false} onClick={onCancel} size="small" type="button">
            {say('Call it off')}
          </Button>
        </div>
      )}
      {state === 'done' && <Notice>{say('All {total} rows are in.', counts)}</Notice>}
      {state === 'cancelled' && <Notice tone="bad">{say('It was called off. Nothing was written.')}</Notice>}
      {state === 'checked' && problemCount === 0 && <Notice>{say('All {total} rows can be imported. Nothing is written yet.', counts)}</Notice>}
      {problemCount > 0 && <Notice tone="bad">{say('Nothing was written. Mend the file and choose it again.')}</Notice>}
      {problemCount > 0 && <ProblemTable report={report} />}
    </div>
  )
}
