'use client'
import { useId } from 'react'

import type { LeadFieldDefinition } from '../../../src/domain/leads.js'
import { useSay } from '../../ui/use-say.js'

/** One answer; `undefined` is "not answered". */
export type Answer = boolean | number | string | undefined

type AnswerInputProps = { definition: LeadFieldDefinition; isReadOnly: boolean; onAnswer: (answer: Answer) => void; problem?: string | undefined; value: unknown }

const answerOf = (kind: LeadFieldDefinition['kind'], typed: string): Answer => {
  if (typed === '') {
    return undefined
  }
  return kind === 'number' ? Number(typed) : typed
}

/** The input that fits the kind of a question. */
export const AnswerInput = ({ definition: { kind, label, options = [], required }, isReadOnly, onAnswer, problem, value }: AnswerInputProps) => {
  const { say } = useSay()
  const id = useId()
  const problemId = `${id}-problem`
  const shared = { 'aria-describedby': problem ? problemId : undefined, 'aria-invalid': problem ? true : undefined, disabled: isReadOnly, id }
  const hint = problem && (
    <span className="pp-problem" id={problemId} role="alert">
      {problem}
    </span>
  )
  const question = (
    <>
      {label}
      {required && (
        <span aria-hidden="true" className="pp-required" title={say('Partners must answer this')}>
          *
        </span>
      )}
    </>
  )
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''

  if (kind === 'checkbox') {
    return (
      <div className="pp-field">
        <label className="pp-row" htmlFor={id}>
          <input {...shared} checked={value === true} onChange={(event) => onAnswer(event.target.checked)} type="checkbox" />
          <span>{question}</span>
        </label>
        {hint}
      </div>
    )
  }
  return (
    <div className="pp-field">
      <label htmlFor={id}>{question}</label>
      {kind === 'select' ? (
        <select {...shared} className="pp-input" onChange={(event) => onAnswer(answerOf(kind, event.target.value))} value={text}>
          <option value="">{say('Not answered')}</option>
          {[...new Set([...options, ...(text ? [text] : [])])].map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          className="pp-input"
          maxLength={kind === 'text' ? 2000 : undefined}
          onChange={(event) => onAnswer(answerOf(kind, event.target.value))}
          step="any"
          type={kind}
          value={kind === 'date' ? text.slice(0, 10) : text}
        />
      )}
      {hint}
    </div>
  )
}
