'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { RequestOptions } from '../../src/client/transport.js'
import { Dialog } from '../ui/dialog.js'
import { useSay } from '../ui/use-say.js'
import { useAccountChange } from './use-account-change.js'

type Step = { confirmLabel: string; consequence: string; done: string; request: RequestOptions & { path: string }; status: string; title: string }

/** Suspends or reactivates after saying what follows. */
export const SuspendSwitch = ({ isSuspended, reactivate, suspend }: { isSuspended: boolean; reactivate: Step; suspend: Step }) => {
  const { say } = useSay()
  const [isAsking, setIsAsking] = useState(false)
  const { change, forgetProblem, isBusy, problem } = useAccountChange()
  const step = isSuspended ? reactivate : suspend

  const close = () => {
    setIsAsking(false)
    forgetProblem()
  }

  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => setIsAsking(true)} size="small" type="button">
        {say(isSuspended ? 'Reactivate' : 'Suspend')}
      </Button>
      {isAsking && (
        <Dialog
          confirmLabel={step.confirmLabel}
          isBusy={isBusy}
          onCancel={close}
          onConfirm={() => void change({ ...step.request, done: step.done, status: step.status }).then((isDone) => isDone && close())}
          problem={problem}
          title={step.title}
        >
          <p style={{ margin: 0 }}>{step.consequence}</p>
        </Dialog>
      )}
    </>
  )
}
