'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect } from 'react'

import { adminBeside } from '../live/admin-beside.js'

/**
 * Beside the form of a room in the admin, or in the window it opened: draws the page anew whenever the editor saves. Only a page of the same site is
 * listened to; a page that stands alone hears nothing.
 */
export const DraftRefresh = () => {
  const router = useRouter()
  useEffect(() => {
    const admin = adminBeside()
    if (!admin) {
      return undefined
    }
    const listen = ({ data, origin }: MessageEvent<null | { type?: unknown }>) => {
      if (origin === window.location.origin && typeof data === 'object' && data?.type === 'payload-document-event') {
        router.refresh()
      }
    }
    window.addEventListener('message', listen)
    admin.postMessage({ ready: true, type: 'payload-live-preview' }, window.location.origin)
    return () => window.removeEventListener('message', listen)
  }, [router])
  return null
}
