'use client'

import { useMutation } from '@tanstack/react-query'
import { Paperclip } from 'lucide-react'
import { useRouter } from 'next/navigation.js'
import { useRef } from 'react'

import { useTranslations } from '../../intl/island-intl.js'
import { usePortal } from '../../shell/portal-provider.js'
import { useErrorText } from '../../shell/use-error-text.js'
import { Button } from '../../ui/button.js'
import { Callout } from '../../ui/callout.js'
import { showToast } from '../../ui/toast-store.js'

/** Adds a file to a deal; the server says what it does not take. */
export const AddAttachment = ({ deal }: { deal: string }) => {
  const t = useTranslations('deals')
  const errorText = useErrorText()
  const router = useRouter()
  const { client } = usePortal()
  const input = useRef<HTMLInputElement>(null)
  const upload = useMutation({
    mutationFn: (file: File) => client.deals.attach(deal, file),
    onSuccess: () => {
      showToast(t('fileAdded'))
      router.refresh()
    },
  })
  return (
    <div className="flex flex-col items-start gap-3">
      {upload.error && (
        <Callout role="alert" tone="danger">
          {errorText(upload.error)}
        </Callout>
      )}
      <input
        aria-label={t('addFile')}
        className="sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) {
            upload.mutate(file)
          }
          target.value = ''
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
      <Button isPending={upload.isPending} onClick={() => input.current?.click()} size="sm">
        <Paperclip aria-hidden />
        {t('addFile')}
      </Button>
    </div>
  )
}
