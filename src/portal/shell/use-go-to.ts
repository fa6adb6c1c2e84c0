'use client'

import { useRouter } from 'next/navigation.js'
import { useCallback } from 'react'

import { usePortal } from './portal-provider.js'

/** Leads to a portal path from an island: for blocks, which know nothing of the framework they are shown by. */
export const useGoTo = (): ((path: string) => void) => {
  const { href } = usePortal()
  const router = useRouter()
  return useCallback((path: string) => router.push(href(path)), [href, router])
}
