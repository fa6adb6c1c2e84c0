'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect, useRef } from 'react'

import { useLiveEvents } from './live-provider.js'

/** Several changes in a row are one new look at the page. */
const settleTime = 250

/**
 * Loads what the server drew anew when a record of this collection changes, or only this one record.
 * What somebody is typing stays: only the server's part is replaced.
 */
export const RefreshOnChange = ({ collection, id }: { collection: string; id?: string }) => {
  const router = useRouter()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useLiveEvents((event) => {
    if (event.type === 'changed' && event.record.relationTo === collection && (id === undefined || event.record.value === id)) {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => router.refresh(), settleTime)
    }
  })
  useEffect(() => () => clearTimeout(timer.current), [])

  return null
}
