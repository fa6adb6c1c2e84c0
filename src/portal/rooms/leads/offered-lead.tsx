'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { useTranslations } from '../../intl/use-translations.js'
import { usePortal } from '../../shell/portal-provider.js'
import { useErrorText } from '../../shell/use-error-text.js'
import { Button } from '../../ui/button.js'
import { Callout } from '../../ui/callout.js'
import { Dialog } from '../../ui/dialog.js'
import { Field, fieldControl } from '../../ui/field.js'
import { Textarea } from '../../ui/textarea.js'
import { showToast } from '../../ui/toast-store.js'

const longestReason = 1000

/** A lead that the vendor offers: the partner takes it, or gives it back and says why. */
export const OfferedLead = ({ id, listHref }: { id: string; listHref: string }) => {
  const t = useTranslations('leads')
  const form = useTranslations('leadForm')
  const shell = useTranslations('shell')
  const errorText = useErrorText()
  const router = useRouter()
  const { client } = usePortal()
  const [isDeclining, setIsDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const [reasonError, setReasonError] = useState<string>()

  const accept = useMutation({
    mutationFn: () => client.leads.accept(id),
    onSuccess: () => {
      showToast(t('accepted'))
      router.refresh()
    },
  })
  const decline = useMutation({
    mutationFn: () => client.leads.decline(id, reason.trim()),
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
      <Dialog closeLabel={shell('close')} isOpen={isDeclining} onOpenChange={setIsDeclining} title={t('declineTitle')}>
        <form
          className="flex flex-col gap-5"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (reason.trim() === '') {
              setReasonError(form('required'))
              document.getElementById('decline-reason')?.focus()
              return
            }
            decline.mutate()
          }}
        >
          {decline.error && (
            <Callout role="alert" tone="danger">
              {errorText(decline.error)}
            </Callout>
          )}
          <Field description={t('declineReasonHelp')} error={reasonError} id="decline-reason" label={t('declineReason')}>
            <Textarea
              {...fieldControl({ description: true, error: reasonError, id: 'decline-reason' })}
              maxLength={longestReason}
              onChange={(event) => {
                setReason(event.target.value)
                setReasonError(undefined)
              }}
              value={reason}
            />
          </Field>
          <div className="flex justify-end gap-2">
            <Button onClick={() => setIsDeclining(false)}>{form('cancel')}</Button>
            <Button isPending={decline.isPending} type="submit" variant="danger">
              {t('decline')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
