'use client'

import { useState } from 'react'

import { previewLeft } from '../../domain/preview-message.js'
import { useTranslations } from '../intl/island-intl.js'
import { sayToAdmin } from '../live/admin-beside.js'
import { Button } from '../ui/button.js'
import { showToast } from '../ui/toast-store.js'
import { usePortal } from './portal-provider.js'
import { useErrorText } from './use-error-text.js'

/** Ends the preview and brings staff back to the admin; where the admin stands around this page, it is told instead. */
export const LeavePreview = ({ staffPath }: { staffPath: string }) => {
  const t = useTranslations('preview')
  const errorText = useErrorText()
  const { client } = usePortal()
  const [isPending, setIsPending] = useState(false)

  const leave = async () => {
    setIsPending(true)
    try {
      await client.preview.end()
      if (window.parent === window) {
        window.location.assign(staffPath)
      } else {
        sayToAdmin(previewLeft())
      }
    } catch (error) {
      setIsPending(false)
      showToast(errorText(error), 'danger')
    }
  }

  return (
    <Button isPending={isPending} onClick={() => void leave()} size="sm">
      {t('leave')}
    </Button>
  )
}
