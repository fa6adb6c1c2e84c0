'use client'
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { AdminText } from '../../../src/translations/text.js'
import { MoneyLook } from '../../money/money-look.js'
import { Badge } from '../../ui/badge.js'
import { Dialog } from '../../ui/dialog.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { useSay } from '../../ui/use-say.js'
import { registrationTexts } from '../deal-texts.js'
import { Evidence } from './evidence.js'
import { type RegistrationStep, useRegistration } from './use-registration.js'

const steps: Readonly<Record<RegistrationStep, { consequence: AdminText; isReasonNeeded: boolean; text: AdminText }>> = {
  approve: { consequence: 'The customer is kept for this partner from now on, for as many days as its partner type says.', isReasonNeeded: false, text: 'Approve the registration' },
  dismiss: { consequence: 'Everything stays as it is. The partner reads your answer.', isReasonNeeded: true, text: 'Dismiss' },
  grant: { consequence: 'The protection begins anew, for as many days as the partner type says.', isReasonNeeded: false, text: 'Grant' },
  refuse: { consequence: 'The protection ends when it was to end. The partner reads your answer.', isReasonNeeded: true, text: 'Refuse' },
  reject: { consequence: 'The customer is free again. The partner reads the reason.', isReasonNeeded: true, text: 'Reject' },
  uphold: { consequence: 'The registrations of other partners for this customer end, and this one is approved. All of them read your answer.', isReasonNeeded: true, text: 'Uphold' },
}

const StepDialog = ({ isBusy, onCancel, onConfirm, problem, step }: { isBusy: boolean; onCancel: () => void; onConfirm: (reason: string) => void; problem: string | undefined; step: RegistrationStep }) => {
  const { say } = useSay()
  const id = useId()
  const [reason, setReason] = useState('')
  const { consequence, isReasonNeeded, text } = steps[step]
  return (
    <Dialog confirmLabel={say(text)} isBusy={isBusy} isConfirmable={!isReasonNeeded || reason.trim() !== ''} onCancel={onCancel} onConfirm={() => onConfirm(reason)} problem={problem} title={say(text)}>
      <p style={{ margin: 0 }}>{say(consequence)}</p>
      <div className="pp-field">
        <label htmlFor={id}>
          {say('Reason')}
          {!isReasonNeeded && <span className="pp-muted"> ({say('optional')})</span>}
        </label>
        <textarea className="pp-input" id={id} maxLength={1000} onChange={(event) => setReason(event.target.value)} required={isReasonNeeded} rows={3} value={reason} />
      </div>
    </Dialog>
  )
}

const Registration = ({ id }: { id: string }) => {
  const { language, say } = useSay()
  const { permissions } = useAuth()
  const { decide, evidence, forgetProblem, isBusy, loadProblem, problem, registration } = useRegistration(id)
  const [asking, setAsking] = useState<RegistrationStep | undefined>()
  const mayDecide = Boolean(permissions?.collections?.deals?.update)
  const day = (iso: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(Date.parse(iso))
  const close = () => {
    setAsking(undefined)
    forgetProblem()
  }
  const buttons = (...offered: RegistrationStep[]) =>
    mayDecide && (
      <div className="pp-row">
        {offered.map((step, index) => (
          <Button buttonStyle={index === 0 ? 'primary' : 'secondary'} disabled={isBusy} key={step} margin={false} onClick={() => setAsking(step)} size="small" type="button">
            {say(steps[step].text)}
          </Button>
        ))}
      </div>
    )
  if (!registration) {
    return loadProblem ? <Notice tone="bad">{loadProblem}</Notice> : null
  }
  const { decidedBy, dispute, extension, protectedUntil, reason, status } = registration
  const { text, tone } = registrationTexts[status]
  return (
    <Panel aside={<Badge tone={tone}>{say(text)}</Badge>} title={say('Registration')}>
      <MoneyLook />
      <div className="pp-stack">
        {status === 'none' && <p className="pp-small pp-muted" style={{ margin: 0 }}>{say('The partner has not asked to keep this customer.')}</p>}
        {status === 'approved' && protectedUntil && <p className="pp-small" style={{ margin: 0 }}>{say('Protected until {day}.', { day: day(protectedUntil) })}</p>}
        {reason && <p className="pp-small" style={{ margin: 0 }}>{say('Reason')}: {reason}</p>}
        {decidedBy && <p className="pp-small pp-muted" style={{ margin: 0 }}>{say('Decided by')}: {decidedBy}</p>}
        {status === 'pending' && buttons('approve', 'reject')}
        {status === 'approved' && buttons('reject')}
        {extension.state === 'requested' && (
          <>
            <Notice tone="wait">{say('Asks for a longer protection: {reason}', { reason: extension.reason ?? '' })}</Notice>
            {buttons('grant', 'refuse')}
          </>
        )}
        {dispute.state === 'open' && (
          <>
            <Notice tone="wait">{say('Objects that the customer is taken: {reason}', { reason: dispute.reason ?? '' })}</Notice>
            {buttons('uphold', 'dismiss')}
          </>
        )}
        <Evidence id={id} load={evidence} status={`${status}:${dispute.state}`} />
      </div>
      {asking && <StepDialog isBusy={isBusy} onCancel={close} onConfirm={(typed) => void decide(asking, typed).then((isDone) => isDone && close())} problem={problem} step={asking} />}
    </Panel>
  )
}

/** Whether the customer of a deal is kept for its partner: deciding about it, and about extension and dispute, with the evidence. */
export const DealRegistration = () => {
  const { id } = useDocumentInfo()
  return id ? <Registration id={String(id)} /> : null
}
