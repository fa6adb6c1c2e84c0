'use client'

import { useRouter } from 'next/navigation.js'
import { startTransition } from 'react'

/** Loads what the server drew anew; what somebody is typing stays. For islands of blocks, which know no host. */
export const useReload = (): (() => void) => {
  const router = useRouter()
  return () => startTransition(() => router.refresh())
}
