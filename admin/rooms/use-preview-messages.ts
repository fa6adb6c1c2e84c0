'use client'
import { useEffect, useEffectEvent } from 'react'

import { type PreviewMessage, previewMessageIn } from '../../src/domain/preview-message.js'

/** What the page in the window of the preview says of itself; every other window is left alone. */
export const usePreviewMessages = (previewWindow: () => null | Window, isShown: boolean, hear: (message: PreviewMessage) => void): void => {
  const listen = useEffectEvent(({ data, origin, source }: MessageEvent<unknown>) => {
    const message = source !== null && source === previewWindow() && origin === window.location.origin ? previewMessageIn(data) : undefined
    if (message) {
      hear(message)
    }
  })
  useEffect(() => {
    if (!isShown) {
      return undefined
    }
    const onMessage = (event: MessageEvent<unknown>): void => listen(event)
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [isShown])
}
