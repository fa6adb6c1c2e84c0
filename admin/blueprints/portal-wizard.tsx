'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import type { ProposalAnswers } from '../../src/domain/blueprint-proposal.js'
import type { AdminText } from '../../src/translations/text.js'
import { usePartnerTypes } from '../rooms/use-partner-types.js'
import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'
import { BlueprintChoice } from './blueprint-choice.js'
import { FiveQuestions } from './five-questions.js'
import { PlanList } from './plan-list.js'
import { type PublishChoice, useWizard } from './use-wizard.js'
import { WizardLook } from './wizard-look.js'

const publishTexts: Readonly<Record<PublishChoice, AdminText>> = {
  complete: 'Publish what is complete',
  drafts: 'Keep everything as drafts',
  everything: 'Publish everything, without what is still to be filled in',
}

/** Starts a portal: for whom, from what, and then what will be made. Three clicks for a plain blueprint. */
export const PortalWizard = ({ initialType }: { initialType: string }) => {
  const { say } = useSay()
  const { config } = useConfig()
  const { answer: types, problem: typesProblem } = usePartnerTypes()
  const [chosenType, setChosenType] = useState(initialType)
  const [answers, setAnswers] = useState<ProposalAnswers>({})
  const [publish, setPublish] = useState<PublishChoice>('complete')
  const type = chosenType || types?.[0]?.id || ''
  const wizard = useWizard(type)
  const result = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (wizard.applied) {
      result.current?.focus()
    }
  }, [wizard.applied])
  const makeable = wizard.plan?.filter(({ state }) => state === 'make').length ?? 0
  const problem = wizard.problem ?? typesProblem

  if (wizard.applied) {
    const { kept, made, skipped } = wizard.applied
    return (
      <div className="pp-wizard">
        <WizardLook />
        <h2 ref={result} tabIndex={-1}>
          {say('Now {count} rooms are made.', { count: made.length })}
        </h2>
        {made.length > 0 && <PlanList label={say('What will be made')} rooms={made} />}
        {[...kept, ...skipped].length > 0 && <PlanList label={say('Left out')} rooms={[...kept, ...skipped]} />}
        <div className="pp-row">
          <Button el="link" margin={false} to={`${formatAdminURL({ adminRoute: config.routes.admin, path: '/collections/rooms/order' })}?partnerType=${type}`}>
            {say('Room order and headings')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={wizard.startAgain} type="button">
            {say('Start another portal')}
          </Button>
        </div>
      </div>
    )
  }

  return (
    <div aria-busy={wizard.isBusy} className="pp-wizard">
      <WizardLook />
      {types?.length === 0 && <Notice tone="wait">{say('There are no partner types yet. Make one first; every portal belongs to one.')}</Notice>}
      <fieldset>
        <legend>{say('For whom?')}</legend>
        <div className="pp-answers">
          {(types ?? []).map(({ id, name }) => (
            <label className="pp-choice" key={id}>
              <input checked={id === type} name="partnerType" onChange={() => setChosenType(id)} type="radio" value={id} />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <BlueprintChoice blueprints={wizard.blueprints} chosen={wizard.blueprint} onChoose={wizard.choose} />
      {wizard.blueprint === 'proposal' && <FiveQuestions answers={answers} onAnswer={setAnswers} onDone={() => wizard.ask(answers)} />}
      {problem && <Notice tone="bad">{problem}</Notice>}
      {wizard.plan && (
        <section aria-live="polite" className="pp-stack" style={{ gap: 12 }}>
          <h2>{say('What will be made')}</h2>
          {makeable === 0 && <Notice>{say('Nothing is missing: every room that can be made is there.')}</Notice>}
          {makeable > 0 && (
            <>
              <fieldset>
                <legend>{say('What becomes of the new rooms?')}</legend>
                <div className="pp-answers">
                  {(['complete', 'everything', 'drafts'] as const).map((choice) => (
                    <label className="pp-choice" key={choice}>
                      <input checked={publish === choice} name="publish" onChange={() => setPublish(choice)} type="radio" value={choice} />
                      <span>{say(publishTexts[choice])}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
              <div className="pp-row">
                <Button disabled={wizard.isBusy} margin={false} onClick={() => void wizard.apply(publish)} type="button">
                  {wizard.isBusy ? say('Loading…') : say('Make {count} rooms', { count: makeable })}
                </Button>
              </div>
            </>
          )}
          <PlanList label={say('What will be made')} rooms={wizard.plan} />
        </section>
      )}
    </div>
  )
}
