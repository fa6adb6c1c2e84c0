'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { ImportReport } from '../../src/client/imports.js'
import { WizardLook } from '../blueprints/wizard-look.js'
import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'
import { ImportOutcome } from './import-outcome.js'
import { MappingTable } from './mapping-table.js'
import { readText } from './read-text.js'
import { useImport } from './use-import.js'

const kinds = [
  { kind: 'partners', text: 'Partners' },
  { kind: 'leads', text: 'Leads' },
  { kind: 'deals', text: 'Deals' },
] as const satisfies readonly { kind: ImportReport['kind']; text: string }[]

/** Choose a file, say which column is what, check, import. */
export const ImportTool = () => {
  const { say } = useSay()
  const fileId = useId()
  const { ask, forget, isBusy, isUnderWay, problem, report } = useImport()
  const { permissions } = useAuth()
  // Leads and deals are not there when sales is switched off.
  const offered = kinds.filter(({ kind }) => Boolean(permissions?.collections?.[kind]?.create))
  const [chosenKind, setKind] = useState<ImportReport['kind'] | undefined>()
  const kind = chosenKind ?? offered.find((each) => each.kind === 'leads')?.kind ?? 'partners'
  const [mapping, setMapping] = useState<Record<string, number> | undefined>()
  const [file, setFile] = useState<File | undefined>()
  const chosen = mapping ?? report?.mapping ?? {}
  const canMap = report && (report.state === 'uploaded' || report.state === 'checked' || report.state === 'failed')

  const begin = () => {
    forget()
    setMapping(undefined)
  }
  const upload = async () => {
    if (file) {
      begin()
      await ask('/imports', { fileName: file.name, kind, text: await readText(file) })
    }
  }

  return (
    <div aria-busy={isBusy} className="pp-wizard">
      <WizardLook />
      <fieldset>
        <legend>{say('What does the file hold?')}</legend>
        <div className="pp-answers">
          {offered.map(({ kind: each, text }) => (
            <label className="pp-choice" key={each}>
              <input
                checked={each === kind}
                disabled={isUnderWay}
                name="kind"
                onChange={() => {
                  setKind(each)
                  begin()
                }}
                type="radio"
                value={each}
              />
              <span>{say(text)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="pp-field">
        <label htmlFor={fileId}>{say('Choose a CSV file')}</label>
        <input
          accept=".csv,.tsv,.txt,text/csv"
          disabled={isUnderWay}
          id={fileId}
          onChange={({ target }) => {
            setFile(target.files?.[0])
            begin()
          }}
          type="file"
        />
        <span className="pp-muted pp-small">{say('A file as a spreadsheet saves it (CSV): one row for each record, the first row names the columns.')}</span>
      </div>
      <div className="pp-row">
        <Button buttonStyle="secondary" disabled={!file || isBusy || isUnderWay} margin={false} onClick={() => void upload()} type="button">
          {say('Read the file')}
        </Button>
      </div>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {report && canMap && <MappingTable mapping={chosen} onChange={setMapping} report={report} />}
      {report && canMap && (
        <div className="pp-row">
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void ask(`/imports/${report.id}/check`, { mapping: chosen }).then(() => setMapping(undefined))} type="button">
            {say('Check the file')}
          </Button>
          {report.state === 'checked' && report.problemCount === 0 && (
            <Button disabled={isBusy || mapping !== undefined} margin={false} onClick={() => void ask(`/imports/${report.id}/run`)} type="button">
              {say('Import {total} rows', { total: report.total })}
            </Button>
          )}
        </div>
      )}
      {report && <ImportOutcome isBusy={isBusy} onCancel={() => void ask(`/imports/${report.id}/cancel`)} report={report} />}
    </div>
  )
}
