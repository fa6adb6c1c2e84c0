'use client'
import { toast, useLivePreviewContext } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import type { PreviewMessage } from '../../src/domain/preview-message.js'
import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'
import { useSay } from '../ui/use-say.js'
import { rememberPerson } from './remembered-person.js'
import { usePreviewMessages } from './use-preview-messages.js'

type Look = {
  isShown: boolean
  previewWindow: () => null | Window
  room: number | string | undefined
  /** The kind of portal, by which the person is remembered. */
  type: string
}

/**
 * As whom the live preview shows the room. A preview ends by itself after half an hour, with another one that is started in this browser, and when somebody
 * leaves it; the page says so. It is started again for the chosen person then, once: where that does not help, a person has to be chosen anew.
 */
export const useSeenBy = ({ isShown, previewWindow, room, type }: Look) => {
  const { say } = useSay()
  const { send } = useApi()
  const { url } = useLivePreviewContext()
  const [person, setPerson] = useState('')
  const progress = useRef<'again' | 'shown' | 'starting'>('shown')

  const choose = useCallback(
    (next: string) => {
      setPerson(next)
      rememberPerson(type, next)
    },
    [type],
  )

  const start = useCallback(
    async (next: string, then: 'again' | 'shown') => {
      choose(next)
      progress.current = 'starting'
      try {
        await (next === '' ? send('/portal/preview/end', { body: {}, method: 'POST' }) : send('/portal/preview', { body: { partnerUser: next, room }, method: 'POST' }))
        // The page has this form's origin: it is loaded again in place, so that its width and zoom stay.
        previewWindow()?.location.replace(String(url))
      } catch (error) {
        choose('')
        toast.error(sentenceOf(error))
      }
      progress.current = then
    },
    [choose, previewWindow, room, send, url],
  )

  usePreviewMessages(previewWindow, isShown, (message: PreviewMessage) => {
    if ('isLeft' in message) {
      void start('', 'shown')
      return
    }
    if (person === '' || progress.current === 'starting') {
      return
    }
    if (message.person === person && message.room === room) {
      progress.current = 'shown'
    } else if (progress.current === 'shown') {
      void start(person, 'again')
    } else {
      choose('')
      toast.error(say('The preview has ended and could not be started again. Choose a person.'))
    }
  })

  return { person, show: useCallback((next: string) => void start(next, 'shown'), [start]) }
}
