'use client'
import { useField, useFormFields, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { LeadFieldDefinition } from '../../../src/domain/leads.js'
import { useApi } from '../../api/use-api.js'
import { useLoaded } from '../../api/use-loaded.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { useSay } from '../../ui/use-say.js'
import { type Answer, AnswerInput } from './answer-input.js'
import { useAnswerProblems } from './use-answer-problems.js'

type Answers = Record<string, unknown>

/** Whose questions are asked: the fields of a partner type that hold them. */
type Questions = 'dealFields' | 'leadFields'
type PartnerType = { [Name in Questions]?: LeadFieldDefinition[] | null } & { name: string }

/** The questions of the chosen partner's type, with the answers of this lead or deal; follows when another partner is chosen. */
export const LeadCustomFields = ({ path, questionsIn = 'leadFields', readOnly = false }: { path: string; questionsIn?: Questions; readOnly?: boolean }) => {
  const { say } = useSay()
  const { send } = useApi()
  const { code } = useLocale()
  const { disabled, setValue, value } = useField<Answers | null>({ path })
  const partner = useFormFields(([fields]) => fields?.partner?.value)
  const { forget, problems } = useAnswerProblems(path)

  const load = useCallback(
    async (signal: AbortSignal): Promise<PartnerType | undefined> => {
      if (typeof partner !== 'string') {
        return undefined
      }
      const { partnerType } = await send<{ partnerType: string }>(`/partners/${partner}`, { query: { depth: 0, select: { partnerType: true } }, signal })
      return send<PartnerType>(`/partner-types/${partnerType}`, { query: { depth: 0, locale: code }, signal })
    },
    [code, partner, send],
  )
  const { answer: type, problem } = useLoaded(load)
  const questions = type?.[questionsIn] ?? []
  const answers = value ?? {}
  const orphans = Object.entries(answers).filter(([name]) => type && !questions.some((question) => question.name === name))

  const setAnswer = (name: string, answer: Answer) => {
    const { [name]: _before, ...others } = answers
    const next = answer === undefined ? others : { ...others, [name]: answer }
    forget(name)
    setValue(Object.keys(next).length > 0 ? next : null)
  }

  if (!problem && questions.length === 0 && orphans.length === 0) {
    return null
  }
  return (
    <Panel title={type ? say('Questions for {type}', { type: type.name }) : say('More answers')}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <div className="pp-questions">
        {questions.map((definition) => (
          <AnswerInput
            definition={definition}
            isReadOnly={readOnly || disabled === true}
            key={definition.name}
            onAnswer={(answer) => setAnswer(definition.name, answer)}
            problem={problems[definition.name]}
            value={answers[definition.name]}
          />
        ))}
      </div>
      {orphans.length > 0 && (
        <dl className="pp-small pp-orphans">
          <dt className="pp-muted">{say('Answers to questions that are no longer asked')}</dt>
          {orphans.map(([name, answer]) => (
            <dd key={name}>
              {name}: {String(answer)}
            </dd>
          ))}
        </dl>
      )}
    </Panel>
  )
}
