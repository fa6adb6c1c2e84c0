'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { Payout } from '../../../src/client/money.js'
import type { PayoutStepInput } from '../../../src/client/resources/payments.js'
import { payoutStep, type PayoutStep, payoutSteps } from '../../../src/domain/ledger/payout-steps.js'
import { useSay } from '../../ui/use-say.js'
import { payoutStepTexts } from './payout-texts.js'
import { StepDialog } from './step-dialog.js'

type PayoutStepsProps = {
  forgetRefusal: () => void
  hadAHand: boolean
  isBusy: boolean
  onMove: (step: PayoutStep, input: PayoutStepInput) => Promise<boolean>
  payout: Payout
  refusal: string | undefined
}

const primary: readonly PayoutStep[] = ['approve', 'mark-paid', 'submit']

/** The steps a payout can be taken now. Whoever had a hand in it sees why they cannot approve it. */
export const PayoutSteps = ({ forgetRefusal, hadAHand, isBusy, onMove, payout: { number, status }, refusal }: PayoutStepsProps) => {
  const { say } = useSay()
  const whyId = useId()
  const [asking, setAsking] = useState<PayoutStep | undefined>()
  const steps = payoutSteps.filter((step) => payoutStep(status, step))
  const isHeldBack = hadAHand && steps.includes('approve')
  const close = () => {
    setAsking(undefined)
    forgetRefusal()
  }
  if (steps.length === 0) {
    return null
  }
  return (
    <div className="pp-stack">
      <div aria-label={say('Next steps')} className="pp-row" role="group">
        {steps.map((step) => {
          const isRefused = step === 'approve' && isHeldBack
          return (
            <Button
              buttonStyle={primary.includes(step) ? 'primary' : 'secondary'}
              disabled={isBusy || isRefused}
              extraButtonProps={isRefused ? { 'aria-describedby': whyId } : {}}
              key={step}
              margin={false}
              onClick={() => setAsking(step)}
              size="medium"
              type="button"
            >
              {say(payoutStepTexts[step].text)}
            </Button>
          )
        })}
      </div>
      {isHeldBack && (
        <p className="pp-small pp-muted" id={whyId} style={{ margin: 0 }}>
          {say('You had a hand in this payout, so somebody else in finance approves it.')}
        </p>
      )}
      {asking && (
        <StepDialog
          isBusy={isBusy}
          onCancel={close}
          onConfirm={(input) => void onMove(asking, input).then((isDone) => isDone && close())}
          problem={refusal}
          step={asking}
          title={`${say(payoutStepTexts[asking].text)}: ${number}`}
        />
      )}
    </div>
  )
}
