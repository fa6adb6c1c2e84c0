'use client'
import { useEffect, useState } from 'react'

/** A value once it has not changed for a moment, so that typing asks the server nothing. */
export const useSettled = (now: string, afterMs = 500): string => {
  const [settled, setSettled] = useState(now)
  useEffect(() => {
    const wait = setTimeout(() => setSettled(now), afterMs)
    return () => clearTimeout(wait)
  }, [afterMs, now])
  return settled
}
