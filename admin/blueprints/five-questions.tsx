'use client'
import { Button } from '@payloadcms/ui'

import { type ProposalAnswers, type ProposalQuestion, proposalQuestionKeys, proposalQuestions, type ProposalReason } from '../../src/domain/blueprint-proposal.js'
import { useSay } from '../ui/use-say.js'
import { answerTexts, questionTexts } from './wizard-texts.js'

type FiveQuestionsProps = { answers: ProposalAnswers; onAnswer: (answers: ProposalAnswers) => void; onDone: () => void }

const toggled = (answers: ProposalAnswers, question: ProposalQuestion, answer: string): ProposalAnswers => {
  const chosen: readonly string[] = answers[question] ?? []
  return { ...answers, [question]: chosen.includes(answer) ? chosen.filter((other) => other !== answer) : [...chosen, answer] } as ProposalAnswers
}

/** The five questions, each with any number of answers. */
export const FiveQuestions = ({ answers, onAnswer, onDone }: FiveQuestionsProps) => {
  const { say } = useSay()
  return (
    <div className="pp-stack" style={{ gap: 16 }}>
      {proposalQuestionKeys.map((question) => (
        <fieldset key={question}>
          <legend>{say(questionTexts[question])}</legend>
          <div className="pp-answers">
            {proposalQuestions[question].map((answer: string) => (
              <label className="pp-choice" key={answer}>
                <input checked={((answers[question] ?? []) as readonly string[]).includes(answer)} onChange={() => onAnswer(toggled(answers, question, answer))} type="checkbox" />
                <span>{say(answerTexts[`${question}:${answer}` as ProposalReason])}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="pp-row">
        <Button buttonStyle="secondary" margin={false} onClick={onDone} type="button">
          {say('Show the proposal')}
        </Button>
      </div>
    </div>
  )
}
