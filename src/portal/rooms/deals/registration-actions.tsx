'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { PortalApiError } from '../../../client/portal-api-error.js'
import type { DisputeState, ExtensionState } from '../../../domain/deals/deals.js'
import type { RegistrationStatus } from '../../../domain/deals/registration.js'
import { useTranslations } from '../../intl/island-intl.js'
import { usePortal } from '../../shell/portal-provider.js'
import { useErrorText } from '../../shell/use-error-text.js'
import { Button } from '../../ui/button.js'
import { Callout } from '../../ui/callout.js'
import { ReasonDialog } from '../../ui/reason-dialog.js'
import { showToast } from '../../ui/toast-store.js'

export type RegistrationActionsProps = { dispute: DisputeState; extension: ExtensionState; id: string; status: RegistrationStatus }

type Step = 'dispute' | 'extend' | 'register'

const said = { dispute: 'disputeOpened', extend: 'extendedAsked', register: 'registered' } as const satisfies Record<Step, string>

/** Asks to keep the customer, to keep it longer, or objects that somebody else has it. Staff decide. */
export const RegistrationActions = ({ dispute, extension, id, status }: RegistrationActionsProps) => {
  const t = useTranslations('dealRegistration')
  const form = useTranslations('leadForm')
  const shell = useTranslations('shell')
  const errorText = useErrorText()
  const router = useRouter()
  const { client } = usePortal()
  const [asking, setAsking] = useState<'dispute' | 'extend'>()

  const step = useMutation({
    mutationFn: ({ reason, step: wanted }: { reason: string; step: Step }) => {
      switch (wanted) {
        case 'dispute':
          return client.deals.dispute(id, reason)
        case 'extend':
          return client.deals.requestExtension(id, reason)
        case 'register':
          return client.deals.register(id)
      }
    },
    onSuccess: (_deal, { step: taken }) => {
      setAsking(undefined)
      showToast(t(said[taken]))
      router.refresh()
    },
  })
  const isTaken = step.error instanceof PortalApiError && step.error.code === 'DEAL_ALREADY_REGISTERED'
  const mayRegister = status === 'none' || status === 'rejected' || status === 'expired'
  const mayDispute = dispute !== 'open' && (status === 'rejected' || isTaken)
  const mayExtend = status === 'approved' && extension !== 'requested'
  const ask = (what: 'dispute' | 'extend') => {
    step.reset()
    setAsking(what)
  }

  return (
    <>
      {step.error && !asking && (
        <Callout role="alert" tone="danger">
          {errorText(step.error)}
        </Callout>
      )}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {mayRegister && (
          <Button isPending={step.isPending && !asking} onClick={() => step.mutate({ reason: '', step: 'register' })} variant="primary">
            {t(status === 'none' ? 'register' : 'registerAgain')}
          </Button>
        )}
        {mayExtend && <Button onClick={() => ask('extend')}>{t('extend')}</Button>}
        {mayDispute && <Button onClick={() => ask('dispute')}>{t('disputeTitle')}</Button>}
      </div>
      {asking && (
        <ReasonDialog
          error={step.error ? errorText(step.error) : undefined}
          id={`${asking}-reason`}
          isOpen
          isPending={step.isPending}
          onOpenChange={(isOpen) => !isOpen && setAsking(undefined)}
          onSubmit={(reason) => step.mutate({ reason, step: asking })}
          words={{
            cancel: t('cancel'),
            close: shell('close'),
            help: t(`${asking}Help`),
            reason: t(`${asking}Reason`),
            required: form('required'),
            submit: t(`${asking}Submit`),
            title: t(`${asking}Title`),
          }}
        />
      )}
    </>
  )
}
