'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { RoomChange } from '../../src/domain/portal-code.js'
import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'
import { WizardLook } from '../blueprints/wizard-look.js'
import { usePartnerTypes } from '../rooms/use-partner-types.js'
import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'
import { ChangeList } from './change-list.js'

type Imported = { applied: boolean; basis: string; changes: RoomChange[] }

/** A portal as a file: down, up, what differs, apply. The file that was typed or chosen stays whatever is refused. */
export const PortalCodeTool = ({ initialType }: { initialType: string }) => {
  const { say } = useSay()
  const { address, send } = useApi()
  const fileId = useId()
  const { answer: types = [], problem: typesProblem } = usePartnerTypes()
  const [chosenType, setChosenType] = useState(initialType)
  const [code, setCode] = useState('')
  const [deletes, setDeletes] = useState(false)
  const [answer, setAnswer] = useState<Imported | undefined>()
  const [problem, setProblem] = useState<string | undefined>()
  const [isBusy, setIsBusy] = useState(false)
  const type = chosenType || types[0]?.id || ''

  const forget = () => {
    setAnswer(undefined)
    setProblem(undefined)
  }
  const bring = async (more: { apply?: true; basis?: string }) => {
    setIsBusy(true)
    setProblem(undefined)
    try {
      setAnswer(await send<Imported>('/portal/code/import', { body: { code, deleteMissing: deletes, partnerType: type, ...more }, method: 'POST' }))
    } catch (error) {
      setAnswer(undefined)
      setProblem(sentenceOf(error))
    } finally {
      setIsBusy(false)
    }
  }
  const differs = answer?.changes.some(({ change }) => change !== 'same' && change !== 'stays') ?? false

  return (
    <div aria-busy={isBusy} className="pp-wizard">
      <WizardLook />
      <fieldset>
        <legend>{say('For whom?')}</legend>
        <div className="pp-answers">
          {types.map(({ id, name }) => (
            <label className="pp-choice" key={id}>
              <input
                checked={id === type}
                name="partnerType"
                onChange={() => {
                  setChosenType(id)
                  forget()
                }}
                type="radio"
                value={id}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
        {type !== '' && (
          <p className="pp-row" style={{ marginBlockEnd: 0 }}>
            <a className="pp-link" download href={address('/portal/code', { partnerType: type })}>
              {say('Download')}
            </a>
          </p>
        )}
      </fieldset>
      <section className="pp-stack" style={{ gap: 12 }}>
        <h2>{say('The portal as a file')}</h2>
        <div className="pp-field">
          <label htmlFor={`${fileId}-file`}>{say('Choose a file')}</label>
          <input
            accept=".yaml,.yml,.json,text/plain,application/yaml,application/json"
            id={`${fileId}-file`}
            onChange={({ target }) => {
              forget()
              void target.files?.[0]?.text().then(setCode)
            }}
            type="file"
          />
          <span className="pp-muted pp-small">{say('A file from “Download” here or in another portal, or one you wrote.')}</span>
        </div>
        <div className="pp-field">
          <label htmlFor={`${fileId}-text`}>{say('Or paste the text of the file')}</label>
          <textarea
            className="pp-input pp-code"
            id={`${fileId}-text`}
            onChange={({ target }) => {
              forget()
              setCode(target.value)
            }}
            rows={10}
            spellCheck={false}
            value={code}
          />
        </div>
        <label className="pp-choice">
          <input
            checked={deletes}
            onChange={({ target }) => {
              forget()
              setDeletes(target.checked)
            }}
            type="checkbox"
          />
          <span>{say('Move rooms that the file does not have into the bin')}</span>
        </label>
        <div className="pp-row">
          <Button buttonStyle="secondary" disabled={isBusy || code.trim() === '' || type === ''} margin={false} onClick={() => void bring({})} type="button">
            {say('Show the differences')}
          </Button>
          {answer && !answer.applied && differs && (
            <Button disabled={isBusy} margin={false} onClick={() => void bring({ apply: true, basis: answer.basis })} type="button">
              {say('Apply these changes')}
            </Button>
          )}
        </div>
      </section>
      {(problem ?? typesProblem) && (
        <Notice tone="bad">
          <span style={{ whiteSpace: 'pre-line' }}>{problem ?? typesProblem}</span>
        </Notice>
      )}
      <div aria-live="polite" className="pp-stack" style={{ gap: 12 }}>
        {answer?.applied && <Notice>{say('It is applied. The portal is now what the file says.')}</Notice>}
        {answer && <ChangeList changes={answer.changes} />}
      </div>
    </div>
  )
}
