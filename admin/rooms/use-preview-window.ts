'use client'
import { useLivePreviewContext } from '@payloadcms/ui'
import { useCallback } from 'react'

/** The window in which the live preview stands now: the frame beside the form, or the window it was moved to. */
export const usePreviewWindow = (): (() => null | Window) => {
  const { iframeRef, popupRef, previewWindowType } = useLivePreviewContext()
  return useCallback(() => (previewWindowType === 'popup' ? (popupRef?.current ?? null) : (iframeRef?.current?.contentWindow ?? null)), [iframeRef, popupRef, previewWindowType])
}
