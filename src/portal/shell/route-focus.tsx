'use client'

import { usePathname } from 'next/navigation.js'
import { useEffect, useRef } from 'react'

/** Moves the focus to the content when the page changed, so that keyboard and screen reader go on where the new page starts. */
export const RouteFocus = ({ target }: { target: string }) => {
  const pathname = usePathname()
  const previous = useRef(pathname)
  useEffect(() => {
    if (previous.current !== pathname) {
      previous.current = pathname
      document.getElementById(target)?.focus({ preventScroll: true })
    }
  }, [pathname, target])
  return null
}
