'use client'
import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'
import { mayLookAsPartner } from '../ui/role-of.js'
import { useSay } from '../ui/use-say.js'

/** Opens the portal as the shown person sees it, for reading only. The server decides who may, and writes down who did. */
export const PreviewPortal = () => {
  const { say } = useSay()
  const { send } = useApi()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [isBusy, setIsBusy] = useState(false)

  const preview = async () => {
    setIsBusy(true)
    // Opened before the answer: a browser blocks a window that opens later than the click.
    const tab = window.open('about:blank', '_blank')
    try {
      await send('/portal/preview', { body: { partnerUser: id }, method: 'POST' })
      if (tab) {
        tab.opener = null
        tab.location.replace('/')
      } else {
        window.location.assign('/')
      }
    } catch (error) {
      tab?.close()
      toast.error(sentenceOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  return id && mayLookAsPartner(user) ? (
    <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void preview()} size="medium" type="button">
      {say('See the portal as this person')}
    </Button>
  ) : null
}
