'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation.js'
import { useId, useState, type FormEvent } from 'react'

import { useTranslations } from '../../intl/island-intl.js'
import { usePortal } from '../../shell/portal-provider.js'
import { useErrorText } from '../../shell/use-error-text.js'
import { Button } from '../../ui/button.js'
import { Input } from '../../ui/input.js'
import { showToast } from '../../ui/toast-store.js'

/** Hands in the invoice of a payout; a newer one takes the place of the one before. */
export const InvoiceForm = ({ hasInvoice, payout }: { hasInvoice: boolean; payout: string }) => {
  const t = useTranslations('invoiceForm')
  const errorText = useErrorText()
  const router = useRouter()
  const { client, isPreview } = usePortal()
  const id = useId()
  const [isMissing, setIsMissing] = useState(false)
  const send = useMutation({
    mutationFn: (file: File) => client.payments.sendInvoice(payout, file),
    onSuccess: () => {
      showToast(t('sent'))
      router.refresh()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    const isThere = file instanceof File && file.size > 0
    setIsMissing(!isThere)
    if (isThere) {
      send.mutate(file)
    }
  }
  const problem = isMissing ? t('missing') : send.error ? errorText(send.error) : undefined
  return (
    <form className="flex flex-col gap-3" noValidate onSubmit={submit}>
      <label className="text-sm font-medium text-ink" htmlFor={id}>
        {t(hasInvoice ? 'replace' : 'file')}
      </label>
      <div className="flex flex-col gap-3 sm:flex-row sm:items-center">
        <Input accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg" aria-describedby={problem ? `${id}-problem` : undefined} aria-invalid={problem !== undefined} disabled={isPreview} id={id} name="file" type="file" />
        <Button disabled={isPreview} isPending={send.isPending} type="submit" variant="primary">
          {t('submit')}
        </Button>
      </div>
      {problem && (
        <p className="text-sm text-danger-ink" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
