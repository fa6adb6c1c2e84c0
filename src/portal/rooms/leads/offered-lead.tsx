'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { useTranslations } from '../../intl/island-intl.js'
import { usePortal } from '../../shell/portal-provider.js'
import { useErrorText } from '../../shell/use-error-text.js'
import { Button } from '../../ui/button.js'
import { Callout } from '../../ui/callout.js'
import { ReasonDialog } from '../../ui/reason-dialog.js'
import { showToast } from '../../ui/toast-store.js'

/** A lead that the vendor offers: the partner takes it, or gives it back and says why. */
export const OfferedLead = ({ id, listHref }: { id: string; listHref: string }) => {
  const t = useTranslations('leads')
  const form = useTranslations('leadForm')
  const shell = useTranslations('shell')
  const errorText = useErrorText()
  const router = useRouter()
  const { client } = usePortal()
  const [isDeclining, setIsDeclining] = useState(false)

  const accept = useMutation({
    mutationFn: () => client.leads.accept(id),
    onSuccess: () => {
      showToast(t('accepted'))
      router.refresh()
    },
  })
  const decline = useMutation({
    mutationFn: (reason: string) => client.leads.decline(id, reason),
    onSuccess: () => {
      showToast(t('declined'))
      router.push(listHref)
      router.refresh()
    },
  })

  return (
    <>
      <Callout
        actions={
          <>
            <Button isPending={accept.isPending} onClick={() => accept.mutate()} size="sm" variant="primary">
              {t('accept')}
            </Button>
            <Button onClick={() => setIsDeclining(true)} size="sm">
              {t('decline')}
            </Button>
          </>
        }
        title={t('offeredTitle')}
        tone="info"
      >
        <p>{t('offeredText')}</p>
        {accept.error && <p role="alert">{errorText(accept.error)}</p>}
      </Callout>
      <ReasonDialog
        error={decline.error ? errorText(decline.error) : undefined}
        id="decline-reason"
        isOpen={isDeclining}
        isPending={decline.isPending}
        onOpenChange={setIsDeclining}
        onSubmit={(reason) => decline.mutate(reason)}
        variant="danger"
        words={{
          cancel: form('cancel'),
          close: shell('close'),
          help: t('declineReasonHelp'),
          reason: t('declineReason'),
          required: form('required'),
          submit: t('decline'),
          title: t('declineTitle'),
        }}
      />
    </>
  )
}
