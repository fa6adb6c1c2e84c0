'use client'
import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

type Message = null | { ready?: unknown; type?: unknown }

/**
 * Payload sends the form to the live preview when it changes, but not to a page that was loaded again meanwhile. Such a page says that it is ready,
 * and gets what the form holds at that moment. Only the window of the preview is answered.
 */
export const useFormWhenReady = (previewWindow: () => null | Window, id: null | number | string | undefined, isShown: boolean): void => {
  const { getData } = useForm()
  useEffect(() => {
    const answer = ({ data, origin, source }: MessageEvent<Message>) => {
      const page = previewWindow()
      if (page && source === page && origin === window.location.origin && data?.type === 'payload-live-preview' && data.ready === true) {
        page.postMessage({ data: { ...getData(), id }, type: 'payload-live-preview' }, origin)
      }
    }
    if (!isShown) {
      return undefined
    }
    window.addEventListener('message', answer)
    return () => window.removeEventListener('message', answer)
  }, [getData, id, isShown, previewWindow])
}
