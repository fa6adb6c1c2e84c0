'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation.js'
import { createContext, useContext, useEffect, useEffectEvent, useState, type ReactNode } from 'react'

import type { LiveEvent } from '../../client/types.js'
import { usePortal } from '../shell/portal-provider.js'
import { openLiveConnection } from './live-connection.js'

type Listener = (event: LiveEvent) => void

const LiveContext = createContext<Set<Listener>>(new Set())

/** Hands every live event to `listener` while the component stands. */
export const useLiveEvents = (listener: Listener) => {
  const listeners = useContext(LiveContext)
  const onEvent = useEffectEvent(listener)
  useEffect(() => {
    const own: Listener = (event) => onEvent(event)
    listeners.add(own)
    return () => {
      listeners.delete(own)
    }
  }, [listeners])
}

/** One stream of live events for the whole page. Rights that changed, and a stream that had a gap, load the page's data anew. */
export const LiveProvider = ({ children }: { children: ReactNode }) => {
  const { client, isPreview } = usePortal()
  const queryClient = useQueryClient()
  const router = useRouter()
  const [listeners] = useState(() => new Set<Listener>())

  const reload = useEffectEvent(() => {
    router.refresh()
    void queryClient.invalidateQueries()
  })
  const onEvent = useEffectEvent((event: LiveEvent) => {
    if (event.type === 'rights-changed') {
      reload()
    }
    listeners.forEach((listener) => listener(event))
  })

  const address = client.eventsAddress({ preview: isPreview })
  useEffect(() => openLiveConnection({ address, onEvent: (event) => onEvent(event), onResume: () => reload() }), [address])

  return <LiveContext value={listeners}>{children}</LiveContext>
}
